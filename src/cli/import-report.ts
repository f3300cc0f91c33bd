/** Says in a few lines what an import did; a long list of faults goes into a file, its beginnings are shown. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { FileFault, ImportReport } from '../import/report.js';
import { formatAmount, formatNumber } from '../words/formats.js';

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
  const lines = [
    `import ${format}: ${count(rows, 'row')}: ${n(accepted)} accepted (${n(repaired)} of them with a fault), ${n(rejected)} rejected`,
    ...(HAS_NO_AMOUNT.includes(format)
      ? []
      : [`  granted subsidies: ${formatAmount(Math.round(Number(amount) * 100), 'EN')}`]),
    `  created: ${nodes.join(', ') || 'nothing'}; updated: ${n(updated)}; unchanged: ${n(unchanged)}`,
    ...(neighbours
      ? [
          `  EPCI that touch: ${count(neighbours.added, 'pair')} added, ${n(neighbours.removed)} removed, ${n(neighbours.unchanged)} as before`,
        ]
      : []),
    ...(isUnchanged ? ['  Everything in the file was known already.'] : []),
    ...(report.notInFile
      ? [
          `  In the file no more, but stated by this source before: ${count(report.notInFile, 'row')}; nothing of that is removed.`,
        ]
      : []),
    ...(report.dryRun ? ['  Dry run: nothing was written.'] : []),
    ...(report.refused ? ['  Strict: a row was rejected, so nothing was written.'] : []),
    ...(report.interrupted
      ? ['  Stopped before the end: what is written is whole. The same command completes it.']
      : []),
    ...(isWritten ? [`  To undo it: passerelle undo ${report.import}`] : []),
    ...describeFaults(format, faults),
    ...(report.moreFaults ? [`  … and ${count(report.moreFaults, 'more fault')}`] : []),
    ...(faultFile === undefined ? [] : [`  all faults: ${faultFile}`]),
  ];
  return lines.join('\n');
}

const n = (value: number) => formatNumber(value, 'EN');
const count = (value: number, word: string) => `${n(value)} ${word}${value === 1 ? '' : 's'}`;

/** As a table that a spreadsheet opens. */
export function writeFaults(file: string, faults: readonly FileFault[]): void {
  const columns = ['file', 'line', 'column', 'value', 'rule', 'message', 'remedy'];
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stringify([...faults], { columns, header: true, bom: true, escape_formulas: true }));
}

function describeFaults(format: string, faults: readonly FileFault[]): string[] {
  const describe = ({ file, line, message, remedy }: FileFault) =>
    `import ${format}: ${file === undefined ? '' : `${file}: `}${format === 'contours' || file?.endsWith('.json') ? 'row' : 'line'} ${line}: ${message}; ${remedy}`;
  if (faults.length <= FEW_FAULTS) return faults.map((fault) => `  ${describe(fault)}`);
  const byRule = new Map<string, FileFault[]>();
  for (const fault of faults) byRule.set(fault.rule, [...(byRule.get(fault.rule) ?? []), fault].slice(0, 3));
  const counts = new Map<string, number>();
  for (const { rule } of faults) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...byRule].flatMap(([rule, examples]) => [
    `  ${rule}: ${count(counts.get(rule) ?? 0, 'time')}`,
    ...examples.map((fault) => `    ${describe(fault)}`),
  ]);
}
