/** What the words of one kind of matter give. */
import type { Parts } from '../../../words/said.js';

export interface Composed extends Parts {
  /** Ids of the actors to call first, where the next step names one of them; left out: it names nobody. */
  readonly first?: readonly string[];
  /** Those of them that the next step does not name yet; left out: all of them. */
  readonly call?: readonly string[];
}
