/** Reads the files of an ecosystem, CSV by table or JSON with all of them, into records. */

import { basename, dirname, extname, resolve } from 'node:path';
import { BadInput } from '../../errors.js';
import { blameColumns } from '../blame-columns.js';
import type { RejectedRow } from '../options.js';
import type { FileFault } from '../report.js';
import { nameOfFile } from '../sources.js';
import { explainFlaw } from '../table/explain-flaw.js';
import { openTable } from '../table/read-table.js';
import { readJson } from './ecosystem-json.js';
import { type Cells, type EcosystemRecord, readRecord, seeAmounts } from './ecosystem-record.js';
import { ECOSYSTEM_TABLES, TABLE_NAMES, type TableName } from './ecosystem-tables.js';
import type { EcosystemFiles, FileContent } from './file-content.js';

const FORMAT = 'ecosystem';

/** @throws BadInput when a file is missing, is no table, or is none of those of an ecosystem. */
export async function readEcosystem(files: readonly string[]): Promise<EcosystemFiles> {
  const all = {
    records: [] as EcosystemRecord[],
    faults: [] as FileFault[],
    lost: [] as FileFault[],
    lostRows: [] as RejectedRow[],
  };
  let writtenAt = new Date(0);
  for (const file of files) {
    const read =
      extname(file) === '.json' ? await readJson(file) : await readCsv(file, tableOf(file), files.length > 1);
    all.records.push(...read.records);
    all.faults.push(...read.faults);
    all.lost.push(...read.lost);
    all.lostRows.push(...read.lostRows);
    if (read.writtenAt > writtenAt) writtenAt = read.writtenAt;
  }
  if (all.records.length + all.lost.length === 0) {
    throw new BadInput(`import ${FORMAT}: ${files.join(', ')}: no table has a row; add rows below the headings`);
  }
  const names = new Set(files.map(nameTogether));
  const [name = FORMAT] = names.size === 1 ? names : [basename(dirname(resolve(files[0] ?? '.')))];
  return { ...all, name, writtenAt };
}

/** `actors.csv` and `aisne-actors.csv` are both actors. @throws BadInput for another name. */
function tableOf(file: string): TableName {
  const name = nameOfFile(file);
  // The longer name first: funding-links is no table of links.
  const tables = [...TABLE_NAMES].sort((one, other) => other.length - one.length);
  const table = tables.find((one) => name === one || name.endsWith(`-${one}`));
  if (table !== undefined) return table;
  throw new BadInput(
    `import ${FORMAT}: ${file} is not named after a table; call it ${TABLE_NAMES.map((one) => `${one}.csv`).join(', ')}, or aisne-actors.csv`,
  );
}

/** Files of one folder belong together, and so do those with one prefix; a JSON stands for itself. */
function nameTogether(file: string): string {
  const name = nameOfFile(file);
  if (extname(file) === '.json') return name;
  return name.slice(0, -tableOf(file).length - 1) || basename(dirname(resolve(file)));
}

async function readCsv(file: string, table: TableName, mayBeEmpty: boolean): Promise<FileContent> {
  const { heading, rows, writtenAt, close } = await openTable(FORMAT, file, { remarks: true, mayBeEmpty });
  const headings = heading.cells.map((cell) => cell.trim());
  const known = Object.keys(ECOSYSTEM_TABLES[table]);
  if (!headings.some((name) => known.includes(name))) {
    close();
    throw new BadInput(
      `import ${FORMAT}: ${file}: its heading (${headings.slice(0, 8).join(', ').slice(0, 200)}) has none of the columns of ${table}; ` +
        `see: npx passerelle template ecosystem --table ${table}`,
    );
  }
  const read: { readonly line: number; readonly named: Cells }[] = [];
  const [lost, faults]: [FileFault[], FileFault[]] = [[], []];
  const lostRows: RejectedRow[] = [];
  const unknown = new Map(headings.filter((name) => !known.includes(name)).map((name) => [name, 0]));
  for await (const row of rows) {
    const { line } = row;
    const flawed = explainFlaw(row, headings);
    const cells = flawed?.cells ?? row.cells;
    const place = { file, line, column: headings[0] ?? '', value: cells.join(',').slice(0, 200) };
    if (flawed) (flawed.cells ? faults : lost).push(...flawed.faults.map((fault) => ({ file, ...fault })));
    if (flawed && !flawed.cells) {
      if (row.flaw !== 'LOST') lostRows.push({ table, headings, cells: row.cells });
      continue;
    }
    if (cells.slice(headings.length).some((cell) => cell.trim() !== '')) {
      lostRows.push({ table, headings, cells });
      const message = `the row has ${cells.length} cells for ${headings.length} headings`;
      lost.push({
        ...place,
        rule: 'cell-count',
        message,
        remedy: 'put values that contain the separator between quotation marks',
      });
    } else if (cells.some((cell) => cell.trim() !== '')) {
      const named = new Map(headings.map((name, position) => [name, cells[position] ?? '']));
      for (const [name, count] of unknown) if (named.get(name)?.trim()) unknown.set(name, count + 1);
      read.push({ line, named });
    }
  }
  const signs = seeAmounts(
    table,
    read.map(({ named }) => named),
  );
  const records = read.map(({ line, named }) => readRecord(table, file, line, named, signs));
  return {
    ...{ records, lost, lostRows, writtenAt },
    faults: [...blameColumns(file, heading.line, table, headings, unknown), ...faults],
  };
}
