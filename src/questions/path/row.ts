import type { FoundPath } from './find.js';

export interface PathRow extends FoundPath {
  readonly asOf: string;
}
