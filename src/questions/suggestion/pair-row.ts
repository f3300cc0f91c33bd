/** A suggestion about two entities: an overlap or a synergy. */
import type { Digest } from '../../answers/evidence.js';
import { digestOverlap, type OverlapRow } from '../overlaps/row.js';
import { digestSynergy, type SynergyRow } from '../synergies/row.js';

export type PairRow = OverlapRow | SynergyRow;

/** The digest of the evidence that a decision rests on. */
export const digestPair: Digest<PairRow> = (row, territories) =>
  'ground' in row ? digestOverlap(row, territories) : digestSynergy(row, territories);
