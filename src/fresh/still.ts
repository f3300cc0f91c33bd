/** The graph as it stands in one transaction, read for a few questions and followed no further. */
import type { Database } from '../database/database.js';
import { rank } from '../engine/rankings.js';
import type { Fresh } from './fresh.js';
import { loadSnapshot } from './load-snapshot.js';

/** @param database that of a trial, usually */
export async function openStill(database: Database, sequence: number): Promise<Fresh> {
  const snapshot = await loadSnapshot(database);
  const answers = new Map<string, unknown>();
  const remember: Fresh['remember'] = (name, compute) => {
    if (!answers.has(name)) answers.set(name, compute(snapshot));
    return answers.get(name) as ReturnType<typeof compute>;
  };
  return {
    snapshot,
    sequence,
    seenAt: performance.now(),
    loads: 1,
    waiting: 0,
    changed: async () => undefined,
    look: async () => undefined,
    reach: async () => undefined,
    remember,
    rank: async (question, name, toAsk) =>
      remember(`${question} ${name}`, (still) => rank(question, still, toAsk(still))),
    close: () => undefined,
  };
}
