/** Writes the Change of an act or an import batch: the audit trail, the undo log, the event feed, and the signal by which engines notice it. */
import type { Run } from '../database/database.js';
import { Misconfigured } from '../errors.js';
import { stamp } from '../stamp.js';
import { storeInteger } from './stored-values.js';

export interface ChangeToRecord {
  /** Who acts: the account of a person, or the program; a name for people to read. */
  readonly by: string;
  /** The permanent identifier of the account (`sub` of its token); undefined without an issuer of tokens. */
  readonly bySubject?: string | undefined;
  /** A short description of what happened. */
  readonly what: string;
  /**
   * Ids of the nodes created, updated or whose relations changed; above 10,000 only their number (`touched`) is kept.
   * Null when the ids are unknown.
   */
  readonly ids: readonly string[] | null;
  /** The former values that differ, by id of the updated node; undefined when nothing was updated. */
  readonly before?: Readonly<Record<string, unknown>> | undefined;
  /** The new values that differ, by id of the node. With `before` the change can be undone. */
  readonly after?: Readonly<Record<string, unknown>> | undefined;
  /** For an act: id of the entity that it is about. */
  readonly entity?: string | undefined;
  /** Id of the change that this one undoes. */
  readonly undoes?: string | undefined;
  /** The caller's idempotency key, and a digest of the request sent with it. */
  readonly idempotencyKey?: string | undefined;
  readonly request?: string | undefined;
  /** Name of the import that the batch is part of, and how many rows of its files the batch read. */
  readonly import?: string | undefined;
  readonly rows?: number | undefined;
}

export interface RecordedChange {
  readonly id: string;
  readonly sequence: number;
}

/**
 * Call it as the last statement of a transaction that changed something; a transaction that changed nothing records
 * nothing.
 * @throws Misconfigured when the database has no journal, so that no write goes unrecorded.
 */
export async function recordChange(run: Run, change: ChangeToRecord): Promise<RecordedChange> {
  const [recorded] = await run<RecordedChange>('write/record-change', {
    at: stamp(),
    by: change.by,
    bySubject: change.bySubject ?? null,
    what: change.what,
    ids: change.ids,
    before: change.before === undefined ? null : JSON.stringify(change.before),
    after: change.after === undefined ? null : JSON.stringify(change.after),
    import: change.import ?? null,
    rows: storeInteger(change.rows ?? null),
    entity: change.entity ?? null,
    undoes: change.undoes ?? null,
    idempotencyKey: change.idempotencyKey ?? null,
    request: change.request ?? null,
  });
  if (recorded === undefined) {
    throw new Misconfigured('database: it has no journal, so nothing was written; run the migrations first');
  }
  return recorded;
}
