/** Has the database start first of all: it takes seconds, in which the rest of the program is loaded. */
import type { Config } from '../config.js';
import { type Connected, connect } from '../database/connect.js';
import type { Observe } from '../database/database.js';
import { listen } from '../server/listen.js';
import { report } from './progress.js';

export interface BegunDatabase {
  /** @throws Misconfigured or Unavailable in one line, with nothing left running */
  readonly connected: Promise<Connected>;
  /** From now on `observe` is told of each statement. */
  observe(observe: Observe): void;
}

/** Resolves when the process of the database is there, or none is to be started. @throws Misconfigured when the port of this program is taken */
export async function beginDatabase(config: Config): Promise<BegunDatabase> {
  await refuseTakenPort(config);
  let told: Observe = () => undefined;
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const connected = connect(config, report, {
    observe: (statement, seconds) => told(statement, seconds),
    onStart: begin,
  });
  // Whoever awaits the connection is told of its failure.
  await Promise.race([begun, connected.catch(() => undefined)]);
  return {
    connected,
    observe: (observe) => {
      told = observe;
    },
  };
}

/** Known before the long part of the start. */
async function refuseTakenPort({ host, port }: Config): Promise<void> {
  const listening = await listen(() => undefined, { host, port });
  await listening.close(0);
}
