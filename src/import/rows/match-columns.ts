/** Assigns the headings of a file to the columns of a standard. Pure. */
import { normalizeName } from '../cells/normalize-name.js';
import type { Columns } from './stated-row.js';

/** Without underscores, points and spaces: `fundingOrganization/0/id` and "Funding Organization:0:Id" are one. */
const keyOf = (heading: string): string => normalizeName(heading).replaceAll(' ', '');

/** The column by heading. Of two headings for one column the first counts; unknown headings are left out. */
export function matchColumns(headings: readonly string[], columns: Columns): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [column, others] of Object.entries(columns)) {
    for (const name of [column, ...others]) if (!names.has(keyOf(name))) names.set(keyOf(name), column);
  }
  const matched = new Map<string, string>();
  const taken = new Set<string>();
  for (const heading of headings) {
    const column = names.get(keyOf(heading));
    if (column === undefined || taken.has(column)) continue;
    taken.add(column);
    matched.set(heading, column);
  }
  return matched;
}
