/** Describes in a few lines what an import did: first whether it is complete, then what was written, then the faults by cause. */
import { basename } from 'node:path';
import { dayOfMoment } from '../../answers/today.js';
import type { Format } from '../../import/format.js';
import { FORMATS } from '../../import/formats.js';
import type { NewActor } from '../../import/names/new-actor.js';
import { type ImportReport, isIncomplete, type ReportedSum } from '../../import/report.js';
import { askEdition } from '../../import/runs/earlier-edition.js';
import { askOneBeneficiary } from '../../import/subsidies/one-beneficiary.js';
import { formatNumber } from '../../words/formats.js';
import { fill, reader, say } from '../language/reader.js';
import { describeFaults } from './describe-faults.js';
import { describeNames } from './describe-names.js';
import { tellEuros } from './tell-euros.js';

/** When there are more faults than this, all of them are written to a file, even without --report. */
export const FEW_FAULTS = 20;

const hasNoAmount = (name: string) => FORMATS.some((format: Format) => format.name === name && format.hasNoAmount);

/** The files that an import wrote besides the graph. */
export interface WrittenFiles {
  /** The CSV of all faults. */
  readonly faults: string | undefined;
  /** The CSV files of the rows to correct. */
  readonly rejected: readonly string[];
  /** How many of these rows are imported, without a value that they lost. */
  readonly poorer?: number;
}

export function describeImport(report: ImportReport, files: WrittenFiles): string {
  const { format, rows, accepted, repaired, rejected, amount, created, updated, unchanged, lost, unread } = report;
  const nodes = nameCreated(created);
  const { neighbours } = report;
  const moved = (neighbours?.added ?? 0) + (neighbours?.removed ?? 0);
  const isUnchanged = moved === 0 && nodes.length === 0 && updated === 0 && accepted > 0;
  const isWritten = !report.dryRun && format !== 'themes' && (nodes.length > 0 || updated > 0 || moved > 0);
  const values = [rowsOf(rows), n(accepted), n(repaired), n(rejected)];
  const lines = [
    isIncomplete(report)
      ? fill(
          'import <1>: INCOMPLETE: <2> of <3> were not imported (<4> rejected, <5> never read), amounts that could not be read: <6>; imported: <7> (<8> of them with a fault)',
          ...[format, n(rejected + lost), rowsOf(rows), n(rejected), n(lost), n(unread), n(accepted), n(repaired)],
        )
      : fill('import <1>: <2>: <3> accepted (<4> of them with a fault), <5> rejected', format, ...values),
    ...(hasNoAmount(format) ? [] : [`  ${fill('granted subsidies: <1>', tellEuros(amount))}`]),
    ...Object.entries(report.otherAmounts ?? {}).map(
      ([currency, sum]) => `  ${fill('in another currency, kept apart: <1> <2>', sum, currency)}`,
    ),
    ...describeApart(report).map((line) => `  ${line}`),
    ...describeTotals(report.totals ?? []),
    ...describeReductions(report),
    ...(report.equal
      ? [
          `  ${fill('<1> of them are equal to another one (<2>); both are kept, because equal grants can be different grants.', rowsOf(report.equal.rows), tellEuros(report.equal.amount))}`,
        ]
      : []),
    `  ${fill('created: <1>; updated: <2>; unchanged: <3>', nodes.join(', ') || say('nothing'), n(updated), n(unchanged))}`,
    ...(report.newFunder === undefined
      ? []
      : [`  ${fill('the funder, <1>, was not known: a new actor of that name', report.newFunder)}`]),
    ...(neighbours
      ? [
          `  ${fill('EPCI that touch: <1> pairs added, <2> removed, <3> as before', ...[neighbours.added, neighbours.removed, neighbours.unchanged].map(n))}`,
        ]
      : []),
    ...(isUnchanged ? [`  ${say('Everything in the file was already known.')}`] : []),
    ...(report.notInFile
      ? [
          `  ${fill('No longer in the file, but stated by this source before: <1>; none of these is removed.', rowsOf(report.notInFile))}`,
        ]
      : []),
    ...describeReplaced(report.replaced),
    ...(report.resumed
      ? [`  ${fill('It continued an import of <1> that was interrupted.', dayOfMoment(report.resumed))}`]
      : []),
    ...(report.dryRun ? [`  ${say('Dry run: nothing was written.')}`] : []),
    ...(report.beside ?? []).map(
      ({ file, rows, found, amount: money }) =>
        `  ${fill('<1>: <2> of its <3> (<4>) have the funder, beneficiary, year and amount of the files before it: that money is counted twice if this file is a summary of them.', file, n(found), rowsOf(rows), tellEuros(money))}`,
    ),
    ...describeOverlaps(report.overlaps ?? []).map((line) => `  ${line}`),
    ...describeNew(report).map((line) => `  ${line}`),
    ...describeNames(report.namesAlone ?? []).map((line) => `  ${line}`),
    ...(report.oneBeneficiary ?? []).flatMap((one) => [
      `  ${one.file === undefined ? '' : `${one.file}: `}${say(askOneBeneficiary(one))}`,
      `  ${say('if so: --one-beneficiary; if not: --map "HEADING=nomBeneficiaire"')}`,
    ]),
    ...(report.editionOf
      ? [
          `  ${say(askEdition(report.editionOf))}`,
          `  ${fill('if so: --replaces <1>; if it is another list: --again', report.editionOf.import)}`,
        ]
      : []),
    ...(report.refused ? [`  ${say(whyRefused(report))}`] : []),
    ...(report.interrupted
      ? [`  ${say('Stopped before the end: what was written is complete. The same command does the rest.')}`]
      : []),
    ...(isWritten ? [`  ${fill('To undo it: passerelle undo <1>', report.import)}`] : []),
    ...describeFaults(format, report.groups),
    ...(files.faults === undefined ? [] : [`  ${fill('all faults: <1>', files.faults)}`]),
    ...files.rejected.map((file) => `  ${fill('rows to correct and to import again: <1>', file)}`),
    ...(files.poorer
      ? [
          `  ${fill('of these rows, imported without a value: <1>; once corrected and imported alone, they are completed and not doubled', n(files.poorer))}`,
        ]
      : []),
  ];
  return lines.join('\n');
}

