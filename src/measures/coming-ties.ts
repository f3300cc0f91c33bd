/** The ties of one actor that have not begun: told apart from those that hold or are past, for what is planned is no isolation. */

import { intAt } from '../model/at.js';
import { isOperative } from '../model/closed-lists.js';
import { eachRole, isAbandoned, isOver } from '../model/initiatives.js';
import { listAt } from '../model/lists.js';
import type { Columns } from '../model/snapshot.js';
import { eachLastingTie, type Medium } from './ties.js';

export interface ComingTie {
  readonly medium: Medium;
  /** Number of the initiative, of the network, or of the partner itself. */
  readonly through: number;
  /** Its first day. */
  readonly begins: number;
}

/** Every tie that begins after that day, once for each pair of roles; it begins with the latest of its dates. */
export function comingTies(snapshot: Columns, actor: number, day: number): ComingTie[] {
  const { initiatives } = snapshot;
  const ties: ComingTie[] = [];
  for (const initiative of new Set(listAt(initiatives.ofActor, actor))) {
    const isTie = initiatives.alive.values[initiative] === 1 && !isAbandoned(initiatives, initiative);
    if (isTie && !isOver(initiatives, initiative)) addRoles(snapshot, actor, initiative, day, ties);
  }
  eachLastingTie(snapshot, actor, (through, medium, begins) => {
    if (begins > day) ties.push({ medium, through, begins });
  });
  return ties;
}

function addRoles(
  { initiatives, actors }: Columns,
  actor: number,
  initiative: number,
  day: number,
  ties: ComingTie[],
): void {
  const [start, end] = [intAt(initiatives.start.values, initiative), intAt(initiatives.end.values, initiative)];
  const list = listAt(initiatives.participants, initiative);
  eachRole(initiatives, initiative, actor, (role, from, to) => {
    if (!isOperative(role)) return;
    for (let k = 0; k < list.length; k += 4) {
      const partner = intAt(list, k);
      if (partner === actor || actors.alive.values[partner] !== 1 || !isOperative(intAt(list, k + 1))) continue;
      const begins = Math.max(start, from, intAt(list, k + 2));
      const ends = Math.min(end, to, intAt(list, k + 3));
      if (begins > day && begins <= ends) ties.push({ medium: 'INITIATIVE', through: initiative, begins });
    }
  });
}
