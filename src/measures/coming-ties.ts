/**
 * The ties of one actor that have not begun, apart from current and past ones: an actor with planned ties is not
 * isolated.
 */

import type { Columns } from '../model/snapshot.js';
import { eachLastingTie, eachSharedRole, type Medium } from './ties.js';

export interface ComingTie {
  readonly medium: Medium;
  /** Number of the initiative, of the network, or of the partner itself. */
  readonly through: number;
  /** The first day of the tie. */
  readonly begins: number;
}

/** Every tie that begins after a day, once for each pair of roles; a tie begins on the latest of its start dates. */
export function comingTies(snapshot: Columns, actor: number, day: number): ComingTie[] {
  const ties: ComingTie[] = [];
  eachSharedRole(snapshot, actor, (_, through, begins) => {
    if (begins > day) ties.push({ medium: 'INITIATIVE', through, begins });
  });
  eachLastingTie(snapshot, actor, (through, medium, begins) => {
    if (begins > day) ties.push({ medium, through, begins });
  });
  return ties;
}
