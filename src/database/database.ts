/** One open database: the only place that opens a driver, and the only way the rest of the program reaches Neo4j. */
import { setTimeout as wait } from 'node:timers/promises';
import neo4j, {
  type Driver,
  type Record as Fields,
  type ManagedTransaction,
  type Result,
  type Session,
  type Transaction,
} from 'neo4j-driver';
import { codeOfThrown } from '../thrown.js';
import { badInput } from '../words/tell.js';
import { parametersOf, statement } from './statements.js';
import { unlessLeftBehind } from './unless-left-behind.js';

export type Row = Record<string, unknown>;
export type Parameters = Record<string, unknown>;

export interface Database {
  readonly driver: Driver;
  /** With which another process of this program opens the same database. */
  readonly connection: Connection;
  /**
   * Rows of cypher/NAME.cypher, in a read transaction that is retried when the server asks for it.
   * @param signal ends the statement, in the server too. @throws its reason
   */
  read<T extends object = Row>(name: string, parameters?: Parameters, signal?: AbortSignal): Promise<T[]>;
  /** Does work that reads through the driver itself, when it is its turn among the reads of a server. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Passes the rows of cypher/NAME.cypher to `visit` one by one as they arrive, for an answer too large for memory; not retried. */
  stream<T extends object = Row>(name: string, parameters: Parameters, visit: (row: T) => void): Promise<void>;
  /** All reads through the given database are one transaction on one server, in which node numbers are stable; not retried. For rows that hold many entities each. */
  readTogether<T>(work: (inside: Database) => Promise<T>): Promise<T>;
  /** Rows of cypher/NAME.cypher, in a write transaction that is retried when the server asks for it. */
  write<T extends object = Row>(name: string, parameters?: Parameters): Promise<T[]>;
  /** Several statements in one write transaction, with a timeout in milliseconds; by default that of the server. */
  transaction<T>(work: (run: Run) => Promise<T>, longest?: number): Promise<T>;
  /** Computes what would happen without writing: everything done with the trial database is one transaction, which is rolled back at its end. */
  trial<T>(work: (trial: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Rows requested at once: a long answer arrives in parts, and other work can run between two parts. */
const FETCH_SIZE = 250;

/**
 * Rows requested at once where a row holds many entities. The driver handles all that has arrived without a pause, which
 * takes about 5 ms for this many rows.
 */
const ROWS_OF_MANY = 20;

/** The longest time for which reads of a statement wait for its first one; on a busy machine a long statement takes that long to plan. */
const LONGEST_PLANNING_MS = 30_000;

/** Called with the name of each statement and the seconds until its last row. */
export type Observe = (name: string, seconds: number) => void;

export type Run = <T extends object = Row>(name: string, parameters?: Parameters) => Promise<T[]>;

export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/**
 * Opens a driver; integers arrive as JavaScript numbers (cents stay exact up to 90 trillion euros). No connection is
 * made yet.
 * @param exact integers arrive as the driver's own type, of any size and distinct from numbers with a fraction: for
 * backups
 */
export function openDatabase(connection: Connection, observe: Observe = () => undefined, exact = false): Database {
  const { uri, user, password } = connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: !exact,
    userAgent: 'passerelle',
    telemetryDisabled: true,
    // A database that does not answer is reported soon, in words; the caller may try again.
    maxTransactionRetryTime: 3_000,
    connectionAcquisitionTimeout: 4_000,
  });
  const runIn =
    (transaction: Pick<ManagedTransaction, 'run'>): Run =>
    async <T extends object>(name: string, parameters: Parameters = {}) => {
      const from = performance.now();
      const result = await transaction.run(statement(name), parametersOf(name, parameters)).catch(refuseMemory);
      observe(name, (performance.now() - from) / 1000);
      return result.records.map(rowOf<T>);
    };
  // In a cluster, reads wait for what this process has written or seen, whichever member answers; the loader shares the bookmarks.
  const bookmarkManager = driver.executeQueryBookmarkManager;
  const session = () => driver.session({ fetchSize: FETCH_SIZE, bookmarkManager });
  const reader = (fetchSize: number) =>
    driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize, bookmarkManager });
  const using = <T>(start: () => Session, work: (open: Session) => Promise<T>): Promise<T> =>
    unlessLeftBehind(async () => {
      const open = start();
      try {
        return await work(open);
      } finally {
        await open.close();
      }
    });
  const inside = (transaction: Transaction): Database => {
    const run = runIn(transaction);
    const database: Database = {
      driver,
      connection,
      read: run,
      inTurn: (work) => work(),
      write: run,
      stream: (name, parameters, visit) =>
        visitEach(transaction.run(statement(name), parametersOf(name, parameters)), visit),
      readTogether: (work) => work(database),
      transaction: (work) => work(run),
      trial: (work) => work(database),
      close: async () => undefined,
    };
    return database;
  };
  /** One transaction that is rolled back at its end. */
  const within = <T>(start: () => Session, work: (inside: Database) => Promise<T>): Promise<T> =>
    using(start, async (open) => {
      const transaction = await open.beginTransaction();
      try {
        return await work(inside(transaction));
      } finally {
        await transaction.rollback();
      }
    });
  const readNow = <T extends object>(name: string, parameters?: Parameters, signal?: AbortSignal): Promise<T[]> =>
    using(session, async (open) => {
      signal?.throwIfAborted();
      // A session that is closed resets its connection, and with it the statement that runs on it.
      const leave = () => open.close().catch(() => undefined);
      signal?.addEventListener('abort', leave, { once: true });
      try {
        return await open.executeRead((transaction) => runIn(transaction)<T>(name, parameters));
      } catch (error) {
        signal?.throwIfAborted();
        throw error;
      } finally {
        signal?.removeEventListener('abort', leave);
      }
    });
  const planned = new Map<string, Promise<unknown>>();
  return {
    driver,
    connection,
    read<T extends object>(name: string, parameters?: Parameters, signal?: AbortSignal): Promise<T[]> {
      const planning = planned.get(name);
      if (planning) return planning.then(() => readNow<T>(name, parameters, signal));
      const rows = readNow<T>(name, parameters, signal);
      // Neo4j plans a new statement once for each of those that arrive together: a page asks some of them ten times at once.
      const first = rows.then(
        () => undefined,
        () => void planned.delete(name),
      );
      planned.set(name, Promise.race([first, wait(LONGEST_PLANNING_MS, undefined, { ref: false })]));
      return rows;
    },
    inTurn: (work) => work(),
    // All rows at once, because each is handled on arrival: requesting them in parts would add waiting.
    stream: (name, parameters, visit) =>
      using(
        () => reader(-1),
        (open) => visitEach(open.run(statement(name), parametersOf(name, parameters)), visit),
      ),
    readTogether: (work) => within(() => reader(ROWS_OF_MANY), work),
    write: (name, parameters) =>
      using(session, (open) => open.executeWrite((transaction) => runIn(transaction)(name, parameters))),
    transaction: (work, longest) =>
      using(session, (open) => {
        const limit = longest === undefined ? undefined : { timeout: longest };
        return open.executeWrite((transaction) => work(runIn(transaction)), limit);
      }),
    trial: (work) => within(session, work),
    close: () => driver.close(),
  };
}

/** The driver takes the error of a memory limit for a temporary one, and would retry a statement that cannot succeed. */
function refuseMemory(error: unknown): never {
  if (/\.Memory(Pool|Limit)|TransactionMemoryLimit/.test(codeOfThrown(error)))
    throw badInput('TOO_MUCH_MEMORY', ['database'], {});
  throw error;
}

function visitEach<T extends object>(result: Result, visit: (row: T) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    result.subscribe({
      onNext: (record) => visit(rowOf<T>(record)),
      onCompleted: () => resolve(),
      onError: reject,
    });
  });
}

/** The same as the driver's `toObject`, a few times faster. */
function rowOf<T extends object>(record: Fields): T {
  const row: Row = {};
  for (let place = 0; place < record.keys.length; place += 1) row[record.keys[place] as string] = record.get(place);
  return row as T;
}
