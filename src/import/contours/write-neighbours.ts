/**
 * Writes which EPCI touch, as shown by a file of contours. For two EPCI that are complete in the file, it replaces what
 * is known; for others it only adds.
 */
import type { Run } from '../../database/database.js';
import { compare, type EntityDifference } from '../../write/difference.js';
import { recordChange } from '../../write/record-change.js';
import { type EntityRelation, type EntityState, isLiving, readStates, rewrite } from '../../write/state.js';
import { nameOfPair } from './touching.js';
import type { Authorship } from './write-contours.js';

export interface AskedNeighbours {
  /** Pairs of ids, as `smaller larger`. */
  readonly touching: ReadonlySet<string>;
  /** EPCI with every commune in the file. */
  readonly complete: ReadonlySet<string>;
  /** Id of the source. */
  readonly source: string;
}

export interface NeighbourCounts {
  /** Number of pairs. */
  readonly added: number;
  readonly removed: number;
  readonly unchanged: number;
}

interface PlannedNeighbours {
  readonly counts: NeighbourCounts;
  readonly differences: readonly EntityDifference[];
}

const TYPE = 'NEIGHBOUR_OF';

/** Call it in a transaction; it takes the lock of the journal. */
export async function writeNeighbours(
  run: Run,
  asked: AskedNeighbours,
  { source: _, ...authorship }: Authorship,
): Promise<NeighbourCounts> {
  await run('write/take-turn');
  const { counts, differences } = await planNeighbours(run, asked);
  if (differences.length === 0) return counts;
  await rewrite(run, differences);
  const others = differences.flatMap(({ added, removed }) => [...added, ...removed].map(({ other }) => other));
  await recordChange(run, {
    ...{ ...authorship, what: 'import contours: EPCI that touch', rows: 0 },
    ids: [...new Set([...differences.map(({ state }) => state.id), ...others])],
    before: Object.fromEntries(differences.flatMap(({ state, before }) => (before ? [[state.id, before]] : []))),
    after: Object.fromEntries(differences.map(({ state, after }) => [state.id, after])),
  });
  return counts;
}

/** Counts what writing these would do; nothing is written. */
export async function planNeighbours(
  run: Run,
  { touching, complete, source }: AskedNeighbours,
): Promise<PlannedNeighbours> {
  const pairs = [...touching].map((pair) => pair.split(' '));
  const ids = new Set([...complete, ...pairs.flat()]);
  const greater = new Map<string, string[]>();
  for (const [less = '', more = ''] of pairs) greater.set(less, [...(greater.get(less) ?? []), more]);
  const states = (await readStates(run, [...ids])).filter(isLiving);
  const known = new Set(
    states.flatMap(({ id, relations }) => relations.filter(isNeighbour).map(({ other }) => nameOfPair(id, other))),
  );
  const isRefuted = (id: string, other: string) =>
    complete.has(id) && complete.has(other) && !touching.has(nameOfPair(id, other));
  const counts = { added: 0, removed: 0, unchanged: 0 };
  const differences = states.flatMap((state): EntityDifference[] => {
    const { id } = state;
    const kept = state.relations.filter((relation) => !(isNeighbour(relation) && isRefuted(id, relation.other)));
    counts.removed += state.relations.length - kept.length;
    const stated = greater.get(id) ?? [];
    const added = stated
      .filter((other) => !known.has(nameOfPair(id, other)))
      .map((other): EntityRelation => ({ type: TYPE, other, properties: { basis: 'CONTOURS', source } }));
    counts.added += added.length;
    counts.unchanged += stated.length - added.length;
    const after: EntityState = {
      ...state,
      // So that the next edition of the official code does not change its neighbours.
      properties: complete.has(id) ? { ...state.properties, contoursFrom: source } : state.properties,
      relations: [...kept, ...added],
    };
    const difference = compare(state, after);
    return difference === undefined ? [] : [difference];
  });
  return { counts, differences };
}

const isNeighbour = ({ type }: EntityRelation): boolean => type === TYPE;
