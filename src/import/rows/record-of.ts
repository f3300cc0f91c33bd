/** Makes the record of an ecosystem row from a row of another format. */
import type { DecimalSigns } from '../cells/decimal-signs.js';
import { type EcosystemRecord, readRecord } from '../ecosystem/ecosystem-record.js';
import type { TableName } from '../ecosystem/ecosystem-tables.js';
import type { StatedRow } from './stated-row.js';

/** A list becomes one cell. */
type Cell = string | readonly string[] | undefined;

interface More {
  /** The file's headings for our columns. */
  readonly headings?: Readonly<Record<string, string>>;
  /** The record is not the main subject of the row. */
  readonly isAside?: true;
  /** What is known about the columns of amounts. */
  readonly signs?: DecimalSigns;
}

export function recordOf(
  { file, line, origin }: StatedRow,
  table: TableName,
  cells: Readonly<Record<string, Cell>>,
  { signs, ...more }: More = {},
): EcosystemRecord {
  const written = new Map(Object.entries(cells).map(([column, cell]) => [column, writeCell(cell)]));
  return readRecord(table, file, line, written, signs, { ...more, origin });
}

/** In our tables a | separates values. */
const writeCell = (cell: Cell): string =>
  typeof cell === 'string' ? cell : (cell ?? []).map((value) => value.replaceAll('|', '/')).join('|');
