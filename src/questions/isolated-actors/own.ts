/** What is an actor's own: what it leads, and until when what it was granted lasts. */
import { currentProjects } from '../../measures/current-projects.js';
import { leadsOf } from '../../measures/participants.js';
import { rules } from '../../measures/rules.js';
import { intAt } from '../../model/at.js';
import { dateOf, monthsLater } from '../../model/days.js';
import { isSubsidy } from '../../model/funding.js';
import { findNumber, idOf } from '../../model/ids.js';
import type { Snapshot } from '../../model/snapshot.js';
import { grantsReceived } from './kind.js';

/** The initiative under way that it leads: of several the one that goes on longest, then by id. */
export function ledToday(snapshot: Snapshot, id: string, day: number): string | null {
  const { actors, initiatives } = snapshot;
  const actor = findNumber(actors.table, id);
  if (actor < 0) return null;
  const endOf = (each: number) => intAt(initiatives.end.values, each);
  const [longest] = currentProjects(snapshot, actor, day)
    .filter((each) => leadsOf(snapshot, each, day).includes(actor))
    .map((each) => ({ end: endOf(each), name: idOf(initiatives.table, each) }))
    .sort((x, y) => y.end - x.end || (x.name < y.name ? -1 : 1));
  return longest?.name ?? null;
}

/** The last day of the subsidies that it received, when that is near enough to be news; null otherwise. */
export function lastGrantEnd(snapshot: Snapshot, id: string, day: number): string | null {
  const { actors, funding } = snapshot;
  const actor = findNumber(actors.table, id);
  const ends =
    actor < 0
      ? []
      : grantsReceived(snapshot, actor, day)
          .filter((link) => isSubsidy(funding, link) && funding.passThrough.values[link] !== 1)
          .map((link) => intAt(funding.end.values, link));
  const last = Math.max(...ends, day - 1);
  return last >= day && last <= monthsLater(day, rules.GRANT_END_MONTHS.value) ? dateOf(last) : null;
}
