/** The size of the graph, counted from the columns of the engine, equals that counted by walking the lists. */

import { describe, expect, it } from 'vitest';
import { fillTerritorySnapshot } from '../bench/territory-graph.js';
import { readSizes } from '../src/api/sizes.js';
import { listAt } from '../src/model/lists.js';

describe('the sizes of a graph', () => {
  const snapshot = fillTerritorySnapshot(400);
  const { lengths, lengthsMet, ...counts } = readSizes(snapshot);
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
    thereMet: expect.closeTo(lengthsMet[there] ?? 0, 6),
    backMet: expect.closeTo(lengthsMet[back] ?? 0, 6),
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
});

const everyFourth = (list: Int32Array) => list.filter((_, place) => place % 4 === 0);
