/** `npm test`, and at full depth `npm run test:all`, which adds the files `*.full.test.ts` and `*.alone.test.ts`: see CONTRIBUTING.md, Tests. */
import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { LastLines } from './test/last-lines.js';

const require = createRequire(import.meta.url);

const isFull = process.env.DEPTH === 'full';
const full = 'test/**/*.full.test.ts';
/** They measure how long others wait, or ask within the second that a stop leaves, so nothing else runs beside them. */
const alone = 'test/*.alone.test.ts';

const timeouts = { testTimeout: 120_000, hookTimeout: 300_000, expect: { poll: { timeout: 30_000 } } };

/**
 * Each worker has a Neo4j of its own: two of them fill two cores, and a small machine's memory. A product that already runs has one.
 * What runs in two workers is one group: VITEST_POOL_ID, by which a worker knows its Neo4j, is one worker's within a group alone
 * (of a second group both may be 1, vitest 4.1.12). Within a group the projects come in the order of their names.
 */
const inTwoWorkers = { maxWorkers: process.env.SERVED_ADDRESS ? 1 : 2, sequence: { groupOrder: 0 } };

const resolve = {
  // graphql must be one module for every library, or its instanceof checks fail ("another module or realm").
  alias: [{ find: /^graphql$/, replacement: require.resolve('graphql/index.js') }],
};

const sideBySide = {
  resolve,
  test: {
    ...timeouts,
    ...inTwoWorkers,
    name: 'side by side',
    globalSetup: ['test/neo4j.setup.ts'],
    setupFiles: ['test/properties.setup.ts', 'test/french-reports.setup.ts'],
    include: ['test/*.test.ts'],
    exclude: [alone, ...(isFull ? [] : [full])],
    // The files of a worker share its modules, its connection and its schema: to load them anew takes longer than many a file.
    isolate: false,
    // What must not be lost by a second try is in the files of full depth, which have none.
    retry: isFull ? 0 : 1,
  },
};

const onePerRun = {
  resolve,
  test: {
    ...timeouts,
    name: 'alone',
    globalSetup: ['test/neo4j.setup.ts'],
    include: [alone],
    maxWorkers: 1,
    sequence: { groupOrder: 1 },
  },
};

/** One product with the demonstration for all files of a worker, in the browser or beside it, so they leave it as they found it. */
const withTheDemonstration = {
  resolve,
  test: {
    ...timeouts,
    ...inTwoWorkers,
    name: 'with the demonstration',
    include: ['test/web/*.test.ts', 'test/demonstration/*.test.ts'],
    exclude: isFull ? [] : [full],
    globalSetup: ['test/neo4j.setup.ts'],
    setupFiles: ['test/web/application.setup.ts', 'test/web/undo-failed.setup.ts'],
    // The files of a worker share its modules and its browser.
    isolate: false,
    // A page on a busy machine may come later than a test waits.
    retry: 1,
  },
};

export default defineConfig({
  resolve,
  test: {
    reporters: ['default', new LastLines(!isFull)],
    projects: [sideBySide, withTheDemonstration, ...(isFull ? [onePerRun] : [])],
  },
});
