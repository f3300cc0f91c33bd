import type { Lack } from '../../language/generated/types.js';

/** A row of cypher/incomplete.cypher. */
export interface IncompleteRow {
  readonly id: string;
  readonly label: 'Actor' | 'Initiative';
  /** The most important first. */
  readonly lacks: readonly Lack[];
  /** Of an actor: how much it leads, seeks, offers and pays for, about which it may be called; of an initiative: 0. */
  readonly calls: number;
}

export interface MissingFactRow {
  readonly lack: Lack;
}
