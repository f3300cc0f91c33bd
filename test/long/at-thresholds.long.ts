/** The product on a graph just above the size at which lists of all pairs are refused: it starts, and each list is answered or refused with a message. */
import { describe, expect, test } from 'vitest';
import { rootLists } from '../../bench/corpus/root-lists.js';
import { askCorpus } from '../../bench/served/ask-corpus.js';
import { servedWorld } from '../served-world.js';

const world = servedWorld({ initiatives: 100_001, actors: 15_001 }, 60);

describe('the product on 100,001 initiatives', () => {
  test('starts, and answers each root list or refuses with a message', { timeout: 3_600_000 }, async () => {
    const rows = await askCorpus(world().served, rootLists, { timeoutSeconds: 300 });
    expect(rows.filter(({ fault }) => fault !== null)).toEqual([]);
  });
});
