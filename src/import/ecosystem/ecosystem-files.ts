/** Reads the files of an ecosystem, CSV by table or JSON with all of them, into records. */

import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { BadInput } from '../../errors.js';
import { isRecord } from '../../is-record.js';
import { append } from '../append.js';
import { headingKey } from '../cells/normalize-name.js';
import { examineFile } from '../examine-file.js';
import type { RejectedRow } from '../options.js';
import { OtherFormat } from '../other-format.js';
import { checkJson, parseJson } from '../parse-json.js';
import type { FileFault } from '../report.js';
import { matchColumns, renameHeadings, type StatedMap, statedColumns } from '../rows/match-columns.js';
import { nameOfFile } from '../sources.js';
import { openTable } from '../table/read-table.js';
import { type EcosystemRecord, readRecord, seeAmounts } from './ecosystem-record.js';
import { type ColumnRule, ECOSYSTEM_TABLES, TABLE_NAMES, type TableName } from './ecosystem-tables.js';
import type { EcosystemFiles, FileContent } from './file-content.js';
import { blameColumns, readTableRows } from './read-table-rows.js';
import { readWorkbookTables } from './read-workbook-tables.js';
import { blameSharedKeys } from './shared-keys.js';
import { columnsOf, ecosystemFields } from './sheet-headings.js';
import { tableOfFile } from './sheets.js';

const FORMAT = 'ecosystem';

/** @throws BadInput when a file is missing, or is not a table of an ecosystem. */
export async function readEcosystem(files: readonly string[], map?: StatedMap): Promise<EcosystemFiles> {
  const all = {
    records: [] as EcosystemRecord[],
    faults: [] as FileFault[],
    lost: [] as FileFault[],
    lostRows: [] as RejectedRow[],
  };
  let writtenAt = new Date(0);
  const origins = new Set<string | undefined>();
  for (const file of files) {
    const read = await readOne(file, files.length > 1, map);
    origins.add(read.cameFrom);
    append(all.records, read.records);
    append(all.faults, read.faults);
    append(all.lost, read.lost);
    append(all.lostRows, read.lostRows);
    if (read.writtenAt > writtenAt) writtenAt = read.writtenAt;
  }
  if (all.records.length + all.lost.length === 0) {
    throw new BadInput(`import ${FORMAT}: ${files.join(', ')}: no table has a row; add rows below the headings`);
  }
  blameSharedKeys(all.records);
  const names = new Set(files.map(nameTogether));
  const [name = FORMAT] = names.size === 1 ? names : [basename(dirname(resolve(files[0] ?? '.')))];
  const [cameFrom = name] = origins.size === 1 ? origins : [];
  return { ...all, name: cameFrom, writtenAt };
}

async function readOne(file: string, hasOthers: boolean, map: StatedMap): Promise<FileContent> {
  if (extname(file) === '.json') return readJson(file, map);
  return (await readWorkbookTables(file, map)) ?? readCsv(file, hasOthers, map);
}

/**
 * `actors.csv` and `aisne-actors.csv` are both actors; of another name it is what a person says of its headings.
 * @throws BadInput for another name when nobody says it
 */
function tableOf(file: string, headings: readonly string[], map: StatedMap): TableName {
  const table = findTable(file) ?? findSaid(headings, map);
  if (table !== undefined) return table;
  throw new OtherFormat(
    `import ${FORMAT}: ${file} is not named after a table; call it ${TABLE_NAMES.map((one) => `${one}.csv`).join(', ')}, or aisne-actors.csv`,
    file,
  );
}

const findTable = (file: string) => tableOfFile(nameOfFile(file))?.table;

/** The table that has the most of the columns, and all that it needs. */
function findSaid(headings: readonly string[], map: StatedMap = []): TableName | undefined {
  if (map.length === 0) return undefined;
  const fitting = TABLE_NAMES.map((table) => {
    const columns = new Set(matchColumns(headings, columnsOf(table), map).values());
    const isWhole = Object.entries(ECOSYSTEM_TABLES[table]).every(
      ([name, { isRequired }]) => !isRequired || columns.has(name),
    );
    return { table, count: isWhole ? columns.size : 0 };
  });
  const [best] = fitting.sort((one, other) => other.count - one.count);
  return best && best.count > 0 ? best.table : undefined;
}

