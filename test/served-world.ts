/** A graph with a given number of initiatives and actors in the test database, and the product running on it. */
import { afterAll, beforeAll } from 'vitest';
import type { Subjects } from '../bench/corpus/operation.js';
import { type Served, serveProduct } from '../bench/served/serve-product.js';
import { type Size, writeServedGraph } from '../bench/served/served-graph.js';
import { prepareGraph } from '../src/cli/prepare-graph.js';
import { testConnection, testDatabase, wipe } from './database.js';
import { temporaryFolder } from './temporary-folder.js';

export interface ServedWorld {
  readonly served: Served;
  /** Where it keeps its token. */
  readonly folder: string;
  readonly about: Subjects;
}

/** The graph is written and the product started before the tests of the file, and stopped after them. @returns a function that gives both within a test */
export function servedWorld(size: Size, minutes: number): () => ServedWorld {
  const database = testDatabase();
  const folder = temporaryFolder();
  let world: ServedWorld | undefined;
  beforeAll(async () => {
    await wipe(database);
    await prepareGraph(database, false);
    const about = await writeServedGraph(database, size);
    world = { served: await serveProduct(testConnection(), folder), folder, about };
  }, minutes * 60_000);
  afterAll(async () => {
    await world?.served.stop();
    await wipe(database);
  }, 120_000);
  return () => {
    if (world === undefined)
      throw new Error('the product did not start: see what failed before the tests of this file');
    return world;
  };
}
