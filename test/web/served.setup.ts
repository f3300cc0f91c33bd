/** The built product with the demonstration, started once for all browser tests, in a separate folder and with a fixed day. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot } from '../../src/config.js';
import { folderOfRun } from '../folder-of-run.js';
import { start } from '../program.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address, with a slash at its end; the token of the operator; and the folder, which another server may share. */
    application: { readonly address: string; readonly token: string; readonly folder: string };
  }
}

const readToken = (folder: string) => readFileSync(join(folder, 'token'), 'utf8').trim();

/** With SERVED_ADDRESS and SERVED_DATA, which name a product that already runs with the demonstration and its folder, that one is used as it is. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folderOfTests = folderOfRun(project);
  const { SERVED_ADDRESS: served, SERVED_DATA: data } = process.env;
  if (served && data) {
    project.provide('application', { address: served, token: readToken(data), folder: data });
    return async () => undefined;
  }
  execFileSync(process.execPath, [join(projectRoot, 'tools', 'build', 'build.js'), '--if-changed'], {
    stdio: 'inherit',
  });
  const folder = join(folderOfTests, 'served');
  const program = start(['serve', '--json'], {
    ...{
      PASSERELLE_DATA: folder,
      PORT: '0',
      NEO4J_URI: '',
      TODAY: '2026-11-25',
      RATE_LIMIT: '100000',
      SUBSCRIPTIONS_PER_CALLER: '200',
    },
  });
  process.once('exit', () => program.child.kill('SIGKILL'));
  await program.says(/"address"/);
  const { address } = JSON.parse(program.said.stdout);
  project.provide('application', { address, token: readToken(folder), folder });
  return async () => {
    program.child.kill('SIGTERM');
    await program.ended;
  };
}
