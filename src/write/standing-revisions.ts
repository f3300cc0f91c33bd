/**
 * Which revision of an entity stands: after an undo it is the earlier one that the undo restored. With it, the change
 * before an undone one can be undone too.
 */
import type { Run } from '../database/database.js';
import type { Side } from './difference.js';

/** The states before or after a change, by the id of the entity. */
export type Sides = Readonly<Record<string, Side>>;

export const readSides = (text: string | null): Sides => JSON.parse(text ?? '{}') as Sides;

/** @returns a function of one of these entities and one of its revisions, with the revision that stands by it */
export async function readStandingRevisions(
  run: Run,
  ids: readonly string[],
): Promise<(id: string, revision: number) => number> {
  const wanted = new Set(ids);
  const restored = new Map<string, number>();
  for (const row of await run<{ back: string | null; before: string | null }>('write/undone', { ids })) {
    const [back, before] = [readSides(row.back), readSides(row.before)];
    for (const [id, { revision }] of Object.entries(back))
      if (wanted.has(id)) restored.set(`${id} ${revision}`, Number(before[id]?.revision ?? 0));
  }
  return function standing(id, revision): number {
    const earlier = restored.get(`${id} ${revision}`);
    return earlier === undefined ? revision : standing(id, earlier);
  };
}
