/** In what an actor takes part on given subjects: what an introduction could be about. */
import { intAt } from '../../model/at.js';
import { isLead, isOperative } from '../../model/closed-lists.js';
import { dateOf, dayOf } from '../../model/days.js';
import { findNumber, idOf } from '../../model/ids.js';
import { eachRole, hasEnded, isCompared } from '../../model/initiatives.js';
import { listAt } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';

export interface ProjectOn {
  readonly initiative: string;
  readonly isLed: boolean;
  readonly start: string | null;
  readonly end: string | null;
  /** Of the given subjects those that it is on, by their numbers. */
  readonly leaves: readonly number[];
}

/**
 * What it leads first, then what goes on longest, then by id.
 * @param isPast only what has ended, or its part in it; otherwise what has not
 */
export function projectsOn(
  snapshot: Snapshot,
  actor: string,
  leaves: readonly string[],
  asOf: string,
  isPast = false,
): ProjectOn[] {
  const { actors, initiatives, subjects, themes } = snapshot;
  const it = findNumber(actors.table, actor);
  if (it < 0) return [];
  const day = dayOf(asOf);
  const wanted = leaves.map((leaf) => findNumber(themes.table, leaf));
  const found: ProjectOn[] = [];
  for (const initiative of new Set(listAt(initiatives.ofActor, it))) {
    if (!isCompared(initiatives, initiative)) continue;
    const isOver = hasEnded(initiatives, initiative, day);
    if (isOver && !isPast) continue;
    const named = listAt(subjects.leaves, intAt(initiatives.subject.values, initiative));
    const on = wanted.filter((leaf) => named.includes(leaf));
    if (on.length === 0) continue;
    let [takesPart, isLed] = [false, false];
    eachRole(initiatives, initiative, it, (role, _, to) => {
      if ((isOver || to < day) !== isPast) return;
      takesPart ||= isOperative(role);
      isLed ||= isLead(role);
    });
    if (!takesPart) continue;
    const [start, end] = [initiatives.start, initiatives.end].map((column) => dateOf(intAt(column.values, initiative)));
    found.push({
      ...{ initiative: idOf(initiatives.table, initiative), isLed },
      ...{ start: start ?? null, end: end ?? null, leaves: on },
    });
  }
  const last = ({ end }: ProjectOn) => end ?? '9999';
  return found.sort(
    (x, y) =>
      Number(y.isLed) - Number(x.isLed) ||
      (last(x) === last(y) ? (x.initiative < y.initiative ? -1 : 1) : last(x) < last(y) ? 1 : -1),
  );
}
