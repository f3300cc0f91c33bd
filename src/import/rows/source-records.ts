/** Makes a record for each source that rows name, dated by the latest of its rows. */
import { slugOf } from '../cells/normalize-name.js';
import type { EcosystemRecord } from '../ecosystem/ecosystem-record.js';
import { recordOf } from './record-of.js';
import type { StatedRow } from './stated-row.js';

export interface NamedSource {
  /** The id that rows use for it; empty: they name none. */
  readonly id: string;
  readonly publisher: string;
}

/** @param prefix keeps the sources of one standard apart from those of others */
export const sourceOf = (prefix: string, name: string): NamedSource =>
  slugOf(name) === '' ? { id: '', publisher: '' } : { id: `${prefix}-${slugOf(name)}`, publisher: name };

/** @param dayOf the ISO date of a row, or an empty text */
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
