import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

/** They measure how long others wait, so nothing else runs beside them. */
const alone = ['at-size', 'concurrent-writers', 'faults', 'hostile'].map((name) => `test/${name}.test.ts`);

const timeouts = { testTimeout: 120_000, hookTimeout: 120_000 };

const resolve = {
  // graphql must be one module for every library, or its instanceof checks fail ("another module or realm").
  alias: [{ find: /^graphql$/, replacement: require.resolve('graphql/index.js') }],
};

export default defineConfig({
  resolve,
  test: {
    globalSetup: ['test/neo4j.setup.ts'],
    ...timeouts,
    projects: [
      {
        extends: true,
        test: {
          name: 'side by side',
          setupFiles: ['test/properties.setup.ts'],
          include: ['test/**/*.test.ts'],
          exclude: [...alone, 'test/web/**'],
          // Each worker has a Neo4j of its own: two of them fill two cores, and a small machine's memory.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'alone', include: alone, maxWorkers: 1, sequence: { groupOrder: 1 } } },
      {
        // One product with the demonstration for all of them, so they leave it as they found it. They need no other Neo4j.
        resolve,
        test: {
          ...timeouts,
          name: 'in the browser',
          include: ['test/web/*.test.ts'],
          globalSetup: ['test/web/served.setup.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
