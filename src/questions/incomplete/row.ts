import type { Lack } from '../../language/generated/types.js';

/** A row of cypher/incomplete.cypher. */
export interface IncompleteRow {
  readonly id: string;
  readonly label: 'Actor' | 'Initiative';
  /** The most important first. */
  readonly lacks: readonly Lack[];
}

export interface MissingFactRow {
  readonly lack: Lack;
}
