import type { Fragmentation } from './find.js';

/** The fragmentation of the network on a day. */
export interface FragmentationRow extends Fragmentation {
  readonly asOf: string;
}