const MOST_SHOWN = 5;

/**
 * Describes who an import makes or would make, and which rows of its files are there twice. Of a dry run: those whose
 * name a known actor bears come first, each on a line of its own.
 */
export function describeNew({ newActors = [], created, sameRows, equal, dryRun }: ImportReport): string[] {
  const same = sameRows ? [tellSame(sameRows, equal !== undefined)] : [];
  if (!dryRun) return same;
  const near = newActors.filter((one) => one.near !== undefined);
  const others = newActors.filter((one) => one.near === undefined);
  const shown = others.slice(0, MOST_SHOWN).map(({ name, line }) => fill('"<1>" (row <2>)', name, String(line)));
  const left = (created.Actor ?? newActors.length) - near.length - shown.length;
  const list = [...shown, ...(left > 0 ? [fill('and <1> more', formatNumber(left, reader))] : [])].join(', ');
  return [
    ...near.slice(0, MOST_SHOWN).map(tellNear),
    ...(near.length > MOST_SHOWN
      ? [fill('… and <1> more whose name is known or near', formatNumber(near.length - MOST_SHOWN, reader))]
      : []),
    ...(shown.length > 0 ? [fill('new actors: <1>', list)] : []),
    ...same,
  ];
}

/** Of several files, or sheets of a workbook: the one that has both rows. */
const placeOf = (file: string | undefined): string =>
  file === undefined ? '' : `${basename(file)}${reader === 'FR' ? '\u00a0' : ''}: `;

const tellNear = ({ name, line, near }: NewActor): string =>
  fill(
    near?.isSameName
      ? 'new actor "<1>" (row <2>): an actor of this name exists, "<3>"; write its number in the file if it is the same'
      : 'new actor "<1>" (row <2>): a near name exists, "<3>"; write that name or its number in the file if it is the same',
    ...[name, String(line), near?.name ?? ''],
  );

