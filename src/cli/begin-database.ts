/** Starts the database before anything else: the rest of the program is loaded during its seconds. */
import type { Config } from '../config.js';
import { type Connected, connect } from '../database/connect.js';
import type { Observe } from '../database/database.js';
import { checkFolder } from '../database/folder.js';
import { checkJavaHome } from '../database/java.js';
import { listen } from '../server/listen.js';
import { report } from './progress.js';
import { refuseSmallHeap } from './refuse-too-large.js';

export interface BegunDatabase {
  /** @throws Misconfigured or Unavailable in one line, with nothing left running */
  readonly connected: Promise<Connected>;
  /** `observe` is called for each statement from now on. */
  observe(observe: Observe): void;
}

/** Resolves when the database process or Maven runs, or when none has to be started. @throws Misconfigured when the port of this program is taken, its folder cannot be written, or JAVA_HOME or PERSISTED_OPERATIONS names nothing */
export async function beginDatabase(config: Config): Promise<BegunDatabase> {
  await refuseWrong(config);
  let told: Observe = () => undefined;
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const connected = connect(config, report, {
    observe: (statement, seconds) => told(statement, seconds),
    keepsPriority: true,
    onWait: begin,
  });
  // A failure is reported where the connection is awaited.
  await Promise.race([begun, connected.catch(() => undefined)]);
  return {
    connected,
    observe: (observe) => {
      told = observe;
    },
  };
}

/** What can be known to be wrong before the long part of the start. */
async function refuseWrong({ host, port, dataDirectory, neo4j, javaHome, persisted }: Config): Promise<void> {
  refuseSmallHeap();
  checkFolder(dataDirectory);
  if (neo4j === undefined) checkJavaHome(javaHome);
  // Loaded only where it is needed: it would delay the start of the database.
  if (persisted) (await import('../server/persisted-operations.js')).readManifest(persisted.file);
  const listening = await listen(() => undefined, { host, port });
  await listening.close(0);
}
