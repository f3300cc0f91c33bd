/** Archives what a corrected edition no longer states, in batches of its import, so that undoing the import restores it. */
import type { Run } from '../../database/database.js';
import { compare } from '../../write/difference.js';
import { recordChange } from '../../write/record-change.js';
import { readStates, rewrite } from '../../write/state.js';
import { BATCH } from '../options.js';
import type { Authorship } from '../subsidies/write-subsidies.js';

export type InTransaction = <T>(work: (run: Run) => Promise<T>) => Promise<T>;

export async function archiveLeft(
  inTransaction: InTransaction,
  ids: readonly string[],
  authorship: Authorship,
): Promise<void> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const some = ids.slice(start, start + BATCH);
    await inTransaction(async (run) => {
      await run('write/take-turn');
      const archivedOn = new Date().toISOString();
      const states = await readStates(run, some);
      const differences = states.flatMap(
        (state) => compare(state, { ...state, properties: { ...state.properties, archivedOn } }) ?? [],
      );
      await rewrite(run, differences);
      const side = (name: 'before' | 'after') =>
        Object.fromEntries(differences.map((each) => [each.state.id, each[name]]));
      await recordChange(run, {
        ...{ ...authorship, what: `${authorship.what}: replaced`, rows: 0 },
        ...{ ids: some, before: side('before'), after: side('after') },
      });
    });
  }
}
