/** The similarity search finds exactly what a double loop over all pairs finds, in the same order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packFeatureSets } from '../bench/similarity/search/feature-sets.js';
import { indexFeatureSets } from '../bench/similarity/search/index-sets.js';
import { allSimilarTop, similarTop } from '../bench/similarity/search/similarity.js';
import { runs } from './runs.js';

type Sets = readonly (readonly number[])[];

function compareAll(sets: Sets, item: number, k: number) {
  const own = new Set(sets[item]);
  const scores = sets.map((set, other) => {
    const their = new Set(set);
    const shared = [...their].filter((feature) => own.has(feature)).length;
    return { item: other, score: shared === 0 ? 0 : shared / (own.size + their.size - shared) };
  });
  return scores
    .filter((other) => other.item !== item && other.score > 0)
    .sort((a, b) => b.score - a.score || a.item - b.item)
    .slice(0, k);
}

const indexOf = (sets: Sets) => indexFeatureSets(packFeatureSets(sets));
const ask = (sets: Sets, item: number, k: number) => similarTop(indexOf(sets), item, k);

/** Some features that almost everything has, some shared by a few, some rare: duplicates and empty sets among them. */
const feature = fc.oneof(
  { weight: 3, arbitrary: fc.nat(3) },
  { weight: 3, arbitrary: fc.nat(45) },
  { weight: 1, arbitrary: fc.nat(2000) },
);
const sets = fc.array(fc.array(feature, { maxLength: 14 }), { minLength: 1, maxLength: 60 });
/** Hardly any features: almost every score is shared by many, so that the order of equals decides. */
const tiedSets = fc.array(fc.array(fc.nat(4), { maxLength: 4 }), { minLength: 1, maxLength: 60 });
/** Eight families of ten features, whose members lack some: sets that are alike by rare features, more than a word has bits. */
const familySets = fc.array(
  fc
    .tuple(fc.nat(7), fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), fc.subarray([80, 81, 82]))
    .map(([family, own, shared]) => [...own.map((feature) => 10 * family + feature), ...shared]),
  { minLength: 20, maxLength: 80 },
);
const few = fc.integer({ min: 1, max: 5 });
const many = fc.integer({ min: 1, max: 70 });

describe('for any sets', () => {
  test.each([
    ['of uneven features', sets, many],
    ['full of ties', tiedSets, many],
    ['in families', familySets, few],
  ])('%s, the top k of each item are those of a double loop', (_, arbitrary, count) => {
    fc.assert(
      fc.property(arbitrary, count, (world, k) => {
        const index = indexOf(world);
        const expected = world.map((_set, item) => compareAll(world, item, k));
        // Asked twice, in both orders: no question changes the answer to the next one.
        for (const order of [world.keys(), [...world.keys()].reverse()])
          for (const item of order) expect(similarTop(index, item, k)).toEqual(expected[item]);
        const all = allSimilarTop(index, k);
        const rows = world.map((_set, item) =>
          Array.from({ length: all.counts[item] as number }, (_unused, rank) => ({
            item: all.items[item * k + rank],
            score: all.scores[item * k + rank],
          })),
        );
        expect(rows).toEqual(expected);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('in small examples', () => {
  test('the score is the intersection divided by the union', () => {
    expect(ask([[1, 2, 3], [2, 3, 4, 5], [9]], 0, 10)).toEqual([{ item: 1, score: 2 / 5 }]);
  });

  test('equal scores are sorted by number, also where k cuts between them', () => {
    const same = [
      [7, 8],
      [7, 8],
      [7, 8],
      [7, 8],
    ];
    expect(ask(same, 2, 2)).toEqual([
      { item: 0, score: 1 },
      { item: 1, score: 1 },
    ]);
  });

  test('equal scores of sets of different sizes are sorted by number too', () => {
    // 1/2 thrice: a smaller set, a larger one, a smaller one.
    expect(ask([[1], [1, 2], [1, 2, 3, 4], [2]], 1, 2)).toEqual([
      { item: 0, score: 1 / 2 },
      { item: 2, score: 1 / 2 },
    ]);
  });

  test('a feature that occurs twice counts once', () => {
    expect(
      ask(
        [
          [1, 1, 2],
          [1, 2, 2, 2],
        ],
        0,
        1,
      ),
    ).toEqual([{ item: 1, score: 1 }]);
  });

  test('a set that is empty or shares nothing has no similar sets', () => {
    const world = [[], [1], [2], [1]];
    expect(ask(world, 0, 3)).toEqual([]);
    expect(ask(world, 2, 3)).toEqual([]);
    expect(ask(world, 1, 3)).toEqual([{ item: 3, score: 1 }]);
  });

  test('one item, or none, gives an answer too', () => {
    expect(ask([[1]], 0, 10)).toEqual([]);
    expect(allSimilarTop(indexOf([]), 10).scores).toHaveLength(0);
  });

  test('more features than a word has bits are all counted', () => {
    const wide = Array.from({ length: 100 }, (_, feature) => feature);
    expect(ask([wide, wide.slice(1), wide.slice(0, 40)], 0, 2)).toEqual([
      { item: 1, score: 99 / 100 },
      { item: 2, score: 40 / 100 },
    ]);
  });
});

test.each([
  ['an item that is not there', 3, 1, /item 3 is not among the 2/],
  ['a negative item', -1, 1, /item -1 is not among the 2/],
  ['no place for an answer', 0, 0, /k is 0/],
  ['half a place', 0, 1.5, /k is 1.5/],
])('%s is refused', (_, item, k, message) => {
  expect(() => ask([[1], [1]], item, k)).toThrow(message);
});

test('a feature that is not an integer is refused', () => {
  expect(() => packFeatureSets([[1], [1.5]])).toThrow('similarity: item 1: feature 1.5 is no number');
});
