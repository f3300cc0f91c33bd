/** The indicators of a snapshot: the same in a thread, and a supposed change leaves the snapshot as it was. */

import { describe, expect, it } from 'vitest';
import { drawFacts, fillTerritorySnapshot } from '../bench/territory-graph.js';
import { defaultOptions } from '../src/fresh/graph-state.js';
import { createPool } from '../src/fresh/pool.js';
import { dayOf, NO_END } from '../src/model/days.js';
import { putFunding } from '../src/model/put-funding.js';
import { putInitiative } from '../src/model/put-initiative.js';
import { shareSnapshot } from '../src/model/share-snapshot.js';
import type { Snapshot } from '../src/model/snapshot.js';
import { askOverlaps } from '../src/questions/overlaps/ask.js';
import { askActorSynergies } from '../src/questions/synergies/between-actors/ask.js';
import { askSynergies } from '../src/questions/synergies/between-initiatives/ask.js';
import { countIndicators, type IndicatorsAsk, indicatorsJob } from '../src/questions/what-if/indicators.js';
import { type Supposition, suppose } from '../src/questions/what-if/suppose.js';

const today = '2026-01-01';
const INITIATIVES = 400;

function snapshotOf(): Snapshot {
  const snapshot = fillTerritorySnapshot(INITIATIVES);
  for (let k = 0; k < 100; k += 1) {
    putFunding(snapshot, {
      id: `funding-${k}`,
      archived: false,
      status: 'GRANTED',
      nature: 'SUBSIDY',
      amount: 1_000 + k,
      passThrough: k % 7 === 0,
      decidedOn: dayOf(today),
      end: k % 3 === 0 ? null : NO_END - 1,
      funders: ['actor-1'],
      beneficiaries: [`actor-${2 + k}`],
      initiatives: [`initiative-${k}`],
    });
  }
  return snapshot;
}

const askOf = (snapshot: Snapshot): IndicatorsAsk => ({
  asOf: dayOf(today),
  pairs: {
    overlaps: askOverlaps(snapshot, {}, null, today),
    nested: askOverlaps(snapshot, { ground: ['NESTED'] }, null, today),
    synergiesBetweenInitiatives: askSynergies(snapshot, {}, null, today),
    synergiesBetweenActors: askActorSynergies(snapshot, {}, null, today, null),
  },
  home: 0,
  leafCount: snapshot.themes.archived.length,
  lookUp: [],
  most: defaultOptions.mostToPair,
});

const changes: readonly Supposition[] = [
  { what: 'ONE_INITIATIVE', kept: 0, merged: 1 },
  { what: 'FUNDER_GONE', funder: 0 },
  { what: 'ACTOR_GONE', actor: 1 },
  { what: 'NEW_TIE', one: 1, other: 2 },
];

describe('the indicators of a graph', () => {
  it('are the same in a thread, which does not know the ids', async () => {
    const snapshot = snapshotOf();
    const here = countIndicators(shareSnapshot(snapshot), askOf(snapshot));
    expect(here?.values.overlaps).toBeGreaterThan(100);
    const pool = createPool();
    expect(await pool.run(indicatorsJob, [shareSnapshot(snapshot), askOf(snapshot)])).toEqual(here);
    await pool.close();
  });

  it.each(changes)('change with a hypothetical change ($what), on a copy only', (change) => {
    const snapshot = snapshotOf();
    const untouched = structuredClone(contentOf(snapshot));
    const before = countIndicators(shareSnapshot(snapshot), askOf(snapshot));
    const supposed = suppose(snapshot, change, dayOf(today));
    expect(contentOf(snapshot)).toEqual(untouched);
    expect(countIndicators(shareSnapshot(supposed), askOf(supposed))).not.toEqual(before);
    // A write to one of the two is not visible in the other.
    const after = countIndicators(shareSnapshot(supposed), askOf(supposed));
    const [first] = drawFacts(INITIATIVES);
    if (first) putInitiative(snapshot, { ...first, archived: true });
    expect(countIndicators(shareSnapshot(supposed), askOf(supposed))).toEqual(after);
  });
});

/** The whole content, as plain lists. */
function contentOf(part: object): unknown {
  return JSON.parse(
    JSON.stringify(part, (name, value) => {
      // Whether a column is shared, and the cached order of ids, are not part of the content.
      if (['isShared', 'sorted', 'sortedCount'].includes(name)) return undefined;
      if (value instanceof Map) return [...value];
      return ArrayBuffer.isView(value) ? Array.from(value as unknown as ArrayLike<number>) : value;
    }),
  );
}
