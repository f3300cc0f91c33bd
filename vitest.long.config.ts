/** What takes too long for each push: `npm run check:long`. Runs of their own, and every property of the tests with many more examples. */
import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import everyTest from './vitest.config.js';

const HOUR = 3_600_000;

const properties = readdirSync('test')
  .map((name) => `test/${name}`)
  .filter((path) => path.endsWith('.test.ts') && /\b(runs|databaseRuns)\(/.test(readFileSync(path, 'utf8')));

export default defineConfig({
  resolve: everyTest.resolve ?? {},
  test: {
    globalSetup: ['test/neo4j.setup.ts'],
    include: ['test/long/**/*.long.ts', ...properties],
    maxWorkers: 2,
    env: { DEPTH: 'full', LONG: process.env.LONG ?? '20' },
    testTimeout: 8 * HOUR,
    hookTimeout: HOUR,
  },
});
