/** `npm start` builds only what has changed since the last build: tried with the real builders on a small project. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../src/config.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const at = (path: string) => join(folder, path);
/** @returns the exit code */
const build = () =>
  spawnSync(process.execPath, [at('tools/build/build.js'), '--if-changed'], { env: { ...process.env, NODE_ENV: '' } })
    .status;
const programTime = () => statSync(at('dist/program/cli-main.js')).mtimeMs;
const pageTime = () => statSync(at('dist/web/index.html')).mtimeMs;

test('a build is done once, and again when a source, a package or what was built has changed', {
  timeout: 120_000,
}, () => {
  for (const name of ['src/cli', 'web', 'node_modules']) mkdirSync(at(name), { recursive: true });
  cpSync(join(projectRoot, 'tools/build'), at('tools/build'), { recursive: true });
  for (const name of ['esbuild', 'vite'])
    symlinkSync(join(projectRoot, 'node_modules', name), at(`node_modules/${name}`));
  writeFileSync(at('package.json'), '{"type": "module"}');
  writeFileSync(at('src/cli/main.ts'), 'export const told: string = "first";\n');
  writeFileSync(at('web/index.html'), '<!doctype html><title>first</title>');
  writeFileSync(at('web/vite.config.js'), 'export default { build: { outDir: "../dist/web" } };\n');

  expect(build()).toBe(0);
  const [program, page] = [programTime(), pageTime()];
  expect(build()).toBe(0);
  expect([programTime(), pageTime()]).toEqual([program, page]);

  writeFileSync(at('web/index.html'), '<!doctype html><title>second</title>');
  expect(build()).toBe(0);
  expect(readFileSync(at('dist/web/index.html'), 'utf8')).toContain('second');
  expect(programTime(), 'only what has changed is built').toBe(program);

  const before = pageTime();
  writeFileSync(at('node_modules/.package-lock.json'), '{}');
  expect(build()).toBe(0);
  expect(pageTime()).toBeGreaterThan(before);

  rmSync(at('dist/web'), { recursive: true });
  expect(build()).toBe(0);
  expect(readFileSync(at('dist/web/index.html'), 'utf8')).toContain('second');

  writeFileSync(at('src/cli/main.ts'), 'export const told: string = ;\n');
  expect(build()).not.toBe(0);
  expect(build(), 'a build that failed is tried again').not.toBe(0);
});
