/** A fork of a snapshot: changes of one are not visible in the other. */

import { describe, expect, it } from 'vitest';
import { drawFacts, fillTerritorySnapshot } from '../bench/territory-graph.js';
import type { PairRanking } from '../src/measures/ranking.js';
import { withCandidate } from '../src/model/candidate.js';
import { dayOf, NO_END, NO_START } from '../src/model/days.js';
import { forkSnapshot } from '../src/model/fork.js';
import { allIds, createIds, findNumber, forkIds, idOf, inOrder, numberOf } from '../src/model/ids.js';
import { putInitiative } from '../src/model/put-initiative.js';
import { shareSnapshot } from '../src/model/share-snapshot.js';
import type { Snapshot } from '../src/model/snapshot.js';
import { everySynergy } from '../src/questions/synergies/between-initiatives/every-synergy.js';

function answersOf(snapshot: Snapshot): PairRanking {
  const ranking = everySynergy.run(shareSnapshot(snapshot), {
    ...{ asOf: dayOf('2026-01-01'), initiatives: null, themes: null, places: null, from: NO_START, to: NO_END },
    ...{ kinds: null, everyKind: false, actor: null, minimumScore: 0 },
  });
  if (ranking === null) throw new Error('without a limit there are never too many pairs');
  return ranking;
}

describe('ids in a fork', () => {
  it('and in the original table are added independently', () => {
    const table = createIds();
    for (const id of ['b', 'd', 'a']) numberOf(table, id);
    const fork = forkIds(table);
    numberOf(table, 'c');
    expect([findNumber(fork, 'c'), findNumber(fork, 'd'), fork.count]).toEqual([-1, 1, 3]);
    numberOf(fork, 'x');
    numberOf(fork, 'aa');
    const second = forkIds(fork);
    numberOf(fork, 'y');
    expect([findNumber(table, 'x'), findNumber(second, 'x'), findNumber(second, 'y')]).toEqual([-1, 3, -1]);
    expect([idOf(second, 4), idOf(fork, 3), idOf(table, 3)]).toEqual(['aa', 'x', 'c']);
    expect(allIds(second)).toEqual(['b', 'd', 'a', 'x', 'aa']);
  });

  it('are listed in order, however few are new', () => {
    const table = createIds();
    const names = (sorted: Int32Array) => Array.from(sorted, (number) => idOf(table, number));
    for (const id of ['m', 'B', 'é', 'a', 'Z']) numberOf(table, id);
    expect(names(inOrder(table))).toEqual(['B', 'Z', 'a', 'm', 'é']);
    for (const id of ['b', '!', 'zz']) numberOf(table, id);
    expect(names(inOrder(table))).toEqual(allIds(table).sort());
    const fork = forkIds(table);
    for (let k = 0; k < 200; k += 1) numberOf(fork, `k${k}`);
    expect(Array.from(inOrder(fork), (number) => idOf(fork, number))).toEqual(allIds(fork).sort());
    expect(names(inOrder(table))).toEqual(allIds(table).sort());
  });
});

describe('a snapshot', () => {
  it('does not change when the original it was forked from is written, nor the other way round', () => {
    const live = fillTerritorySnapshot(300);
    const state = forkSnapshot(live);
    const before = answersOf(state);
    for (const facts of drawFacts(50)) putInitiative(live, { ...facts, id: `new-${facts.id}` });
    expect(answersOf(state)).toEqual(before);
    const after = answersOf(live);
    expect(after.count).toBeGreaterThan(before.count);
    const supposed = forkSnapshot(state);
    for (const facts of drawFacts(50)) putInitiative(supposed, { ...facts, id: `new-${facts.id}` });
    expect(answersOf(supposed)).toEqual(after);
    expect(answersOf(state)).toEqual(before);
  });

  it('keeps nothing of 2,000 projects that were checked against it', () => {
    const live = fillTerritorySnapshot(300);
    const state = forkSnapshot(live);
    const sizes = ({ grounds, subjects, initiatives, actors }: Snapshot) =>
      [grounds, subjects, initiatives, actors].map(({ table }) => table.count);
    const [before, answers] = [sizes(live), answersOf(live)];
    for (let k = 0; k < 2_000; k += 1) {
      const supposed = withCandidate(state, {
        ...{ themes: [`r1-${1 + (k % 12)}`, `r2-${1 + (k % 7)}`], audiences: [], start: null, end: null },
        territories: [`COM-${1 + (k % 800)}`, `COM-${1 + (k % 799)}`],
      });
      if (k % 500 === 0) expect(sizes(supposed)[2]).toBe(301);
    }
    expect([sizes(live), sizes(state)]).toEqual([before, before]);
    expect(answersOf(live)).toEqual(answers);
  });
});
