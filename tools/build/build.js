/**
 * Builds the program into dist/program and the application into dist/web. With --if-changed (`npm start`) only what has changed since the last build: its sources, a
 * package, the builder or the output. With --program the program alone.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const common = ['tools/build', 'package.json', 'node_modules/.package-lock.json'];

/** The output counts because another command may have written it since the stamp. */
const builds = [
  { name: 'program', parts: [...common, 'src', 'dist/program/cli-main.js'], command: ['tools/build/bundle.js'] },
  {
    name: 'web',
    parts: [...common, 'web', 'dist/web/index.html'],
    command: ['node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn'],
  },
];

function filesOf(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  const entries = readdirSync(full, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function hashOf(parts) {
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

/** @returns the exit code */
async function make({ name, parts, command }) {
  const stamp = join(root, 'dist', `.${name}-built-from`);
  const isBuilt = existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(parts);
  if (isBuilt && process.argv.includes('--if-changed')) return 0;
  rmSync(stamp, { force: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
  const code = await run(...command);
  if (code === 0) writeFileSync(stamp, hashOf(parts));
  return code;
}

const wanted = process.argv.includes('--program') ? builds.slice(0, 1) : builds;
const codes = await Promise.all(wanted.map(make));
process.exitCode = codes.find((code) => code !== 0) ?? 0;
