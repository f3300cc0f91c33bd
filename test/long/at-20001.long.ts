/** The product on a graph just above the size at which whole lists of synergies are refused: it starts, and each list is answered or refused with a message. */
import { describe, expect, test } from 'vitest';
import { rootLists } from '../../bench/corpus/root-lists.js';
import { askCorpus } from '../../bench/served/ask-corpus.js';
import { servedWorld } from '../served-world.js';

const world = servedWorld({ initiatives: 20_001, actors: 15_001 }, 10);

describe('the product on 20,001 initiatives and 15,001 actors', () => {
  test('starts, and answers each root list or refuses with a message', { timeout: 900_000 }, async () => {
    const rows = await askCorpus(world().served, rootLists, { timeoutSeconds: 90 });
    expect(rows.filter(({ fault }) => fault !== null)).toEqual([]);
  });
});
