import type { StatedNames } from './names/stated-names.js';
import type { SourceOverlap } from './source-overlap.js';

/** What files say, read before anything is written, that a person is asked about. */
export interface Survey {
  /** Money that a known source already states in other words; the largest first. */
  readonly overlaps: readonly SourceOverlap[];
  /** Actors that the files know by their name alone. */
  readonly names: StatedNames;
}
