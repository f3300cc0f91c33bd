/** Pages of a long ranking are those of the whole order, however far one reads. */
import { expect, it } from 'vitest';
import { createIds, numberOf } from '../src/engine/ids.js';
import { seeded } from '../src/engine/random.js';
import { comparePairs, createRanking, rankPair } from '../src/engine/ranking.js';
import { pairKeys, rankedPairs } from '../src/graph/ranked-pairs.js';
import type { Keys, RowPlace } from '../src/graph/row-place.js';

it.each([150, 15_000])('of %i pairs', (count) => {
  const random = seeded(7);
  const table = createIds();
  for (let k = 0; k < 200; k += 1) numberOf(table, `i${k}`);
  const ranking = createRanking();
  for (let a = 0; a < 200 && ranking.count < count; a += 1) {
    for (let b = 0; b < a && ranking.count < count; b += 1)
      rankPair(ranking, a, b, Math.floor(random() * 50), Math.floor(random() * 3));
  }
  const idOf = (number: number) => table.ids[number] as string;
  const idAt = (at: number) => `${idOf(ranking.a[at] as number)}-${idOf(ranking.b[at] as number)}`;
  const whole = [...Array(ranking.count).keys()].sort(comparePairs(ranking, idOf)).map(idAt);
  const rowAt = (at: number) => {
    const [a, b] = idAt(at).split('-').sort() as [string, string];
    const [first, second] = [ranking.first[at] as number, ranking.second[at] as number];
    return { id: idAt(at), keys: pairKeys(first, second, a, b) };
  };
  const part = (id: string) => ({ both: id, kind: 0 });
  const answer = rankedPairs(ranking, table, part, rowAt, ({ keys }) => keys);
  const page = (size: number, after: RowPlace | null) => answer.take(size, after).map(({ id }) => id);
  const rowOf = (id: string) => answer.row(id) as { id: string; keys: Keys };
  for (const [from, size] of [
    [0, 21],
    [21, 101],
    [90, 50],
    [222, 178],
    [223, 178],
    [390, 21],
    [400, 5],
    [900, 50],
  ] as const) {
    if (from >= count) continue;
    const before = from === 0 ? null : rowOf(whole[from - 1] as string);
    const wanted = whole.slice(from, from + size);
    expect(page(size, before), 'behind a row').toEqual(wanted);
    // A row that has gone had its place in the order.
    if (before) expect(page(size, { ...before, id: 'gone' }), 'behind a place').toEqual(wanted);
  }
});
