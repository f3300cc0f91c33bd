import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.js';

const require = createRequire(import.meta.url);

/** They measure how long others wait, or ask within the second that a stop leaves, so nothing else runs beside them. */
const alone = ['at-size', 'hostile', 'start'].map((name) => `test/${name}.test.ts`);

const timeouts = { testTimeout: 120_000, hookTimeout: 300_000, expect: { poll: { timeout: 30_000 } } };

const resolve = {
  // graphql must be one module for every library, or its instanceof checks fail ("another module or realm").
  alias: [{ find: /^graphql$/, replacement: require.resolve('graphql/index.js') }],
};

export default defineConfig({
  resolve,
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve,
        test: {
          ...timeouts,
          name: 'side by side',
          globalSetup: ['test/neo4j.setup.ts'],
          setupFiles: ['test/properties.setup.ts', 'test/french-reports.setup.ts'],
          include: ['test/**/*.test.ts'],
          exclude: [...alone, 'test/web/**'],
          // Each worker has a Neo4j of its own: two of them fill two cores, and a small machine's memory.
          maxWorkers: 2,
          // The files of a worker share its modules, its connection and its schema: to load them anew takes longer than many a file.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve,
        test: {
          ...timeouts,
          name: 'alone',
          globalSetup: ['test/neo4j.setup.ts'],
          include: alone,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // One product with the demonstration for all files of a worker, so they leave it as they found it. They need no other Neo4j.
        resolve,
        test: {
          ...timeouts,
          name: 'in the browser',
          include: ['test/web/*.test.ts'],
          globalSetup: ['test/web/served.setup.ts'],
          setupFiles: ['test/web/undo-failed.setup.ts'],
          // The files of a worker share its modules and its browser.
          isolate: false,
          // A page waits as often as it works, so two workers fill two processors. A product that already runs is one.
          maxWorkers: process.env.SERVED_ADDRESS ? 1 : Math.max(2, Math.floor(availableParallelism() / 2)),
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
