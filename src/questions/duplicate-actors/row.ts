import { type Digest, digestOfEvidence, known } from '../../answers/evidence.js';
import type { DuplicateReason } from '../../language/generated/types.js';

/** Two actors that may be one; a comes before b. */
export interface DuplicateActorsRow {
  readonly id: string;
  readonly asOf: string;
  readonly a: string;
  readonly b: string;
  /** The surest first. */
  readonly reasons: readonly DuplicateReason[];
  readonly number: string | null;
  readonly commune: string | null;
}

/** What a decision on it rests on: what speaks for it. */
export const digestDuplicate: Digest<DuplicateActorsRow> = ({ reasons, number, commune }) =>
  digestOfEvidence([reasons, known(number), known(commune)]);
