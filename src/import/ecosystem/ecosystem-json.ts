/** Reads an ecosystem from one JSON file: an object whose tables are lists of objects; rows are counted from 1. */

import { readFile } from 'node:fs/promises';
import { BadInput } from '../../errors.js';
import { isRecord } from '../../is-record.js';
import { append } from '../append.js';
import { blameColumns } from '../blame-columns.js';
import { examineFile } from '../examine-file.js';
import { checkJson, parseJson } from '../parse-json.js';
import type { FileFault } from '../report.js';
import { renameHeadings, type StatedMap } from '../rows/match-columns.js';
import { type EcosystemRecord, readRecord, seeAmounts } from './ecosystem-record.js';
import { type ColumnRule, ECOSYSTEM_TABLES, TABLE_NAMES, type TableName } from './ecosystem-tables.js';
import type { FileContent } from './file-content.js';
import { columnsOf } from './sheet-headings.js';

const FORMAT = 'ecosystem';

/** @throws BadInput when the file is no such object. */
export async function readJson(file: string, map?: StatedMap): Promise<FileContent> {
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
