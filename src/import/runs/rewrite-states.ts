/** Rewrites entities in a batch of an import, so that undoing the import restores them. */
import type { Run } from '../../database/database.js';
import { stamp } from '../../stamp.js';
import { compare } from '../../write/difference.js';
import { recordChange } from '../../write/record-change.js';
import { type EntityState, readStates, rewrite } from '../../write/state.js';
import { BATCH_ROWS } from '../options.js';

export interface Authorship {
  readonly by: string;
  readonly what: string;
  readonly import: string;
  /** Number of rows of the batch. */
  readonly rows?: number;
}

/** Call it in a transaction that has taken its turn. */
export async function rewriteStates(
  run: Run,
  ids: readonly string[],
  authorship: Authorship,
  become: (state: EntityState) => EntityState,
): Promise<void> {
  const states = await readStates(run, ids);
  const differences = states.flatMap((state) => compare(state, become(state)) ?? []);
  if (differences.length === 0) return;
  await rewrite(run, differences);
  const side = (name: 'before' | 'after') => Object.fromEntries(differences.map((each) => [each.state.id, each[name]]));
  await recordChange(run, {
    ...authorship,
    ids: differences.map(({ state }) => state.id),
    ...{ before: side('before'), after: side('after') },
  });
}

export type InTransaction = <T>(work: (run: Run) => Promise<T>) => Promise<T>;

/** Archives what a corrected edition no longer states, in batches of its import, so that undoing the import restores it. */
export async function archiveLeft(
  inTransaction: InTransaction,
  ids: readonly string[],
  authorship: Authorship,
): Promise<void> {
  for (let start = 0; start < ids.length; start += BATCH_ROWS) {
    const some = ids.slice(start, start + BATCH_ROWS);
    await inTransaction(async (run) => {
      await run('write/take-turn');
      const archivedOn = stamp();
      await rewriteStates(run, some, { ...authorship, what: `${authorship.what}: replaced`, rows: 0 }, (state) => ({
        ...state,
        properties: { ...state.properties, archivedOn },
      }));
    });
  }
}
