/** Starts the database before anything else: the rest of the program is loaded during its seconds. */
import type { Config } from '../config.js';
import { type Connected, connect } from '../database/connect.js';
import type { Observe } from '../database/database.js';
import { listen } from '../server/listen.js';
import { report } from './progress.js';

export interface BegunDatabase {
  /** @throws Misconfigured or Unavailable in one line, with nothing left running */
  readonly connected: Promise<Connected>;
  /** `observe` is called for each statement from now on. */
  observe(observe: Observe): void;
}

/** Resolves when the database process or Maven runs, or when none has to be started. @throws Misconfigured when the port of this program is taken */
export async function beginDatabase(config: Config): Promise<BegunDatabase> {
  await refuseTakenPort(config);
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

/** Checked before the long part of the start. */
async function refuseTakenPort({ host, port }: Config): Promise<void> {
  const listening = await listen(() => undefined, { host, port });
  await listening.close(0);
}
