/** The other initiatives of the subject of a pair, which make one matter with it. */
import { leadOf } from '../../measures/lead-of.js';
import { rules } from '../../measures/rules.js';
import { intAt } from '../../model/at.js';
import { dayOf, monthsLater } from '../../model/days.js';
import { findNumber, idOf } from '../../model/ids.js';
import { isListed } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';
import { onNearSubjects } from './near-subjects.js';

/** The leads of other initiatives that name the leaf and run as long as a pooling needs; each once, by id. */
export function othersOn(snapshot: Snapshot, [a, b]: readonly [string, string], leaf: string, asOf: string): string[] {
  const { initiatives, actors, subjects, themes } = snapshot;
  const pair = [a, b].map((id) => findNumber(initiatives.table, id));
  const theme = findNumber(themes.table, leaf);
  const [first = -1] = pair;
  if (first < 0 || theme < 0) return [];
  const day = dayOf(asOf);
  const until = monthsLater(day, rules.POOLING_MONTHS.value);
  const leads = pair.map((each) => leadOf(snapshot, each, day));
  const found = onNearSubjects(snapshot, first, day)
    .filter((each) => !pair.includes(each) && intAt(initiatives.end.values, each) >= until)
    .filter((each) => isListed(subjects.leaves, intAt(initiatives.subject.values, each), theme))
    .flatMap((each) => leadOf(snapshot, each, day) ?? [])
    .filter((lead) => !leads.includes(lead));
  return [...new Set(found)].map((lead) => idOf(actors.table, lead)).sort();
}
