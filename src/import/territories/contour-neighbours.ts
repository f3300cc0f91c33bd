/**
 * Which EPCI touch, from data/epci-neighbours.csv, which was computed from the contours of their communes (see
 * data/README.md).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectRoot } from '../../config.js';
import { Misconfigured } from '../../errors.js';
import { messageOfThrown } from '../../thrown.js';

export const NEIGHBOURS_FILE = join(projectRoot, 'data', 'epci-neighbours.csv');
const SIREN = /^\d{9}$/;

/** Pairs of ids of EPCI, each once. @throws Misconfigured when the file cannot be read as such pairs. */
export function readContourNeighbours(file: string = NEIGHBOURS_FILE): [string, string][] {
  let rows: string[][];
  try {
    rows = parse(readFileSync(file), { from_line: 2, bom: true });
  } catch (error) {
    throw new Misconfigured(`neighbours: ${file} cannot be read (${messageOfThrown(error)}); restore the folder data/`);
  }
  return rows.map(([one = '', other = ''], row) => {
    if (SIREN.test(one) && SIREN.test(other) && one !== other) return [`EPCI-${one}`, `EPCI-${other}`];
    throw new Misconfigured(
      `neighbours: ${file} line ${row + 2}: "${one},${other}" is not a pair of SIREN numbers; restore the folder data/`,
    );
  });
}

/**
 * By id of an EPCI: the ids of its neighbours that sort after it, sorted, so that each pair occurs once. Pairs with an
 * unknown EPCI are left out. An EPCI in no pair has no known neighbour, which does not mean that it has none.
 */
export function groupNeighbours(
  pairs: readonly (readonly [string, string])[],
  isKnown: (id: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const greater = new Map<string, Set<string>>();
  for (const pair of pairs) {
    if (!pair.every(isKnown)) continue;
    const [less, more] = pair[0] < pair[1] ? pair : [pair[1], pair[0]];
    greater.set(less, (greater.get(less) ?? new Set()).add(more));
  }
  return new Map([...greater].map(([id, others]) => [id, [...others].sort()]));
}
