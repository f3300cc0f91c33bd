/** The built product with the demonstration, on a fixed day: one for each worker, started before its first file and used by its files one after the other. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { testConnection, testDatabase, wipe } from '../database.js';
import { markDemonstration } from '../demonstration-graph.js';
import { start } from '../program.js';
import { temporaryFolder } from '../temporary-folder.js';

export interface Application {
  /** With a slash at its end. */
  readonly address: string;
  /** The token of the operator. */
  readonly token: string;
  /** Where it keeps its data. */
  readonly folder: string;
}

const readToken = (folder: string) => readFileSync(join(folder, 'token'), 'utf8').trim();

/** Where the graph of the product is, for a second one beside it. */
export function graphSettings() {
  const { uri, user, password } = testConnection();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

/** With SERVED_ADDRESS and SERVED_DATA, which name a product that already runs with the demonstration and its folder, that one is used as it is. */
async function startProduct(): Promise<Application> {
  const { SERVED_ADDRESS: served, SERVED_DATA: data } = process.env;
  if (served && data) return { address: served, token: readToken(data), folder: data };
  // Fails where another worker has the same database: each would undo what the tests of the other do.
  mkdirSync(join(inject('folder'), `product-${process.env.VITEST_POOL_ID}`));
  await wipe(testDatabase());
  const folder = temporaryFolder();
  const program = start(['serve', '--json'], {
    ...graphSettings(),
    ...{
      PASSERELLE_DATA: folder,
      PORT: '0',
      TODAY: '2026-11-25',
      RATE_LIMIT: '100000',
      // Two products that have just been started share two processors with two browsers.
      ANSWER_SECONDS: '120',
      SUBSCRIPTIONS_PER_CALLER: '200',
    },
  });
  // By which vitest ends a worker.
  process.once('SIGTERM', () => {
    program.child.kill('SIGKILL');
    process.exit();
  });
  await program.says(/"address"/);
  const { address } = JSON.parse(program.said.stdout);
  await markDemonstration(testDatabase());
  return { address, token: readToken(folder), folder };
}

let starting: Promise<Application> | undefined;
let started: Application | undefined;

export async function startApplication(): Promise<void> {
  starting ??= startProduct();
  started = await starting;
}

export function application(): Application {
  if (started === undefined) throw new Error('test: the product of this worker has not started');
  return started;
}
