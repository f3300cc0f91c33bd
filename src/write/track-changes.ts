/**
 * Compares entities before and after statements that write directly, such as those of imports, so that their Change can
 * be undone like an act.
 */
import type { Run } from '../database/database.js';
import { compare, type Side } from './difference.js';
import { type EntityState, readStates, revisionOf } from './state.js';

export interface Tracked {
  /** The former values that differ, by id; undefined when nothing existed before. */
  readonly before: Readonly<Record<string, Side>> | undefined;
  /** The new values that differ, by id; undefined when nothing was done that can be undone. */
  readonly after: Readonly<Record<string, Side>> | undefined;
}

/**
 * @param known ids of existing entities that may change
 * @param write runs the statements, and returns the ids that they created
 */
export async function trackChanges(
  run: Run,
  known: readonly string[],
  write: () => Promise<readonly string[]>,
): Promise<Tracked> {
  const earlier = await readStates(run, known);
  const created = await write();
  const states = await readStates(
    run,
    earlier.map(({ id }) => id),
  );
  const later = new Map(states.map((state) => [state.id, state]));
  return tellChanges(
    earlier.flatMap((before) => {
      const after = later.get(before.id);
      return after ? [[before, after] as const] : [];
    }),
    created,
  );
}

/**
 * @param known each entity before and after the write
 * @param created ids: the journal stores their revision, which is enough to archive them
 */
export function tellChanges(
  known: readonly (readonly [EntityState, EntityState])[],
  created: readonly string[],
): Tracked {
  const differences = known.flatMap(([before, after]) => {
    const difference = compare(before, after);
    // Adding a relation does not raise the revision, so the revision is added here.
    return difference ? [{ ...difference, after: { ...difference.after, revision: revisionOf(after) } }] : [];
  });
  return {
    before: byId(differences.flatMap(({ state, before }) => (before ? [[state.id, before]] : []))),
    after: byId([
      ...created.map((id): [string, Side] => [id, { revision: 1 }]),
      ...differences.map(({ state, after }): [string, Side] => [state.id, after]),
    ]),
  };
}

const byId = (sides: readonly [string, Side][]) => (sides.length > 0 ? Object.fromEntries(sides) : undefined);
