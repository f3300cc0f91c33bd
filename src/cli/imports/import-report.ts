/** Describes in a few lines what an import did: first whether it is complete, then what was written, then the faults by cause. */
import { dayOfMoment } from '../../answers/today.js';
import type { Format } from '../../import/format.js';
import { FORMATS } from '../../import/formats.js';
import { type ImportReport, isIncomplete, type ReportedSum } from '../../import/report.js';
import { askEdition } from '../../import/runs/earlier-edition.js';
import { askOneBeneficiary } from '../../import/subsidies/one-beneficiary.js';
import { formatNumber } from '../../words/formats.js';
import { fill, reader, say } from '../language/reader.js';
import { nameCreated } from './created-nodes.js';
import { describeApart } from './describe-apart.js';
import { describeFaults } from './describe-faults.js';
import { describeNames } from './describe-names.js';
import { describeNew } from './describe-new.js';
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
