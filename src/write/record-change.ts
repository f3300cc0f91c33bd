/** Writes the Change of an act or an import batch: audit trail, undo log, freshness mark and event feed at once. */
import type { Run } from '../database/database.js';
import { Misconfigured } from '../errors.js';
import { storeInteger } from './stored-values.js';

export interface ChangeToRecord {
  /** Who acts: a person's account, or the program; as people read it. */
  readonly by: string;
  /** What the account is known by for ever, whatever it is called; undefined of whom no issuer of tokens vouches for. */
  readonly bySubject?: string | undefined;
  /** What happened, in a few words. */
  readonly what: string;
  /** Ids of the nodes created, updated or whose relations changed; above 10,000 only their number (`touched`) is kept. Null: nobody knows. */
  readonly ids: readonly string[] | null;
  /** Of the updated nodes what differed before, by id; undefined when nothing was updated. */
  readonly before?: Readonly<Record<string, unknown>> | undefined;
  /** What differs now, by id, as `before` keeps of what was there what differs. With both it can be taken back. */
  readonly after?: Readonly<Record<string, unknown>> | undefined;
  /** Of an act: what it is about. */
  readonly entity?: string | undefined;
  /** The change that this one takes back. */
  readonly undoes?: string | undefined;
  /** The caller's key of the request, and a digest of what was asked for under it. */
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
 * To be the last statement of a transaction that changed something; one that changed nothing records nothing.
 * @throws Misconfigured when the database has no journal, so that no write goes unrecorded.
 */
export async function recordChange(run: Run, change: ChangeToRecord): Promise<RecordedChange> {
  const [recorded] = await run<RecordedChange>('write/record-change', {
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
