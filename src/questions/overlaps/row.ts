/** A row of the answer: what a sentence, a page and a decision know of an overlap. */

import { rarityOf } from '../../answers/compared-themes.js';
import {
  type Digest,
  digestOfEvidence,
  known,
  type NamedTerritories,
  sortedIds,
  themesOf,
} from '../../answers/evidence.js';
import type { Keys } from '../../answers/row-place.js';
import { round } from '../../model/round.js';
import type { Overlap } from './describe.js';

/** An overlap, by the engine or a row of cypher/overlaps.cypher. */
export interface OverlapRow extends Overlap {
  readonly id: string;
  readonly asOf: string;
  /** Of a project that is not in the graph: what cannot be looked up later. */
  readonly candidate?: {
    /** Stands for it in the id. */
    readonly project: string;
    readonly commonTerritories: readonly string[];
  };
}

/** The row with its id, without the day, and the day of which it is. */
export function identifyOverlap(overlap: Overlap, asOf: string): OverlapRow {
  return { ...overlap, id: `overlap-${overlap.a}-${overlap.b}`, asOf };
}

/** What overlaps are ordered by: each by the score that counts on its ground, then by its score, by the weight of what is shared, by its ids. */
export function keysOfOverlap(row: OverlapRow): Keys {
  const { ground, score, theme, period, containment, a, b } = row;
  const own = ground === 'NESTED' ? round(theme * period * containment) : score;
  return [-own, -score, -rarityOf(row), a, b];
}

/** What a decision on it rests on: a digest of the facts, none of which moves without the two initiatives. */
export const digestOverlap: Digest<OverlapRow> = (row, territories) =>
  digestOfEvidence(factsOfOverlap(row, territories));

function factsOfOverlap(row: OverlapRow, territories: NamedTerritories): unknown {
  return [
    themesOf(row),
    territories.map(sortedIds),
    [row.commonStart, row.commonEnd, row.shorterDays].map(known),
    [row.commonParticipants, row.commonFunders, row.commonBodies].map(sortedIds),
    [row.grantedToA, row.grantedToB].map(known),
    // Absent where there are none, so that a decision of an earlier release still stands.
    ...(row.leaderFunders.length + row.houses.length > 0
      ? [sortedIds(row.leaderFunders), sortedIds(row.houses.map(({ bond, from, to }) => `${bond} ${from} ${to}`))]
      : []),
  ];
}
