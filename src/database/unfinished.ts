/** A restore that was broken off leaves half a graph, which says so until the restore is done anew. */
import type { Transaction } from 'neo4j-driver';
import { Misconfigured } from '../errors.js';
import { statement } from './statements.js';

/** @throws Misconfigured when the graph is not whole */
export async function refuseUnfinished(reader: Pick<Transaction, 'run'>): Promise<void> {
  const { records } = await reader.run(statement('backup/unfinished'));
  const [mark] = records;
  if (mark === undefined) return;
  const [file, startedAt] = [String(mark.get('file')), String(mark.get('startedAt'))];
  throw new Misconfigured(
    `database: the restore of ${file}, begun ${startedAt.slice(0, 16).replace('T', ' ')} UTC, was not finished, so the graph is incomplete; run \`passerelle restore ${file}\` again`,
  );
}
