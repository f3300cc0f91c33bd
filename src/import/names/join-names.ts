/**
 * Makes names the known actors that a person took them for: each is kept as merged into its known actor, so that the
 * rows of this import and of later ones mean that actor. Batches of the import, so that undoing it separates them again.
 */
import type { Run } from '../../database/database.js';
import { stamp } from '../../stamp.js';
import { recordChange } from '../../write/record-change.js';
import { type EntityState, readStates } from '../../write/state.js';
import { tellChanges } from '../../write/track-changes.js';
import { type Authorship, rewriteStates } from '../runs/rewrite-states.js';
import type { NameAlone } from './name-alone.js';

/** Call it in a transaction, before any row is written. */
export async function joinNames(run: Run, names: readonly NameAlone[], by: Authorship): Promise<void> {
  const joined = new Map(
    names.filter(({ isSame }) => isSame).flatMap((one) => one.actors.map((id) => [id, one] as const)),
  );
  if (joined.size === 0) return;
  await run('write/take-turn');
  const authorship = { ...by, what: `${by.what}: names of known actors`, rows: 0 };
  const ids = [...joined.keys()];
  const there = new Set((await readStates(run, ids)).map(({ id }) => id));
  const missing = ids.filter((id) => !there.has(id));
  if (missing.length > 0) {
    await run('import/actors', {
      rows: missing.map((id) => ({ id, properties: { id, name: joined.get(id)?.name } })),
    });
    await recordChange(run, { ...authorship, ids: missing, ...tellChanges([], missing) });
  }
  const archivedOn = stamp();
  const known = [...new Set([...joined.values()].map((one) => one.known.id))];
  await rewriteStates(run, [...ids, ...known], authorship, (state) => {
    const one = joined.get(state.id);
    if (one === undefined) return addNames(state, namesOf(state.id, names));
    return { ...state, properties: { ...state.properties, archivedOn, mergedInto: one.known.id } };
  });
}

const namesOf = (known: string, names: readonly NameAlone[]) =>
  names.filter((one) => one.isSame && one.known.id === known).map(({ name }) => name);

function addNames(state: EntityState, names: readonly string[]): EntityState {
  const aliases = (state.properties.aliases ?? []) as readonly string[];
  const added = names.filter((name) => name !== state.properties.name && !aliases.includes(name));
  if (added.length === 0) return state;
  return { ...state, properties: { ...state.properties, aliases: [...aliases, ...added] } };
}
