/** Makes the records of ecosystem rows from rows of another format. */
import type { DecimalSigns } from '../cells/decimal-signs.js';
import { slugOf } from '../cells/normalize-name.js';
import type { StatedRow } from '../rows/stated-row.js';
import { blame, type EcosystemRecord, readRecord } from './ecosystem-record.js';
import type { TableName } from './ecosystem-tables.js';

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

/**
 * Reports a row whose id another row has already: both describe one entity. @param met the lines of the ids so far
 * @param what the kind of entity, such as `service`
 */
export function blameSameId(
  record: EcosystemRecord,
  row: StatedRow,
  id: string,
  met: Map<string, number>,
  what: 'project' | 'service',
): void {
  const first = met.get(id);
  if (first === undefined) {
    met.set(id, row.line);
    return;
  }
  const message = `row ${first} has the same id: both are one ${what}`;
  blame(record, 'id', row.get('id'), 'same-id', message, 'keep one of the two rows');
}

interface NamedSource {
  /** The id that rows use for it; empty: they name none. */
  readonly id: string;
  readonly publisher: string;
}

/** @param prefix keeps the sources of one standard apart from those of others */
export const sourceOf = (prefix: string, name: string): NamedSource =>
  slugOf(name) === '' ? { id: '', publisher: '' } : { id: `${prefix}-${slugOf(name)}`, publisher: name };

/**
 * Makes a record for each source that rows name, dated by the latest of its rows.
 * @param dayOf the ISO date of a row, or an empty text
 */
export function sourceRecords(
  rows: readonly StatedRow[],
  nameSource: (row: StatedRow) => NamedSource,
  dayOf: (row: StatedRow) => string,
): EcosystemRecord[] {
  const found = new Map<string, { readonly row: StatedRow; readonly source: NamedSource; day: string }>();
  for (const row of rows) {
    const source = nameSource(row);
    if (source.id === '') continue;
    const known = found.get(source.id) ?? { row, source, day: '' };
    if (dayOf(row) > known.day) known.day = dayOf(row);
    found.set(source.id, known);
  }
  return [...found.values()].map(({ row, source, day }) =>
    recordOf(row, 'sources', { ...source, retrievedAt: day }, { isAside: true }),
  );
}
