/** Migrates a database to the schema that this program needs: each migration once, in order, recorded in the database itself. */
import type { Session } from 'neo4j-driver';
import type { Database } from './database.js';
import { hidePersons } from './hide-persons.js';
import { type Migration, readMigrations, refuseDifference } from './migration-files.js';
import { refuseUnfinished } from './unfinished.js';

/** The id of a node that is not a migration: its lock makes a second process wait until the first has finished. */
const LOCK = 'lock';

/**
 * The statements that a new graph does not need: they change what an earlier release wrote, and Neo4j plans each for a
 * tenth of a second. A new graph holds only the journal and the migrations.
 */
const NEEDS_ENTITIES = /^MATCH (?!\(\w*:(?:Journal|Migration)\b)/;

/** What a migration does after its statements, by rules that are code; it too may run twice. */
const steps: Readonly<Record<string, (session: Session) => Promise<void>>> = {
  '019-contact-persons': hidePersons,
  '021-contact-functions': hidePersons,
};

/**
 * Applies the missing migrations and returns their ids. Safe when several programs start at once, and after a crash: a
 * statement of a migration may then run twice, so it uses IF NOT EXISTS or MERGE.
 * @throws Misconfigured when an applied file was edited, the database is newer than this program, or a restore was not
 * finished
 */
export async function migrate(
  database: Database,
  report: (text: string) => void,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string[]> {
  // Most starts find everything applied: then planning and writing the lock and its constraint would be wasted.
  if (await isUpToDate(database, migrations)) return [];
  return holdMigrations(database, async (worker) => {
    await refuseUnfinished(worker);
    return applyMissing(worker, migrations, report);
  });
}

/** Whether nothing is missing. @throws Misconfigured as `migrate` does */
export async function isUpToDate(
  { driver }: Database,
  migrations: readonly Migration[] = readMigrations(),
): Promise<boolean> {
  const [session, other] = [driver.session(), driver.session()];
  try {
    // Beside each other, because everybody waits for this start.
    const [recorded] = await Promise.all([readRecorded(session), refuseUnfinished(other)]);
    if (migrations.some(({ id }) => !recorded.has(id))) return false;
    refuseDifference(recorded, migrations);
    return true;
  } finally {
    await Promise.all([session.close(), other.close()]);
  }
}

/** No other process migrates or restores this database until the work is done. */
export async function holdMigrations<T>(database: Database, work: (worker: Session) => Promise<T>): Promise<T> {
  const holder = database.driver.session();
  const worker = database.driver.session();
  try {
    // Needed before the first migration: without the constraint two processes would each create a lock.
    // Two processes can deadlock here, so the transaction is retried.
    await holder.executeWrite((transaction) =>
      transaction.run('CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (m:Migration) REQUIRE m.id IS UNIQUE'),
    );
    const lock = await holder.beginTransaction({ timeout: 0 });
    try {
      await lock.run('MERGE (m:Migration {id: $id}) SET m.heldAt = datetime()', { id: LOCK });
      const done = await work(worker);
      await lock.commit();
      return done;
    } finally {
      await lock.close();
    }
  } finally {
    await worker.close();
    await holder.close();
  }
}

async function applyMissing(
  session: Session,
  migrations: readonly Migration[],
  report: (text: string) => void,
): Promise<string[]> {
  const recorded = await readRecorded(session);
  refuseDifference(recorded, migrations);
  const missing = migrations.filter(({ id }) => !recorded.has(id));
  const isNew = recorded.size === 0 && (await isEmpty(session));
  for (const { id, checksum, statements } of missing) {
    report(`database: applying migration ${id}`);
    const needed = isNew ? statements.filter((statement) => !NEEDS_ENTITIES.test(statement)) : statements;
    for (const statement of needed) await session.run(statement, {}, { timeout: 0 });
    if (!isNew) await steps[id]?.(session);
    await session.run('CREATE (:Migration {id: $id, checksum: $checksum, appliedAt: datetime()})', { id, checksum });
  }
  if (missing.length > 0) await session.run('CALL db.awaitIndexes(300)');
  return missing.map(({ id }) => id);
}

/** Whether there is nothing that a migration could change. */
async function isEmpty(session: Session): Promise<boolean> {
  const { records } = await session.run('RETURN EXISTS { MATCH (n) WHERE NOT n:Migration } AS isFilled');
  return records[0]?.get('isFilled') === false;
}

/** The checksum of each applied migration, by its id. */
async function readRecorded(session: Session): Promise<Map<string, string>> {
  const { records } = await session.run(
    'MATCH (m:Migration) WHERE m.id <> $lock RETURN m.id AS id, m.checksum AS checksum',
    { lock: LOCK },
  );
  return new Map(records.map((record) => [record.get('id'), record.get('checksum')]));
}
