/** The size of the graph, counted from the columns of the engine, equals that counted by walking the lists. */

import { describe, expect, it } from 'vitest';
import { fillTerritorySnapshot } from '../bench/territory-graph.js';
import { readSizes } from '../src/api/sizes.js';
import { listAt } from '../src/model/lists.js';

describe('the sizes of a graph', () => {
  const snapshot = fillTerritorySnapshot(400);
  const { lengths, ...counts } = readSizes(snapshot);
  const { initiatives, actors, subjects, grounds, territories } = snapshot;
  const mean = (count: number, others: (at: number) => Iterable<number>) => {
    const lists = Array.from({ length: count }, (_, at) => [...others(at)]);
    const edges = lists.flat();
    return {
      there: edges.length / Math.max(1, lists.filter((list) => list.length > 0).length),
      back: edges.length / Math.max(1, new Set(edges).size),
    };
  };

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
    expect([lengths[there], lengths[back]]).toEqual([expected.there, expected.back]);
    expect(expected.there).toBeGreaterThan(0);
  });

  it('give the lengths of the lists of territories', () => {
    const expected = mean(territories.table.count, (at) => territories.within[at] ?? []);
    expect([lengths['Territory.within'], lengths['Territory.contains']]).toEqual([expected.there, expected.back]);
    const named = mean(actors.table.count, (at) => listAt(grounds.named, actors.actsIn.values[at] ?? -1));
    expect([lengths['Actor.actsIn'], lengths['Territory.actors']]).toEqual([named.there, named.back]);
  });
});

const everyFourth = (list: Int32Array) => list.filter((_, place) => place % 4 === 0);
