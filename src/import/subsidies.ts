/** Imports subsidies as the public bodies of France publish them (SCDL subventions), streaming: `passerelle import subsidies FILE`. */
import type { Database } from '../database/database.js';
import { checkOfficialHeadings, refuseOtherFormat } from './check-headings.js';
import { matchHeadings } from './match-headings.js';
import { Occurrences } from './occurrences.js';
import { BATCH, type ImportOptions, nameImport } from './options.js';
import { openTable, type Table } from './read-table.js';
import { type ImportReport, Tally } from './report.js';
import { describeSource, nameOfFile } from './sources.js';
import { straightenCells } from './straighten-cells.js';
import { readCells, type SubsidyLayout } from './subsidy-cells.js';
import { linkSubsidy, type NewFundingLink } from './subsidy-links.js';
import { readSubsidy, type StatedSubsidy } from './subsidy-row.js';
import { writeSubsidies } from './write-subsidies.js';

const FORMAT = 'subsidies';

/**
 * Each batch of rows is one transaction, so what an interruption leaves is whole, and the same call completes it.
 * @throws BadInput when the file as a whole is no table of subsidies.
 */
export async function importSubsidies(
  database: Database,
  file: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const id = nameImport();
  const isDry = options.dryRun ?? false;
  const dryRun = isDry ? ({ dryRun: true } as const) : {};
  if (options.strict) {
    const trial = new Tally();
    const { rows } = await openSubsidies(file, options.source ?? nameOfFile(file), trial);
    for await (const _ of rows) if (options.signal?.aborted) break;
    if (trial.rejected > 0) return trial.reportRefusal(id, FORMAT, dryRun);
  }
  const tally = new Tally();
  const { source, rows, table } = await openSubsidies(file, options.source ?? nameOfFile(file), tally, options);
  const authorship = { by: options.by ?? 'passerelle', what: `import ${FORMAT}`, import: id };
  const occurrences = new Occurrences();
  let isFirst = true;
  // The next batch is read while the last one is written.
  let writing: Promise<void> = Promise.resolve();
  const write = async (subsidies: readonly StatedSubsidy[], links: readonly NewFundingLink[], withSource: boolean) => {
    const batch = { subsidies, links, source: withSource ? source : undefined };
    const outcomes = await writeSubsidies(database, batch, authorship, isDry);
    for (const { id, label, isNew, isChanged } of outcomes) tally.addNode(id, label, isNew, isChanged);
  };
  try {
    for await (const subsidies of inBatches(rows)) {
      const links = subsidies.flatMap((subsidy) => linkSubsidy(subsidy, source.id, occurrences));
      await writing;
      if (options.signal?.aborted) return tally.report(id, FORMAT, { ...dryRun, interrupted: true });
      writing = write(subsidies, links, isFirst);
      isFirst = false;
      options.progress?.(table.position(), table.size);
    }
  } finally {
    await writing;
  }
  options.progress?.(table.size, table.size);
  const [{ rows: stated } = { rows: 0 }] = await database.read<{ rows: number }>('import/count-statements', {
    ...{ sources: [source.id], tables: [FORMAT] },
  });
  const notInFile = Math.max(0, stated - tally.accepted);
  return tally.report(id, FORMAT, { ...dryRun, ...(isDry ? {} : { notInFile }) });
}

async function openSubsidies(file: string, sourceName: string, tally: Tally, options: ImportOptions = {}) {
  const table = await openTable(FORMAT, file);
  const headings = table.heading.cells.map((heading) => heading.trim());
  const matched = matchHeadings(headings);
  try {
    refuseOtherFormat(file, headings, matched);
  } catch (error) {
    table.close();
    throw error;
  }
  for (const fault of checkOfficialHeadings(table.heading.line, headings, matched)) tally.addFault(fault);
  const source = describeSource(sourceName, table.writtenAt, options);
  const layout = { headings, columns: matched.columns, isOfficial: matched.isOfficial };
  return { source, table, rows: readRows(table, layout, matched.unknown, source.id, tally) };
}

/** The rows that can be imported; the others are counted, and all faults reported. */
async function* readRows(
  table: Table,
  layout: SubsidyLayout,
  unknown: readonly number[],
  source: string,
  tally: Tally,
): AsyncGenerator<StatedSubsidy> {
  const unknownValues = new Map<number, number>(unknown.map((position) => [position, 0]));
  for await (const row of table.rows) {
    const { cells, faults: cellFaults } = straightenCells(row, layout);
    if (cells === undefined) {
      for (const fault of cellFaults) tally.addFault(fault);
      tally.addRow(false, true);
      continue;
    }
    for (const [position, count] of unknownValues) {
      if ((cells[position] ?? '').trim() !== '') unknownValues.set(position, count + 1);
    }
    const { subsidy, faults } = readSubsidy(readCells(layout, { ...row, cells }), source);
    for (const fault of [...cellFaults, ...faults]) tally.addFault(fault);
    tally.addRow(subsidy !== undefined, cellFaults.length + faults.length > 0);
    if (subsidy === undefined) continue;
    for (const { nature, cents } of subsidy.instruments) if (nature === 'SUBSIDY') tally.cents += cents ?? 0n;
    yield subsidy;
  }
  for (const [position, count] of unknownValues) {
    const column = layout.headings[position] ?? '';
    if (column === '' && count === 0) continue;
    tally.addFault({
      ...{ line: table.heading.line, column, value: column, rule: 'unknown-column' },
      message: `the column "${column}" is not one of a subsidy, so its ${count} values are not imported`,
      remedy: 'rename it as in the template (npx passerelle template subsidies), or remove it',
    });
  }
}

async function* inBatches<T>(rows: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
