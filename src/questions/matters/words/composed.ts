/** What the words of one kind of matter give. */
import type { Parts } from '../../../words/said.js';

export interface Composed extends Parts {
  /** Ids of the actors to call that the next step does not name yet; left out: those of callFirst. */
  readonly call?: readonly string[];
}
