/** An error that reaches nobody is logged, and the program goes on. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const fileOf = (name: string) => pathToFileURL(resolve('src/server/observe', name)).href;

/** What a program prints that forgets a rejected promise. */
const run = (before: string) =>
  execFileSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      `${before} Promise.reject(new Error('forgotten')); setTimeout(() => console.log('goes on'), 50);`,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );

it('an error that reaches nobody does not end the program', () => {
  const keep = `const { pino } = await import('pino'); const { logForgotten } = await import('${fileOf('log.ts')}'); logForgotten(pino());`;
  const printed = run(keep);
  expect(printed).toMatch(/"level":50.*forgotten.*"msg":"an error reached nobody"/s);
  expect(printed).toContain('goes on');
  expect(() => run('')).toThrow(/forgotten/);
});
