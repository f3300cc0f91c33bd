import type { Fragmentation } from './find.js';

export interface FragmentationRow extends Fragmentation {
  readonly asOf: string;
}
