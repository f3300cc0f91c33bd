/** A row of the answer, used by its sentence, its page and its decision. */

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
  /** For a project that is not in the graph: what cannot be read later. */
  readonly candidate?: {
    /** The placeholder for the project in the id. */
    readonly project: string;
    readonly commonTerritories: readonly string[];
  };
}

/** The row with its day, and its id without the day. */
export function identifyOverlap(overlap: Overlap, asOf: string): OverlapRow {
  return { ...overlap, id: `overlap-${overlap.a}-${overlap.b}`, asOf };
}

/**
 * The sort keys of overlaps: the score that counts on their ground, then the score, then the weight of what is shared,
 * then the ids.
 */
export function keysOfOverlap(row: OverlapRow): Keys {
  const { ground, score, theme, period, containment, a, b } = row;
  const own = ground === 'NESTED' ? round(theme * period * containment) : score;
  return [-own, -score, -rarityOf(row), a, b];
}

/** The digest of the evidence that a decision rests on. It holds only facts about the two initiatives. */
export const digestOverlap: Digest<OverlapRow> = (row, territories) =>
  digestOfEvidence(factsOfOverlap(row, territories));

function factsOfOverlap(row: OverlapRow, territories: NamedTerritories): unknown {
  return [
    themesOf(row),
    territories.map(sortedIds),
    [row.commonStart, row.commonEnd, row.shorterDays].map(known),
    [row.commonParticipants, row.commonFunders, row.commonBodies].map(sortedIds),
    [row.grantedToA, row.grantedToB].map(known),
    // Left out when there are none, so that decisions of earlier releases still hold.
    ...(row.leaderFunders.length + row.houses.length > 0
      ? [sortedIds(row.leaderFunders), sortedIds(row.houses.map(({ bond, from, to }) => `${bond} ${from} ${to}`))]
      : []),
  ];
}
