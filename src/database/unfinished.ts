/** An interrupted restore leaves an incomplete graph, which is marked until the restore is run again. */
import type { Transaction } from 'neo4j-driver';
import { Misconfigured } from '../errors.js';
import { statement } from './statements.js';

/** @throws Misconfigured when the graph is incomplete */
export async function refuseUnfinished(reader: Pick<Transaction, 'run'>): Promise<void> {
  const { records } = await reader.run(statement('backup/unfinished'));
  const [mark] = records;
  if (mark === undefined) return;
  const [file, startedAt] = [String(mark.get('file')), String(mark.get('startedAt'))];
  throw new Misconfigured(
    `database: the restore of ${file}, begun ${startedAt.slice(0, 16).replace('T', ' ')} UTC, was not finished, so the graph is incomplete; run \`passerelle restore ${file}\` again`,
  );
}
