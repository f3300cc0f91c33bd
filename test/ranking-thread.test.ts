/** The thread that pairs many initiatives finds what this thread finds, of the snapshot as it was when it was asked. */
import { expect, it } from 'vitest';
import { drawFacts, fillTerritorySnapshot } from '../bench/territory-graph.js';
import { dayOf, NO_END, NO_START } from '../src/engine/days.js';
import { putInitiative } from '../src/engine/initiatives.js';
import { findOverlaps, type OverlapsAsk } from '../src/engine/overlaps.js';
import { createRankingThread } from '../src/fresh/ranking-thread.js';

const ask: OverlapsAsk = {
  ...{ asOf: dayOf('2026-01-01'), initiatives: null, themes: null, places: null, from: NO_START, to: NO_END },
  ...{ kinds: null, actor: null, ground: null, coordination: new Set(['NONE']), minimumScore: 0.1, past: false },
};

it('is not disturbed by what is written meanwhile, and sees it the next time', async () => {
  const snapshot = fillTerritorySnapshot(2_000);
  const thread = createRankingThread();
  const before = findOverlaps(snapshot, ask);
  const asked = thread.rank('overlaps', snapshot, ask);
  const again = thread.rank('overlaps', snapshot, ask);
  let k = 0;
  for (const facts of drawFacts(500)) {
    putInitiative(snapshot, { ...facts, id: `initiative-${k}` });
    k += 3;
  }
  const after = findOverlaps(snapshot, ask);
  expect(after).not.toEqual(before);
  expect(await asked).toEqual(before);
  expect(await again).toEqual(before);
  expect(await thread.rank('overlaps', snapshot, ask)).toEqual(after);
  putInitiative(snapshot, { ...[...drawFacts(1)][0], id: 'initiative-1' } as Parameters<typeof putInitiative>[1]);
  expect(snapshot.initiatives.kind.lent).toBe(false);
  thread.close();
});

it('hands on what went wrong', async () => {
  const thread = createRankingThread();
  const snapshot = fillTerritorySnapshot(10);
  await expect(thread.rank('overlaps', snapshot, { ...ask, initiatives: 3 as never })).rejects.toThrow(/not iterable/);
  thread.close();
});
