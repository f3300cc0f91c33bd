import type { NameAlone } from './names/name-alone.js';
import type { StatedNames } from './names/stated-names.js';
import type { SourceOverlap } from './source-overlap.js';

/** What a survey of the files finds before anything is written, so that a person can be asked about it. */
export interface Survey {
  /** Money that a known source already states in other words; the largest first. */
  readonly overlaps: readonly SourceOverlap[];
  /** Actors that the files know by their name alone. */
  readonly names: StatedNames;
  /** Actors with the name of a known one, and with another number. */
  readonly others: readonly NameAlone[];
}
