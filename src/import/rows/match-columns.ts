/** Assigns the headings of a file to the columns of a format, as a person says or by their names. Pure. */
import { BadInput } from '../../errors.js';
import { headingKey } from '../cells/normalize-name.js';
import type { Columns } from './stated-row.js';

/** What a person says about headings, each as HEADING=COLUMN. */
export type StatedMap = readonly string[] | undefined;

/**
 * The column by heading. What a person says comes first; then of two headings for one column the first counts; unknown
 * headings are left out.
 */
export function matchColumns(
  headings: readonly string[],
  columns: Columns,
  map?: StatedMap,
): ReadonlyMap<string, string> {
  const names = nameColumns(columns);
  const stated = statedColumns(columns, map);
  const matched = new Map<string, string>();
  const taken = new Set<string>();
  const take = (heading: string, column: string | undefined) => {
    if (column === undefined || taken.has(column) || matched.has(heading)) return;
    taken.add(column);
    matched.set(heading, column);
  };
  for (const heading of headings) take(heading, stated.get(headingKey(heading)));
  for (const heading of headings) if (!stated.has(headingKey(heading))) take(heading, names.get(headingKey(heading)));
  return matched;
}

/** For readers that know one name of each column: the headings with the names of the columns that a person says. */
export function renameHeadings(headings: readonly string[], columns: Columns, map: StatedMap): readonly string[] {
  const stated = statedColumns(columns, map);
  const taken = new Set(headings.flatMap((heading) => stated.get(headingKey(heading)) ?? []));
  // The heading that has such a name itself is another column then.
  return headings.map((heading) => stated.get(headingKey(heading)) ?? (taken.has(heading) ? `${heading} 2` : heading));
}

/** @throws BadInput for a pair without a heading, or whose column the format does not have */
export function checkMap(columns: Columns, map: StatedMap): void {
  const names = nameColumns(columns);
  for (const pair of map ?? []) {
    if (readPair(names, pair) !== undefined) continue;
    throw new BadInput(
      `import: --map "${pair}" names no column; write "HEADING=COLUMN" with one of ${Object.keys(columns).join(', ')}`,
    );
  }
}

function nameColumns(columns: Columns): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [column, others] of Object.entries(columns)) {
    for (const name of [column, ...others]) if (!names.has(headingKey(name))) names.set(headingKey(name), column);
  }
  return names;
}

/** The column by the key of the heading, as a person says; a pair for another reader of the format is left out. */
export function statedColumns(columns: Columns, map: StatedMap = []): ReadonlyMap<string, string> {
  if (map.length === 0) return new Map();
  const names = nameColumns(columns);
  return new Map(map.flatMap((pair) => readPair(names, pair) ?? []).map(({ heading, column }) => [heading, column]));
}

function readPair(names: ReadonlyMap<string, string>, pair: string) {
  // A heading may hold the sign itself.
  const at = pair.lastIndexOf('=');
  const column = names.get(headingKey(pair.slice(at + 1)));
  const heading = headingKey(pair.slice(0, Math.max(0, at)));
  return heading === '' || column === undefined ? undefined : { heading, column };
}