/** Files of one folder, or with one prefix, belong together; a JSON file contains everything. */
function nameTogether(file: string): string {
  const name = nameOfFile(file);
  const found = extname(file) === '.json' ? undefined : tableOfFile(name);
  if (found === undefined) return name;
  return found.rest || basename(dirname(resolve(file)));
}

async function readCsv(file: string, mayBeEmpty: boolean, map: StatedMap): Promise<FileContent> {
  // A file of another program may have titles above its headings.
  const stated = statedColumns(ecosystemFields, map);
  const score = (cells: readonly string[]) => cells.filter((cell) => stated.has(headingKey(cell))).length;
  const { heading, rows, writtenAt, close } = await openTable(FORMAT, file, {
    ...{ remarks: true, mayBeEmpty, ...(stated.size > 0 && { score }) },
  });
  try {
    const table = tableOf(file, heading.cells, map);
    return { ...(await readTableRows(file, table, heading, rows, map)), writtenAt };
  } finally {
    close();
  }
}

/**
 * Reads an ecosystem from one JSON file: an object whose tables are lists of objects; rows are counted from 1.
 * @throws BadInput when the file is no such object.
 */
async function readJson(file: string, map?: StatedMap): Promise<FileContent> {
  const address = `import ${FORMAT}: ${file}`;
  const shape = `write an object with the tables ${TABLE_NAMES.join(', ')} as lists of objects`;
  const { mtime: writtenAt } = examineFile(FORMAT, file);
  const bytes = await readFile(file);
  checkJson(address, bytes);
  const content = parseJson(address, bytes.toString('utf8').replace(/^\ufeff/, ''), shape);
  if (!isRecord(content) || Array.isArray(content)) {
    throw new BadInput(`${address} is not a JSON object; ${shape}`);
  }
  const read: FileContent & { records: EcosystemRecord[]; faults: FileFault[]; lost: FileFault[] } = {
    ...{ records: [], faults: [], lost: [], lostRows: [], writtenAt },
  };
  for (const [table, stated] of Object.entries(content)) {
    if (!TABLE_NAMES.includes(table as TableName) || !Array.isArray(stated)) {
      throw new BadInput(`${address}: "${table}" is not a table with a list of rows; ${shape}`);
    }
    const columns = ECOSYSTEM_TABLES[table as TableName];
    const rows = stated.map((row: unknown) => renameKeys(row ?? {}, table as TableName, map));
    const cells = rows.map((row) => {
      const entries = Object.entries(row).map(([name, value]) => [name, writeCell(value, columns[name])] as const);
      return new Map(entries);
    });
    const unknown = new Map<string, number>();
    for (const [name, cell] of cells.flatMap((row) => [...row])) {
      if (!(name in columns) && cell !== '') unknown.set(name, (unknown.get(name) ?? 0) + 1);
    }
    // Only texts show how people write amounts.
    const texts = rows.map((row) => Object.entries(row).filter(([, value]) => typeof value === 'string'));
    const signs = seeAmounts(
      table as TableName,
      texts.map((entries) => ({ named: new Map(entries) })),
    );
    cells.forEach((row, position) => {
      read.records.push(readRecord(table as TableName, file, position + 1, row, signs));
    });
    const known = Object.keys(columns);
    append(read.faults, blameColumns(file, 1, table as TableName, known, unknown));
  }
  if (read.records.length === 0) throw new BadInput(`${address} has no rows; ${shape}`);
  return read;
}

function renameKeys(row: object, table: TableName, map: StatedMap): object {
  if (map === undefined || map.length === 0) return row;
  const names = renameHeadings(Object.keys(row), columnsOf(table), map);
  return Object.fromEntries(Object.values(row).map((value, at) => [names[at] ?? '', value]));
}

function writeCell(value: unknown, column: ColumnRule | undefined): string {
  // The point in a JSON number is always a decimal point: 1.234 is not one thousand.
  if (typeof value === 'number' && column?.type === 'money' && !Number.isInteger(value)) return `${value}0`;
  // A note may contain any character.
  if (column?.type === 'resources' && Array.isArray(value)) return value.length === 0 ? '' : JSON.stringify(value);
  return Array.isArray(value) ? value.map(String).join('|') : String(value ?? '');
}
