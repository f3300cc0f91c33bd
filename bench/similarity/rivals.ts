/**
 * The packages of the compared tools are in a folder of their own, installed when the benchmark first runs, so that
 * `npm ci` stays small.
 */
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
  // Not `npm ci`, which refuses the lock file when LadybugDB has no build for some other platform. The versions are
  // still those of the lock file.
  await promisify(execFile)('npm', ['install', '--no-save', '--no-audit', '--no-fund'], { cwd: folder });
}

/** The caller states the types of a package, so that the product is type-checked without these packages. */
export async function loadRival<T>(name: string): Promise<{ module: T; version: string }> {
  const require = createRequire(join(folder, 'package.json'));
  const module = (await import(pathToFileURL(require.resolve(name)).href)) as T;
  const { version } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return { module, version };
}
