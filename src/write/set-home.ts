/**
 * Sets which territory is home: a property of the territory itself, so that it is undone, audited and backed up like
 * every other fact.
 */
import type { Database } from '../database/database.js';
import { type Author, act, type Done, refuse } from './act.js';
import { userError, userErrors } from './user-errors.js';

export interface SetHomeInput {
  /** Null: no territory is set, so that home is derived from the graph. */
  readonly territory: string | null;
  readonly idempotencyKey?: string | null | undefined;
  readonly by: Author;
}

export function setHome(database: Database, { territory, idempotencyKey, by }: SetHomeInput): Promise<Done> {
  const request = { act: 'setHome', by, input: { territory }, idempotencyKey };
  return act(database, request, async ({ run, read, readLiving }) => {
    const former = await run<{ id: string }>('write/known-homes');
    const chosen = territory === null ? undefined : await readLiving('Territory', territory);
    if (territory !== null) {
      if (chosen === undefined) return refuse(userErrors.unknown('setHome', 'territory', 'Territory', territory));
      const [level] = await run<{ level: string; epci: number }>('level', { ask: { territory } });
      if (level?.level === 'COMMUNE' || !level?.epci)
        return refuse(userError('setHome', 'territory', 'NO_HOME', { id: territory }));
    }
    const others = await read(former.map(({ id }) => id).filter((id) => id !== territory));
    const left = others.flatMap((state) =>
      state === undefined ? [] : [{ ...state, properties: { ...state.properties, isHome: null } }],
    );
    const states = chosen ? [{ ...chosen, properties: { ...chosen.properties, isHome: true } }, ...left] : left;
    const [first] = states;
    return { what: `setHome ${territory ?? 'none'}`, entity: territory ?? first?.id ?? 'none', states };
  });
}
