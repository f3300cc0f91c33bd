import type { Way } from './find.js';

export interface PathRow extends Way {
  readonly asOf: string;
}
