/** The size of the graph, counted from the columns of the engine, equals that counted by walking the lists. */

import { describe, expect, it, vi } from 'vitest';
import { fillTerritorySnapshot } from '../bench/territory-graph.js';
import { readSizes, sizesOf } from '../src/api/sizes.js';
import type { Fresh } from '../src/fresh/fresh.js';
import { allIds, idOf } from '../src/model/ids.js';
import { listAt } from '../src/model/lists.js';

describe('the sizes of a graph', () => {
  const snapshot = fillTerritorySnapshot(400);
  const { lengths, of, met, ...counts } = readSizes(snapshot);
  const { initiatives, actors, subjects, grounds, territories } = snapshot;
  const mean = (count: number, others: (at: number) => Iterable<number>) => {
    const lists = Array.from({ length: count }, (_, at) => [...others(at)]);
    const edges = lists.flat();
    const average = (values: readonly number[]) =>
      values.reduce((sum, one) => sum + one, 0) / Math.max(1, edges.length);
    const back = new Map<number, number>();
    for (const other of edges) back.set(other, (back.get(other) ?? 0) + 1);
    return {
      there: edges.length / Math.max(1, lists.filter((list) => list.length > 0).length),
      back: edges.length / Math.max(1, back.size),
      // From each end of each relation, the length of the list there.
      thereMet: average(lists.flatMap((list) => list.map(() => list.length))),
      backMet: average(edges.map((other) => back.get(other) ?? 0)),
    };
  };
  const lengthsOf = (there: string, back: string) => ({
    there: lengths[there],
    back: lengths[back],
    thereMet: expect.closeTo(met(back, there, ALL) ?? 0, 6),
    backMet: expect.closeTo(met(there, back, ALL) ?? 0, 6),
  });

  it('are the numbers of each kind', () => {
    expect([counts.initiatives, counts.actors, counts.territories]).toEqual([
      initiatives.table.count,
      actors.table.count,
      territories.table.count,
    ]);
  });

  it.each([
    ['Initiative.participants', 'Actor.initiatives', (at: number) => everyFourth(listAt(initiatives.participants, at))],
    [
      'Initiative.themes',
      'Theme.initiatives',
      (at: number) => listAt(subjects.leaves, initiatives.subject.values[at] ?? -1),
    ],
    [
      'Initiative.territories',
      'Territory.initiatives',
      (at: number) => listAt(grounds.named, initiatives.ground.values[at] ?? -1),
    ],
  ])('give the lengths of %s and %s', (there, back, others) => {
    const expected = mean(initiatives.table.count, others);
    expect(expected).toEqual(lengthsOf(there, back));
    expect(expected.there).toBeGreaterThan(0);
    expect(expected.backMet).toBeGreaterThan(expected.back);
  });

  it('give the lengths of the lists of territories', () => {
    const within = mean(territories.table.count, (at) => territories.within[at] ?? []);
    expect(within).toEqual(lengthsOf('Territory.within', 'Territory.contains'));
    const named = mean(actors.table.count, (at) => listAt(grounds.named, actors.actsIn.values[at] ?? -1));
    expect(named).toEqual(lengthsOf('Actor.actsIn', 'Territory.actors'));
  });

  it('give the length of one list, and of those that are met over another relation', () => {
    const id = idOf(initiatives.table, 0);
    expect(of('Initiative.participants', id)).toBe(listAt(initiatives.participants, 0).length / 4);
    expect(of('Initiative.participants', 'nobody')).toBeUndefined();
    expect(of('Initiative.id', id)).toBeUndefined();
    // From each theme of each initiative, how many territories that initiative has.
    const themesOf = (at: number) => listAt(subjects.leaves, initiatives.subject.values[at] ?? -1).length;
    const placesOf = (at: number) => listAt(grounds.named, initiatives.ground.values[at] ?? -1).length;
    const numbers = Array.from({ length: initiatives.table.count }, (_, at) => at);
    const sum = (each: (at: number) => number) => numbers.reduce((total, at) => total + each(at), 0);
    const expected = sum((at) => themesOf(at) * placesOf(at)) / sum(themesOf);
    expect(met('Theme.initiatives', 'Initiative.territories', ALL)).toBeCloseTo(expected, 6);
    expect(met('Theme.initiatives', 'Initiative.sources', ALL)).toBeUndefined();
    // Longer lists are cut.
    const cut = sum((at) => themesOf(at) * Math.min(1, placesOf(at))) / sum(themesOf);
    expect(met('Theme.initiatives', 'Initiative.territories', 1)).toBeCloseTo(cut, 6);
    expect(cut).toBeLessThan(expected);
  });

  it('know that communes, which are most of what is met down a hierarchy, contain nothing', () => {
    const average = lengths['Territory.contains'] ?? 0;
    expect(met('Territory.contains', 'Territory.contains', ALL)).toBeLessThan(average / 5);
    // But who goes down from one that is named goes where there is something.
    expect(met('Territory.contains', 'Territory.contains', ALL, 'DEP-02')).toBe(average);
    expect(met('Territory.contains', 'Territory.contains', 10, 'DEP-02')).toBe(10);
  });

  it('know that on the way back every second one is where the way began', () => {
    const most = allIds(actors.table)
      .map((id) => ({ id, length: of('Actor.initiatives', id) ?? 0 }))
      .reduce((one, other) => (other.length > one.length ? other : one));
    const back = (first: number, named?: string) => met('Initiative.participants', 'Actor.initiatives', first, named);
    const usual = back(ALL) ?? 0;
    expect(most.length).toBeGreaterThan(usual);
    expect(back(ALL, most.id)).toBe((most.length + usual) / 2);
    expect(back(2, most.id)).toBe((2 + (back(2) ?? 0)) / 2);
    expect(met('Initiative.participants', 'Actor.memberOf', ALL, most.id)).toBe(
      met('Initiative.participants', 'Actor.memberOf', ALL),
    );
  });
});

const ALL = Number.POSITIVE_INFINITY;
const everyFourth = (list: Int32Array) => list.filter((_, place) => place % 4 === 0);

describe('the sizes of a graph that changes', () => {
  it('are counted again after a minute, in time slices, and hold until then', async () => {
    const fresh = { known: { snapshot: fillTerritorySnapshot(400) } };
    const sizes = () => sizesOf(fresh as unknown as Fresh);
    const first = sizes();
    fresh.known = { snapshot: fillTerritorySnapshot(500) };
    expect(sizes()).toBe(first);
    const now = performance.now();
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now + 60_001);
    expect(sizes()).toBe(first);
    await vi.waitFor(() => expect(sizes()).not.toBe(first));
    expect(JSON.stringify(sizes())).toBe(JSON.stringify(readSizes(fresh.known.snapshot)));
    // Of the same snapshot they are not counted again.
    const second = sizes();
    clock.mockImplementation(() => now + 200_000);
    sizes();
    clock.mockRestore();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sizes()).toBe(second);
  });
});