/** @param isMoney whether each makes a grant of its own */
function tellSame({ count, rows }: NonNullable<ImportReport['sameRows']>, isMoney: boolean): string {
  const shown = rows
    .slice(0, MOST_SHOWN)
    .map(({ file, line, of }) => `${placeOf(file)}${fill('row <1> as row <2>', String(line), String(of))}`)
    .join(', ');
  const left = count - Math.min(rows.length, MOST_SHOWN);
  const more = left > 0 ? `, ${fill('and <1> more', formatNumber(left, reader))}` : '';
  return fill(
    isMoney
      ? 'rows that repeat another one exactly: <1>: <2>; each is counted once more: if it is the same grant, take it out of the file'
      : 'rows that repeat another one exactly: <1>: <2>',
    ...[formatNumber(count, reader), `${shown}${more}`],
  );
}

/**
 * Describes the euros that the files state and that are not in the sum of an import: what is not the beneficiary's, and
 * aid in kind.
 */
export const describeApart = ({ amount, shares, inKind }: ImportReport): string[] => [
  ...(shares
    ? [
        fill(
          'rows that give their beneficiary less than 100 %: <1>; the files state <2>, and <3> is imported: the amount times that part',
          formatNumber(shares.rows, reader),
          tellEuros(String(Number(amount) + Number(shares.amount))),
          tellEuros(amount),
        ),
      ]
    : []),
  ...(inKind ? [fill('aid in kind, which is not in this sum: <1>', tellEuros(inKind.amount))] : []),
];

type Words = (number: string, isOne: boolean) => string;
const WORDS: Readonly<Record<string, Words>> = {
  Actor: (number, isOne) => fill(isOne ? '<1> actor' : '<1> actors', number),
  Initiative: (number, isOne) => fill(isOne ? '<1> initiative' : '<1> initiatives', number),
  FundingLink: (number, isOne) => fill(isOne ? '<1> funding link' : '<1> funding links', number),
  Territory: (number, isOne) => fill(isOne ? '<1> territory' : '<1> territories', number),
  Theme: (number, isOne) => fill(isOne ? '<1> theme' : '<1> themes', number),
  Source: (number, isOne) => fill(isOne ? '<1> source' : '<1> sources', number),
  Contour: (number, isOne) => fill(isOne ? '<1> contour' : '<1> contours', number),
};

/**
 * Says how many entities of each kind an import creates, in the words of the reader.
 * @param created number by label, such as `{ Actor: 3 }`: "3 actors"
 */
const nameCreated = (created: Readonly<Record<string, number>>): string[] =>
  Object.entries(created).map(([label, number]) => {
    const written = formatNumber(number, reader);
    return WORDS[label]?.(written, number === 1) ?? `${written} ${label}`;
  });

function whyRefused({ overlaps, editionOf, namesAlone = [], oneBeneficiary }: ImportReport): string {
  if (oneBeneficiary) return ONE_BENEFICIARY;
  if (editionOf) return NAMES_KNOWN;
  if (namesAlone.some(({ otherNumber, mayBeTwo, isSame }) => otherNumber !== undefined && !mayBeTwo && !isSame))
    return NUMBER_DIFFERS;
  return overlaps ? MONEY_KNOWN : 'Strict: a row was rejected, so nothing was written.';
}

const NUMBER_DIFFERS =
  'Nothing was written, because a commune, an EPCI, a département or a region has another number than the known one. If it is the same: --same NAME. If it is another one, run the command again with --again.';

const ONE_BENEFICIARY = 'Nothing was written, because nearly all the money would go to one beneficiary, or to nobody.';

const MONEY_KNOWN =
  'Nothing was written, because that money would be counted twice. If it is different money, run the command again with --again.';

const NAMES_KNOWN = 'Nothing was written, because everything would be there twice if it is a new version.';

