/** Pictures of every page in every form, to look at: `npm run pictures`. Each is checked by rules that notice what people see at once. */
import { defineConfig } from 'vitest/config';
import everyTest from './vitest.config.js';

export default defineConfig({
  resolve: everyTest.resolve ?? {},
  test: {
    globalSetup: ['test/neo4j.setup.ts'],
    include: ['test/pictures/*.pictures.ts'],
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
});
