/** Pages of a ranking equal the whole order, at any depth, with any rows left out and any minimum score. */
import { describe, expect, it } from 'vitest';
import type { Ranked } from '../src/answers/connection.js';
import { chosenPairs } from '../src/answers/pairs/chosen-pairs.js';
import { type Pairs, pairKeys, rankedPairs } from '../src/answers/pairs/ranked-pairs.js';
import type { Choice } from '../src/measures/choice.js';
import { deferRepeats } from '../src/measures/defer-repeats.js';
import { addPair, createPairs } from '../src/measures/found-pairs.js';
import { countFrom, orderBy, type PairRanking, sortPairs } from '../src/measures/ranking.js';
import { compareIds, createIds, idOf, inOrder, numberOf } from '../src/model/ids.js';
import { seeded } from '../src/model/random.js';

interface Row {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly first: number;
  readonly second: number;
  readonly kind: number;
  readonly late?: boolean;
}

/** Pairs of 200 entities in no order, with many equal scores, each pair in up to three kinds. */
function draw(count: number) {
  const random = seeded(7);
  const table = createIds();
  for (let k = 0; k < 200; k += 1) numberOf(table, `i${k}`);
  const found = createPairs();
  const rows: Row[] = [];
  for (let a = 0; a < 200 && rows.length < count; a += 1) {
    for (let b = 0; b < a && rows.length < count; b += 1) {
      for (const kind of [0, 2, 1].slice(0, 1 + Math.floor(random() * 3))) {
        const [first, second] = [Math.floor(random() * 50) / 50, Math.floor(random() * 3)];
        addPair(found, a, b, first, second, kind);
        const [one, two] = [idOf(table, a), idOf(table, b)].sort() as [string, string];
        rows.push({ id: `${kind}:${one}-${two}`, a: one, b: two, first, second, kind });
      }
    }
  }
  rows.sort(
    (x, y) =>
      y.first - x.first ||
      y.second - x.second ||
      (x.a === y.a ? 0 : x.a < y.a ? -1 : 1) ||
      (x.b === y.b ? 0 : x.b < y.b ? -1 : 1) ||
      x.kind - y.kind,
  );
  return { table, found, rows };
}

