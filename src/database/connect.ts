/** Opens the database that the settings name, the user's own server or the embedded one, without migrating it. */
import type { Config } from '../config.js';
import type { Database, Observe } from './database.js';
import { startEmbedded } from './embedded.js';

export interface Connected {
  readonly database: Database;
  /** See `Embedded`. */
  yieldProcessor(): void;
  /** See `Embedded`. */
  leave(): void;
  /** Closes the connection, and stops the database if this process started it. */
  stop(): Promise<void>;
  /** Whether this process started the database, and will stop it. */
  readonly owned: boolean;
  /** For people to read: `Neo4j 5.26.19 at neo4j://graph.example:7687`. */
  readonly description: string;
  /** Resolves when the embedded database has ended, with one line that says why; the user's own server is not watched. */
  readonly exited: Promise<string> | undefined;
}

export interface ConnectOptions {
  readonly observe?: Observe;
  /** See `openDatabase`. */
  readonly exact?: boolean;
  /** See `EmbeddedOptions`. */
  readonly keepsPriority?: boolean;
  /** See `EmbeddedOptions`. */
  readonly onWait?: () => void;
}

/** @throws Misconfigured or Unavailable in one line, with nothing left running. */
export async function connect(
  config: Config,
  report: (text: string) => void,
  { observe, exact = false, keepsPriority = false, onWait }: ConnectOptions = {},
): Promise<Connected> {
  if (config.neo4j !== undefined) {
    report(`database: connecting to ${config.neo4j.uri}…`);
    const [{ checkServer }, { openDatabase }] = await Promise.all([
      import('./check-server.js'),
      import('./database.js'),
    ]);
    const database = openDatabase(config.neo4j, observe, exact);
    try {
      const version = await checkServer(database, config.neo4j);
      const description = `Neo4j ${version} at ${config.neo4j.uri}`;
      return {
        database,
        description,
        owned: false,
        exited: undefined,
        yieldProcessor: () => undefined,
        leave: () => undefined,
        stop: () => database.close(),
      };
    } catch (error) {
      await database.close();
      throw error;
    }
  }
  const { dataDirectory, javaHome } = config;
  const embedded = await startEmbedded({ dataDirectory, javaHome, report, keepsPriority, ...(onWait && { onWait }) });
  // Imported only here: the start of the database need not wait for the driver, which takes a quarter of a second to load.
  const { openDatabase } = await import('./database.js');
  const database = openDatabase(embedded.connection, observe, exact);
  return {
    database,
    description: `embedded Neo4j in ${dataDirectory} (process ${embedded.pid}${embedded.joined ? ', joined' : ''})`,
    owned: !embedded.joined,
    exited: embedded.exited,
    yieldProcessor: embedded.yieldProcessor,
    leave: embedded.leave,
    stop: async () => {
      await database.close();
      await embedded.stop();
    },
  };
}
