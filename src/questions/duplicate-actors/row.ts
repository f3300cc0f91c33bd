import { type Digest, digestOfEvidence, known } from '../../answers/evidence.js';
import type { DuplicateReason } from '../../language/generated/types.js';

/** Two actors that may be one; the id of `a` sorts before that of `b`. */
export interface DuplicateActorsRow {
  readonly id: string;
  readonly asOf: string;
  readonly a: string;
  readonly b: string;
  /** The most certain first. */
  readonly reasons: readonly DuplicateReason[];
  readonly number: string | null;
  readonly commune: string | null;
}

/** The evidence that a decision rests on: the reasons. */
export const digestDuplicate: Digest<DuplicateActorsRow> = ({ reasons, number, commune }) =>
  digestOfEvidence([reasons, known(number), known(commune)]);
