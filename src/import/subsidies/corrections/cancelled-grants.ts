/**
 * Grants that the files of earlier imports took back whole: they were never written, so the imports keep their ids, and
 * an older edition that states such a grant alone does not bring it back.
 */
import type { Database } from '../../../database/database.js';
import type { Corrections } from './corrections.js';

/** Names of imports, by the id of the grant. */
export type CancelledGrants = ReadonlyMap<string, string>;

export async function readCancelled(
  database: Pick<Database, 'read'>,
  { id, replaces = '' }: { readonly id: string; readonly replaces?: string | undefined },
): Promise<CancelledGrants> {
  const rows = await database.read<{ id: string; import: string }>('import/cancelled-grants', { import: id, replaces });
  return new Map(rows.map((row) => [row.id, row.import]));
}

export async function keepCancelled(database: Database, id: string, corrections: Corrections): Promise<void> {
  const ids = corrections.list().flatMap((grant) => (grant.after === 0n && !grant.isOfGraph ? [grant.id] : []));
  if (ids.length > 0) await database.write('import/keep-cancelled', { import: id, ids });
}
