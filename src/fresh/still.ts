/** The graph as it stands in one transaction, read for a few questions and followed no further. */
import type { Database } from '../database/database.js';
import type { Fresh } from './fresh.js';
import { createKeeper, createKnown, usualMeans } from './known.js';
import { loadSnapshot } from './load-snapshot.js';
import { sharedPool } from './pool.js';

/** @param database that of a trial, usually */
export async function openStill(database: Database, sequence: number): Promise<Fresh> {
  const pool = sharedPool();
  const keeper = createKeeper();
  const known = createKnown(await loadSnapshot(database), () => keeper, { ...usualMeans, pool });
  return {
    known,
    pool,
    cache: { bytes: 0, count: 0, maximum: 0 },
    sequence,
    seenAt: performance.now(),
    changed: async () => undefined,
    look: async () => undefined,
    reach: async () => undefined,
    close: () => undefined,
  };
}