describe.each([150, 15_000])('an answer of %i pairs', (count) => {
  const { table, found, rows } = draw(count);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const pairsOf = (ranking: PairRanking, shown = ranking.count, defers = ranking.late !== null): Pairs<Row> => ({
    ranking,
    count: shown,
    table,
    part: (id) => ({ both: id.slice(2), kind: Number(id[0]) }),
    rowAt: (at) =>
      byId.get(
        `${ranking.kind[at]}:${idOf(table, ranking.a[at] as number)}-${idOf(table, ranking.b[at] as number)}`,
      ) as Row,
    keysOf: ({ first, second, a, b, kind, late }) => {
      const keys = pairKeys(first, second, a, b, String(kind));
      return defers ? [late ? 1 : 0, ...keys] : keys;
    },
  });
  const answerOf = (ranking: PairRanking, shown?: number) => rankedPairs(pairsOf(ranking, shown));
  const idsOf = (some: Iterable<{ readonly id: string }>) => Array.from(some, ({ id }) => id);
  const pages = async (ranked: Ranked<Row>, ids: readonly string[]) => {
    expect(ranked.count).toBe(ids.length);
    for (const [from, size] of [
      [0, 21],
      [21, 101],
      [90, 50],
      [222, 178],
      [400, 5],
      [ids.length - 3, 50],
    ] as const) {
      if (from >= ids.length) continue;
      const [row] = from === 0 ? [] : (await ranked.take(from, null)).slice(-1);
      const before = row ? { id: row.id, keys: ranked.keysOf(row) } : null;
      const wanted = ids.slice(from, from + size);
      expect(idsOf(await ranked.take(size, before)), 'behind a row').toEqual(wanted);
      // A row that has gone keeps its place in the order.
      if (before) expect(idsOf(await ranked.take(size, { ...before, id: 'gone' })), 'behind a place').toEqual(wanted);
    }
  };

  it('has the same order with the shared columns as with the ids', async () => {
    const ranking = sortPairs(found, { compareIds: compareIds(table) });
    expect(sortPairs(found, { compareIds: orderBy(inOrder(table)) })).toEqual(ranking);
    await pages(
      answerOf(ranking),
      rows.map(({ id }) => id),
    );
    expect(answerOf(ranking).has(rows[7]?.id as string)).toBe(true);
    expect(answerOf(ranking).row('9:i0-i1')).toBeUndefined();
  });

  it('with a higher minimum score is its beginning', async () => {
    const ranking = sortPairs(found, { compareIds: compareIds(table) });
    const best = rows.filter(({ first }) => first >= 0.5);
    await pages(
      answerOf(ranking, countFrom(ranking, 0.5)),
      best.map(({ id }) => id),
    );
    expect(countFrom(ranking, 0)).toBe(rows.length);
    expect(countFrom(ranking, 2)).toBe(0);
    const [cut] = rows.slice(best.length);
    expect(answerOf(ranking, best.length).row(cut?.id as string)).toBeUndefined();
  });

  it('has the right pages without some rows, and with only some rows', async () => {
    const ranking = sortPairs(found, { compareIds: compareIds(table) });
    const some = new Set(rows.filter((_, k) => k % 3 === 0).map(({ id }) => id));
    const ids = rows.map(({ id }) => id);
    await pages(
      await answerOf(ranking).without(some),
      ids.filter((id) => !some.has(id)),
    );
    await pages(
      answerOf(ranking).only(some),
      ids.filter((id) => some.has(id)),
    );
    expect((await answerOf(ranking).without(some)).has(ids[0] as string)).toBe(false);
    // A row that is left out after its page was read keeps its place too.
    const [first] = await answerOf(ranking).take(1, null);
    const place = { id: ids[0] as string, keys: answerOf(ranking).keysOf(first as Row) };
    const rest = ids.filter((id) => !some.has(id)).slice(0, 9);
    expect(idsOf(await (await answerOf(ranking).without(some)).take(9, place))).toEqual(rest);
  });

  it('defers the third and later rows of an actor, and hidden rows do not count', async () => {
    const ranking = sortPairs(found, { compareIds: compareIds(table), defersRepeats: true });
    const order = (some: readonly Row[]) => Array.from(deferRepeats(some), ([{ id }]) => id);
    await pages(answerOf(ranking), order(rows));
    await pages(answerOf(ranking, countFrom(ranking, 0.5)), order(rows.filter(({ first }) => first >= 0.5)));
    const some = new Set(rows.filter((_, k) => k % 5 === 0).map(({ id }) => id));
    await pages(await answerOf(ranking).without(some), order(rows.filter(({ id }) => !some.has(id))));
    await pages(answerOf(ranking).only(some), order(rows.filter(({ id }) => some.has(id))));
  });

  it('has the right pages when every second row is shown, the third and later of an actor last', async () => {
    const ranking = sortPairs(found, { compareIds: compareIds(table) });
    /** Every second of the rows that are not hidden. */
    const shown = (hidden: ReadonlySet<string>) =>
      Array.from(deferRepeats(rows.filter(({ id }) => !hidden.has(id)).filter((_, k) => k % 2 === 0)));
    const placeOf = new Map(rows.map(({ id }, place) => [id, place]));
    const choose = async (hidden: Int32Array): Promise<Choice> => {
      const chosen = shown(new Set(Array.from(hidden, (place) => rows[place]?.id as string)));
      return {
        places: Int32Array.from(chosen, ([{ id }]) => placeOf.get(id) as number),
        firstLate: chosen.filter(([, late]) => !late).length,
      };
    };
    const answer = await chosenPairs({ ...pairsOf(ranking, rows.length, true), choose });
    const idsShown = (hidden: ReadonlySet<string>) => shown(hidden).map(([{ id }]) => id);
    const ids = idsShown(new Set());
    await pages(answer, ids);
    const late = (await answer.take(ids.length, null)).map((row) => row.late === true);
    expect(late).toEqual(shown(new Set()).map(([, isLate]) => isLate));
    expect(new Set(late).size).toBe(2);
    const dismissed = new Set(rows.filter((_, k) => k % 5 === 0).map(({ id }) => id));
    await pages(await answer.without(dismissed), idsShown(dismissed));
    expect((await answer.without(dismissed)).has([...dismissed][0] as string)).toBe(false);
    // A row that is not shown is found nevertheless, so that its dismissal makes room for another.
    const unseen = rows.find(({ id }) => !ids.includes(id))?.id as string;
    expect(answer.has(unseen)).toBe(true);
    expect(answer.row(unseen)?.id).toBe(unseen);
    expect(idsOf(await answer.only(new Set([unseen])).take(9, null))).toEqual([unseen]);
  });
});
