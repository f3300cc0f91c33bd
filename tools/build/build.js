/**
 * Compiles the program into dist/ and the application into dist/web. With --if-changed (`npm start`) only when a source, a package or the output has changed since
 * the last build: the builders themselves would take three seconds to find that nothing has changed.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const stamp = join(root, 'dist', '.built-from');

/** The sources, the compilers and the output. The output counts because another command may have written dist/ since this stamp. */
const parts = [
  ...['src', 'web', 'tools/build', 'package.json', 'tsconfig.json', 'node_modules/.package-lock.json'],
  ...['dist/.tsbuildinfo', 'dist/web/index.html'],
];

function filesOf(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  const entries = readdirSync(full, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function hashOfParts() {
  const hash = createHash('sha256');
  for (const part of parts) {
    const isFolder = !/\.[a-z]+$/.test(part);
    const files = isFolder ? filesOf(part).sort() : [join(root, part)];
    for (const file of files) hash.update(`${file}\n`).update(existsSync(file) ? readFileSync(file) : 'missing');
  }
  return hash.digest('hex');
}

/** @returns the exit code */
function run(...words) {
  return new Promise((resolve) => {
    spawn(process.execPath, words, { cwd: root, stdio: 'inherit' }).once('exit', (code) => resolve(code ?? 1));
  });
}

const isBuilt = existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfParts();
if (!(isBuilt && process.argv.includes('--if-changed'))) {
  rmSync(stamp, { force: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
  const codes = await Promise.all([
    run('node_modules/typescript/bin/tsc', '--build'),
    run('node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn'),
  ]);
  process.exitCode = codes.find((code) => code !== 0) ?? 0;
  if (process.exitCode === 0) writeFileSync(stamp, hashOfParts());
}
