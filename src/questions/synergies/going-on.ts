/** What goes on longer than the one that takes over from an initiative that ends. */
import { rules } from '../../measures/rules.js';
import { territoryFactor } from '../../measures/territory-factor.js';
import { floatAt, intAt } from '../../model/at.js';
import { dateOf, dayOf } from '../../model/days.js';
import { findNumber, idOf } from '../../model/ids.js';
import type { Snapshot } from '../../model/snapshot.js';
import { onNearSubjects } from './near-subjects.js';

export interface GoingOn {
  readonly initiative: string;
  /** Null: its end is not known. */
  readonly end: string | null;
}

/**
 * Initiatives on its subject, or on one related to it, that have begun when it ends, cover as much of its ground and go
 * on longer than the other: the one that goes on longest first, then by id.
 */
export function goingOnLonger(snapshot: Snapshot, ending: string, after: string, asOf: string): GoingOn[] {
  const { initiatives, grounds, territories } = snapshot;
  const [from, to] = [ending, after].map((id) => findNumber(initiatives.table, id)) as [number, number];
  if (from < 0 || to < 0) return [];
  const endOf = (each: number) => intAt(initiatives.end.values, each);
  const ground = intAt(initiatives.ground.values, from);
  const people = floatAt(grounds.people.values, ground);
  const covers = (each: number) => {
    const { people: common } = territoryFactor(
      grounds,
      territories.before,
      ground,
      intAt(initiatives.ground.values, each),
    );
    return people > 0 && common >= rules.NESTED_SHARE.value * people;
  };
  return onNearSubjects(snapshot, from, dayOf(asOf), { withRelated: true })
    .filter((each) => each !== to && endOf(each) > endOf(to))
    .filter((each) => intAt(initiatives.start.values, each) <= endOf(from) + 1 && covers(each))
    .map((each) => ({ initiative: idOf(initiatives.table, each), end: dateOf(endOf(each)) }))
    .sort((x, y) => {
      const [one, other] = [x.end ?? '9999', y.end ?? '9999'];
      return one === other ? (x.initiative < y.initiative ? -1 : 1) : one < other ? 1 : -1;
    });
}
