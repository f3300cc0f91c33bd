/** Assigns the headings of a file to the columns of a standard. Pure. */
import { headingKey } from '../cells/heading-key.js';
import type { Columns } from './stated-row.js';

/** The column by heading. Of two headings for one column the first counts; unknown headings are left out. */
export function matchColumns(headings: readonly string[], columns: Columns): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [column, others] of Object.entries(columns)) {
    for (const name of [column, ...others]) if (!names.has(headingKey(name))) names.set(headingKey(name), column);
  }
  const matched = new Map<string, string>();
  const taken = new Set<string>();
  for (const heading of headings) {
    const column = names.get(headingKey(heading));
    if (column === undefined || taken.has(column)) continue;
    taken.add(column);
    matched.set(heading, column);
  }
  return matched;
}
