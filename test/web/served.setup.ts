/** The built product with the demonstration, started for each worker of the browser tests, in a separate folder and with a fixed day. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot } from '../../src/config.js';
import { countWorkers } from '../count-workers.js';
import { folderOfRun } from '../folder-of-run.js';
import { start } from '../program.js';
import { startDatabase } from '../start-database.js';
import type { Application } from './application.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each worker: see application.ts. */
    applications: readonly Application[];
  }
}

const readToken = (folder: string) => readFileSync(join(folder, 'token'), 'utf8').trim();

/** With SERVED_ADDRESS and SERVED_DATA, which name a product that already runs with the demonstration and its folder, that one is used as it is. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folderOfTests = folderOfRun(project);
  const { SERVED_ADDRESS: served, SERVED_DATA: data } = process.env;
  if (served && data) {
    project.provide('applications', [{ address: served, token: readToken(data), folder: data }]);
    return async () => undefined;
  }
  execFileSync(process.execPath, [join(projectRoot, 'tools', 'build', 'build.js'), '--if-changed'], {
    stdio: 'inherit',
  });
  const length = await countWorkers(project);
  const begun = Array.from({ length }, (_, worker) => startProduct(join(folderOfTests, `served-${worker + 1}`)));
  const started = await Promise.all(begun);
  project.provide(
    'applications',
    started.map(({ application }) => application),
  );
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()));
  };
}

/** The product joins a database for tests, which plans a statement once: acts change a count from none to one again and again. */
async function startProduct(folder: string): Promise<{ application: Application; stop: () => Promise<void> }> {
  const database = await startDatabase(folder);
  const program = start(['serve', '--json'], {
    ...{
      PASSERELLE_DATA: folder,
      PORT: '0',
      NEO4J_URI: '',
      TODAY: '2026-11-25',
      RATE_LIMIT: '100000',
      // Two products that have just been started share two processors with two browsers.
      ANSWER_SECONDS: '120',
      SUBSCRIPTIONS_PER_CALLER: '200',
    },
  });
  process.once('exit', () => program.child.kill('SIGKILL'));
  await program.says(/"address"/);
  const { address } = JSON.parse(program.said.stdout);
  const stop = async () => {
    program.child.kill('SIGTERM');
    await program.ended;
    await database.stop();
  };
  return { application: { address, token: readToken(folder), folder }, stop };
}
