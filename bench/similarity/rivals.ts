/** The packages of the rivals live in a folder of their own, installed when the benchmark first runs: `npm ci` stays light. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { projectRoot } from '../../src/config.js';

const folder = join(projectRoot, 'bench', 'rivals');
const installed = join(folder, 'node_modules', '.package-lock.json');

export async function installRivals(report: (text: string) => void): Promise<void> {
  if (existsSync(installed)) return;
  report('bench: fetching DuckDB, LadybugDB and graphology with npm (once, about 150 MB)…');
  // Not `npm ci`: it refuses the lock where LadybugDB has no build for some other platform. The versions are those of the lock all the same.
  await promisify(execFile)('npm', ['install', '--no-save', '--no-audit', '--no-fund'], { cwd: folder });
}

/** The types of a rival are stated by its caller: the product is checked without any of them installed. */
export async function loadRival<T>(name: string): Promise<{ module: T; version: string }> {
  const require = createRequire(join(folder, 'package.json'));
  const module = (await import(pathToFileURL(require.resolve(name)).href)) as T;
  const { version } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return { module, version };
}
