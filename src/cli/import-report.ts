/** Says in a few lines what an import did; a long list of faults goes into a file, its beginnings are shown. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { FileFault, ImportReport } from '../import/report.js';
import { formatAmount, formatNumber } from '../words/formats.js';
import { fill, reader, say } from './language/reader.js';

/** More faults than this are shown by rule. */
export const FEW_FAULTS = 20;

const HAS_NO_AMOUNT = ['themes', 'contours'];

/** `faultFile`: where all faults were written, if they were. */
export function describeImport(report: ImportReport, faultFile: string | undefined): string {
  const { format, rows, accepted, repaired, rejected, amount, created, updated, unchanged, faults } = report;
  const nodes = Object.entries(created).map(([label, number]) => `${n(number)} ${label}`);
  const { neighbours } = report;
  const moved = (neighbours?.added ?? 0) + (neighbours?.removed ?? 0);
  const isUnchanged = moved === 0 && nodes.length === 0 && updated === 0 && accepted > 0;
  const isWritten = !report.dryRun && format !== 'themes' && (nodes.length > 0 || updated > 0 || moved > 0);
  const told = [rowsOf(rows), n(accepted), n(repaired), n(rejected)];
  const lines = [
    fill('import <1>: <2>: <3> accepted (<4> of them with a fault), <5> rejected', format, ...told),
    ...(HAS_NO_AMOUNT.includes(format)
      ? []
      : [`  ${fill('granted subsidies: <1>', formatAmount(Math.round(Number(amount) * 100), reader))}`]),
    ...describeTotals(report.totals ?? []),
    ...(report.equal
      ? [
          `  ${fill('<1> of them say the same as another one (<2>); both are kept, for two equal grants may be two.', rowsOf(report.equal.rows), formatAmount(Math.round(Number(report.equal.amount) * 100), reader))}`,
        ]
      : []),
    `  ${fill('created: <1>; updated: <2>; unchanged: <3>', nodes.join(', ') || say('nothing'), n(updated), n(unchanged))}`,
    ...(neighbours
      ? [
          `  ${fill('EPCI that touch: <1> pairs added, <2> removed, <3> as before', ...[neighbours.added, neighbours.removed, neighbours.unchanged].map(n))}`,
        ]
      : []),
    ...(isUnchanged ? [`  ${say('Everything in the file was known already.')}`] : []),
    ...(report.notInFile
      ? [
          `  ${fill('In the file no more, but stated by this source before: <1>; nothing of that is removed.', rowsOf(report.notInFile))}`,
        ]
      : []),
    ...(report.resumed
      ? [`  ${fill('It went on with an import of <1> that was cut off.', report.resumed.slice(0, 10))}`]
      : []),
    ...(report.dryRun ? [`  ${say('Dry run: nothing was written.')}`] : []),
    ...describeOverlaps(report.overlaps ?? []).map((line) => `  ${line}`),
    ...(report.refused
      ? [`  ${say(report.overlaps ? AGAIN : 'Strict: a row was rejected, so nothing was written.')}`]
      : []),
    ...(report.interrupted
      ? [`  ${say('Stopped before the end: what is written is whole. The same command completes it.')}`]
      : []),
    ...(isWritten ? [`  ${fill('To undo it: passerelle undo <1>', report.import)}`] : []),
    ...describeFaults(format, faults),
    ...(report.moreFaults ? [`  ${fill('… and <1> more faults', n(report.moreFaults))}`] : []),
    ...(faultFile === undefined ? [] : [`  ${fill('all faults: <1>', faultFile)}`]),
  ];
  return lines.join('\n');
}

const AGAIN =
  'Nothing was written, for that money would be counted twice. If it is other money, run the command again with --again.';

/** One line for each source that states some of the same money. */
export function describeOverlaps(overlaps: NonNullable<ImportReport['overlaps']>): string[] {
  return overlaps.map(({ source, rows, amount, isOtherDecision }) => {
    const told = [rowsOf(rows), formatAmount(Math.round(Number(amount) * 100), reader), source];
    return isOtherDecision
      ? fill(
          '<1>, <2>: <3> states grants of the same funder, beneficiary, year and amount, decided on another day under another reference.',
          ...told,
        )
      : fill('<1>, <2>: <3> states grants of the same funder, beneficiary, year and amount in other words.', ...told);
  });
}

/** Each that differs, and the first of those that do not: a file may have one for each of its chapters. */
function describeTotals(totals: NonNullable<ImportReport['totals']>): string[] {
  const euros = (text: string) => formatAmount(Math.round(Number(text) * 100), reader);
  const [same, ...others] = totals.filter(({ stated, read }) => stated === read);
  const differing = totals.filter(({ stated, read }) => stated !== read);
  const describe = (form: string, { file, line, stated, read }: (typeof totals)[number]) =>
    `  ${file === undefined ? '' : `${file}: `}${fill(form, line, euros(stated), euros(read))}`;
  return [
    ...(same ? [describe('line <1>: the file says <2>, we read <3> ✓', same)] : []),
    ...(others.length > 0 ? [`  ${fill('… and <1> more sums ✓', n(others.length))}`] : []),
    ...differing.slice(0, 3).map((total) => describe('line <1>: the file says <2>, we read <3> ✗', total)),
    ...(differing.length > 3 ? [`  ${fill('… and <1> more sums ✗', n(differing.length - 3))}`] : []),
  ];
}

const n = (value: number) => formatNumber(value, reader);
const timesOf = (count: number) => (count === 1 ? say('1 time') : fill('<1> times', n(count)));
const rowsOf = (count: number) => (count === 1 ? fill('<1> row', n(count)) : fill('<1> rows', n(count)));

/** As a table that a spreadsheet opens. */
export function writeFaults(file: string, faults: readonly FileFault[]): void {
  const columns = ['file', 'line', 'column', 'value', 'rule', 'message', 'remedy'];
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stringify([...faults], { columns, header: true, bom: true, escape_formulas: true }));
}

function describeFaults(format: string, faults: readonly FileFault[]): string[] {
  const describe = ({ file, line, message, remedy }: FileFault) => {
    const isRow = format === 'contours' || file?.endsWith('.json');
    const place = isRow ? fill('row <1>', line) : fill('line <1>', line);
    return `import ${format}: ${file === undefined ? '' : `${file}: `}${place}: ${message}; ${remedy}`;
  };
  if (faults.length <= FEW_FAULTS) return faults.map((fault) => `  ${describe(fault)}`);
  const byRule = new Map<string, FileFault[]>();
  for (const fault of faults) byRule.set(fault.rule, [...(byRule.get(fault.rule) ?? []), fault].slice(0, 3));
  const counts = new Map<string, number>();
  for (const { rule } of faults) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...byRule].flatMap(([rule, examples]) => [
    `  ${rule}: ${timesOf(counts.get(rule) ?? 0)}`,
    ...examples.map((fault) => `    ${describe(fault)}`),
  ]);
}
