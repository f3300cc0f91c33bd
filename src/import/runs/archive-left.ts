/** Archives what a corrected edition no longer states, in batches of its import, so that undoing the import restores it. */
import type { Run } from '../../database/database.js';
import { stamp } from '../../stamp.js';
import { BATCH_ROWS } from '../options.js';
import type { Authorship } from '../subsidies/write-subsidies.js';
import { rewriteStates } from './rewrite-states.js';

export type InTransaction = <T>(work: (run: Run) => Promise<T>) => Promise<T>;

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
