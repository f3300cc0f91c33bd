/** Repeats interrupted work, and checks the result. */
import { hashGraph } from '../../src/backup/read-graph.js';
import { restore } from '../../src/backup/restore.js';
import { migrate } from '../../src/database/migrate.js';
import { Misconfigured } from '../../src/errors.js';
import { importFiles } from '../../src/import/import-files.js';
import type { Stage } from './stage.js';
import type { Kind } from './worker.js';

const quiet = () => undefined;

/** Runs the same command again. @returns descriptions of what is wrong with the graph afterwards */
export async function complete({ database, exact, backup, subsidies, hashes }: Stage, kind: Kind): Promise<string[]> {
  if (kind === 'import') {
    await importFiles(database, 'subsidies', [subsidies], { by: 'faults' });
    const hash = await hashGraph(exact);
    return hash === hashes.imported ? [] : ['the import that was run again is not the one that was not disturbed'];
  }
  if (kind === 'restore') {
    const refused = await migrate(database, quiet).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (refused === undefined) {
      // Either nothing was begun, or everything was done.
      return (await hashGraph(exact)) === hashes.before ? [] : ['half a graph is taken for a whole one'];
    }
    if (!(refused instanceof Misconfigured)) return [`refused without an explanation: ${refused}`];
    const { hash } = await restore(exact, backup, { report: quiet });
    return hash === (await hashGraph(exact)) && hash === hashes.before ? [] : ['it was not restored'];
  }
  await migrate(database, quiet);
  if (kind !== 'migration') return [];
  const { records } = await database.driver.executeQuery(
    "SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*) AS count",
  );
  if (Number(records[0]?.get('count')) > 0) return ['an index is not online'];
  return (await hashGraph(exact)) === hashes.before ? [] : ['a migration that was run again changed the graph'];
}