/** What a corrected edition changes, in grants and euros. */
function describeReplaced(replaced: ImportReport['replaced']): string[] {
  if (replaced === undefined) return [];
  const { left, actors = 0, came, changed, stayed, kept, ties } = replaced;
  const values = [n(left.count), tellEuros(left.amount), n(came.count), tellEuros(came.amount), n(stayed)];
  const pairs = [n(changed.count), tellEuros(changed.before), tellEuros(changed.after)];
  return [
    `  ${fill('replacing <1>: removed <2> (<3>), added <4> (<5>), unchanged <6>', replaced.import, ...values)}`,
    ...(actors > 0 ? [`  ${fill('actors that only removed grants named, archived too: <1>', n(actors))}`] : []),
    ...(changed.count > 0
      ? [`  ${fill('of these, the same with another amount: <1>, from <2> to <3>', ...pairs)}`]
      : []),
    ...(ties && ties.left + ties.came + ties.changed > 0
      ? [
          `  ${fill('ties between those that stay: left <1>, came <2>, with other days <3>', n(ties.left), n(ties.came), n(ties.changed))}`,
        ]
      : []),
    ...(kept.length > 0
      ? [`  ${fill('edited since, or also stated by other sources, so they stay: <1>', kept.slice(0, 20).join(', '))}`]
      : []),
  ];
}

/** One line for each source that states some of the same money. */
export function describeOverlaps(overlaps: NonNullable<ImportReport['overlaps']>): string[] {
  return overlaps.map(({ source, rows, amount, isOtherDecision }) => {
    const values = [rowsOf(rows), tellEuros(amount), source];
    return isOtherDecision
      ? fill(
          '<1>, <2>: <3> states grants of the same funder, beneficiary, year and amount, decided on another day under another reference.',
          ...values,
        )
      : fill('<1>, <2>: <3> states grants of the same funder, beneficiary, year and amount in other words.', ...values);
  });
}

/** One line for each total that differs from the rows, and one for the first that agrees: a file may have a total for each chapter. */
function describeTotals(totals: NonNullable<ImportReport['totals']>): string[] {
  const agrees = ({ stated, read, out }: (typeof totals)[number]) => stated === read && out === undefined;
  const [same, ...others] = totals.filter(agrees);
  const differing = totals.filter((total) => !agrees(total));
  const describe = (form: string, { file, line, stated, read, out = '0.00' }: (typeof totals)[number]) =>
    `  ${file === undefined ? '' : `${file}: `}${fill(form, line, tellEuros(stated), tellEuros(read), tellEuros(out))}`;
  const NEGATIVE = 'line <1>: the file says <2>, we read <3>, and <4> of negative rows is left out ✗';
  const formOf = ({ out }: (typeof totals)[number]) =>
    out === undefined ? 'line <1>: the file says <2>, we read <3> ✗' : NEGATIVE;
  return [
    ...(same ? [describe('line <1>: the file says <2>, we read <3> ✓', same)] : []),
    ...(others.length > 0 ? [`  ${fill('… and <1> more sums ✓', n(others.length))}`] : []),
    ...differing.slice(0, 3).map((total) => describe(formOf(total), total)),
    ...(differing.length > 3 ? [`  ${fill('… and <1> more sums ✗', n(differing.length - 3))}`] : []),
  ];
}

/** Rows with an amount below zero: subtracted from a grant, or left out. */
function describeReductions({ netted, leftNegative }: ImportReport): string[] {
  const values = ({ rows, amount }: ReportedSum) => [rowsOf(rows), tellEuros(amount)];
  return [
    ...(netted ? [`  ${fill('subtracted from the grants that they correct: <1>, <2>', ...values(netted))}`] : []),
    ...(leftNegative
      ? [
          `  ${fill('below zero, and left out because they correct no grant for certain: <1>, <2>', ...values(leftNegative))}`,
        ]
      : []),
  ];
}

const n = (value: number) => formatNumber(value, reader);
const rowsOf = (count: number) => (count === 1 ? fill('<1> row', n(count)) : fill('<1> rows', n(count)));
