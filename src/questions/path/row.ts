import type { FoundPath } from './find.js';

/** The shortest path between two actors or initiatives on a day. */
export interface PathRow extends FoundPath {
  readonly asOf: string;
}
