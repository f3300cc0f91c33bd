/** Fills a database from a backup. Until it is complete the graph is marked, and no other command starts on it. */
import neo4j, { type Session } from 'neo4j-driver';
import type { Database } from '../database/database.js';
import { holdMigrations, migrate } from '../database/migrate.js';
import { type Migration, readMigrations, refuseDifference } from '../database/migration-files.js';
import { statement } from '../database/statements.js';
import { BadInput, Unavailable } from '../errors.js';
import { stamp } from '../stamp.js';
import { checkBackup, readBackupRows } from './read-backup.js';
import { countGraph, hashGraph } from './read-graph.js';
import type { BackupRelationRow, Header, NodeRow } from './rows.js';
import { fromStored, readAll } from './values.js';

export interface Restored {
  readonly file: string;
  readonly nodes: number;
  readonly relations: number;
  /** Number of the change that records the restore. */
  readonly sequence: number;
  /** Hash of the graph when the backup was made. */
  readonly hash: string;
  /** Number of nodes that were deleted before. */
  readonly replaced: number;
}

export interface RestoreOptions {
  /** Whether an existing graph may be deleted. */
  readonly replace?: boolean;
  readonly report: (text: string) => void;
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Rows written in one statement. */
const BATCH_ROWS = 1_000;
/** The author in the history. */
const BY = 'local';

/**
 * Restores a backup. A restore may be interrupted at any moment, and started again with the same file.
 * @param database opened as `exact`
 * @throws BadInput for an incomplete file or an existing graph, Misconfigured when the file is newer than the program,
 * Unavailable when it was stopped
 */
export async function restore(database: Database, file: string, options: RestoreOptions): Promise<Restored> {
  const { header, end } = await checkBackup(file);
  const ours = readMigrations();
  refuseDifference(new Map(header.migrations.map(({ id, checksum }) => [id, checksum])), ours, 'the backup');
  const had = ours.filter(({ id }) => header.migrations.some((migration) => migration.id === id));
  const done = await holdMigrations(database, async (worker) => {
    const { held, replaced, latest } = await begin(worker, file, options);
    await empty(worker, held, options);
    await prepare(worker, had);
    const journal = await fill(worker, file, header, options);
    await compareHash(database, file, end.hash);
    const sequence = await finish(worker, file, journal, latest);
    return { replaced, sequence };
  });
  // Applies the migrations that are newer than the backup.
  await migrate(database, options.report);
  const { nodes, relations, hash, said = hash } = end;
  return { file, nodes, relations, hash: said, ...done };
}

const run = async (session: Pick<Session, 'run'>, name: string, parameters = {}) =>
  (await session.run(statement(name), parameters)).records;

/** @returns the number of the latest change that this database ever had */
async function begin(worker: Session, file: string, { replace = false, report }: RestoreOptions) {
  const [mark] = await run(worker, 'backup/unfinished');
  const { held, nodes } = await countGraph(worker);
  if (mark) report(`restore: the restore of ${mark.get('file')} was not finished; it starts again`);
  else if (held > 0 && !replace)
    throw new BadInput(
      `restore: the database contains a graph of ${held} nodes; choose an empty one (PASSERELLE_DATA, NEO4J_URI), or delete that graph with --replace`,
    );
  await run(worker, 'backup/begin', { file });
  const [begun] = await run(worker, 'backup/unfinished');
  return { held: nodes, replaced: mark ? 0 : held, latest: Number(begun?.get('sequence') ?? 0) };
}

/** Deletes the relations first: a territory has too many of them to be deleted with it in one transaction. */
async function empty(worker: Session, held: number, { report, signal }: RestoreOptions): Promise<void> {
  if (held > 1) report(`restore: removing ${held} nodes`);
  for (const name of ['backup/remove-relations', 'backup/remove-nodes']) {
    let removed = 1;
    while (removed > 0) {
      refuseToGoOn(signal);
      const [row] = await run(worker, name);
      removed = Number(row?.get('removed') ?? 0);
    }
  }
}

/** Writes the graph in the shape that it had in the backup; its journal is written last. */
async function prepare(worker: Session, migrations: readonly Migration[]): Promise<void> {
  for (const { id, checksum, statements } of migrations) {
    for (const text of statements) await worker.run(text);
    await worker.run('CREATE (:Migration {id: $id, checksum: $checksum, appliedAt: datetime()})', { id, checksum });
  }
  await worker.run('MATCH (j:Journal) DELETE j');
  await worker.run('CALL db.awaitIndexes(300)');
}

/** @returns the journal, which is not written yet */
async function fill(worker: Session, file: string, header: Header, options: RestoreOptions): Promise<NodeRow> {
  const { progress, signal } = options;
  const numbers = new Map<number, number>();
  let journal: NodeRow | undefined;
  let nodes: NodeRow[] = [];
  let relations: BackupRelationRow[] = [];
  let done = 0;
  const write = async () => {
    refuseToGoOn(signal);
    if (nodes.length > 0) {
      for (const made of await run(worker, 'backup/create-nodes', { rows: nodes.map(nodeOf) }))
        numbers.set(Number(made.get('number')), Number(made.get('created')));
    }
    if (relations.length > 0) {
      const rows = relations.map(({ type, from, to, properties }) => ({
        type,
        from: numberOf(numbers, from),
        to: numberOf(numbers, to),
        properties: readAll(properties),
      }));
      await run(worker, 'backup/create-relations', { rows });
    }
    done += nodes.length + relations.length;
    progress?.(done, header.nodes + header.relations);
    [nodes, relations] = [[], []];
  };
  for await (const row of readBackupRows(file)) {
    if ('type' in row) relations.push(row);
    else if (row.labels.includes('Journal')) journal = row;
    else nodes.push(row);
    const isTurn = 'type' in row && nodes.length > 0;
    if (isTurn || nodes.length + relations.length >= BATCH_ROWS) await write();
  }
  await write();
  if (journal === undefined) throw new BadInput(`restore: ${file} has no journal; take another backup`);
  return journal;
}

const nodeOf = ({ number, labels, properties }: NodeRow) => ({
  number: neo4j.int(number),
  labels,
  properties: readAll(properties),
});

function numberOf(numbers: ReadonlyMap<number, number>, old: number) {
  const number = numbers.get(old);
  if (number === undefined) throw new Error(`restore: a relation ends at node ${old}, which is not in the backup`);
  return neo4j.int(number);
}

/** @throws Unavailable when the written graph differs from the file; the mark stays */
async function compareHash(database: Database, file: string, expected: string): Promise<void> {
  if ((await hashGraph(database, { isWhole: true })) === expected) return;
  throw new Unavailable(
    `restore: the restored graph differs from ${file}, because something else wrote to it meanwhile; run it again`,
  );
}

/** In one transaction: the journal is written, the mark is removed, and the restore is recorded as a change that every running engine notices. */
async function finish(worker: Session, file: string, journal: NodeRow, latest: number): Promise<number> {
  const kept = Number(fromStored(journal.properties.sequence ?? 0));
  const transaction = await worker.beginTransaction();
  try {
    await run(transaction, 'backup/create-nodes', { rows: [nodeOf(journal)] });
    await run(transaction, 'backup/finish', {
      from: neo4j.int(kept + 1),
      to: neo4j.int(Math.max(kept, latest)),
      by: BY,
    });
    const records = await run(transaction, 'write/record-change', {
      ...{ by: BY, what: `restore ${file}`, ids: null, before: null, after: null, import: null, rows: null },
      ...{ entity: null, undoes: null, idempotencyKey: null, request: null, bySubject: null, at: stamp() },
    });
    await transaction.commit();
    return Number(records[0]?.get('sequence'));
  } finally {
    await transaction.close();
  }
}

function refuseToGoOn(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Unavailable('restore: stopped before it was finished; run the same command again');
}
