/** Calls for projects that a matter should know of. */
import { openCalls } from '../../../measures/funding/open-calls.js';
import { leadsOf } from '../../../measures/participants.js';
import { intAt } from '../../../model/at.js';
import { codeOf, roles } from '../../../model/closed-lists.js';
import { dateOf, NO_END } from '../../../model/days.js';
import { meetRanges } from '../../../model/grounds.js';
import { idOf } from '../../../model/ids.js';
import { eachParticipant } from '../../../model/initiatives.js';
import { listAt } from '../../../model/lists.js';
import type { Snapshot } from '../../../model/snapshot.js';
import { namedThemes } from '../../../model/themes.js';

/** References are ids, days YYYY-MM-DD. */
export interface OpenCall {
  readonly call: string;
  /** Who pays: its funders, else its leads. */
  readonly funders: readonly string[];
  /** Null when it is open already. */
  readonly opensOn: string | null;
  readonly closesOn: string | null;
}

const FUNDER = codeOf(roles, 'FUNDER');

/**
 * Calls that have not closed by that day, on one of the themes or one above it, for one of these places or for no place
 * in particular; those that close first come first.
 * @param grounds numbers of grounds; empty: any place
 * @param isBroad whether a call on a whole root theme is told too
 */
export function callsAround(
  snapshot: Snapshot,
  themes: readonly number[],
  grounds: readonly number[],
  day: number,
  isBroad: boolean,
): OpenCall[] {
  const { initiatives, subjects, actors } = snapshot;
  const { belowRoots, roots } = snapshot.themes;
  const above = themes.flatMap((theme) => [...(belowRoots[theme] ?? []), ...(isBroad ? (roots[theme] ?? []) : [])]);
  const places = grounds.map((each) => listAt(snapshot.grounds.ranges, each)).filter(({ length }) => length > 0);
  const closing = (each: number) => intAt(initiatives.end.values, each);
  return openCalls(snapshot, day)
    .filter((each) =>
      namedThemes(subjects, intAt(initiatives.subject.values, each)).some((theme) => above.includes(theme)),
    )
    .filter((each) => {
      const ranges = listAt(snapshot.grounds.ranges, intAt(initiatives.ground.values, each));
      return ranges.length === 0 || places.length === 0 || places.some((place) => meetRanges(ranges, place));
    })
    .map((each) => {
      const payers: number[] = [];
      eachParticipant(initiatives, each, (actor, role, _, to) => {
        if (role === FUNDER && to >= day && actors.alive.values[actor] === 1) payers.push(actor);
      });
      const start = intAt(initiatives.start.values, each);
      return {
        call: idOf(initiatives.table, each),
        funders: (payers.length > 0 ? payers : leadsOf(snapshot, each, day)).map((actor) => idOf(actors.table, actor)),
        opensOn: start > day ? dateOf(start) : null,
        closesOn: closing(each) === NO_END ? null : dateOf(closing(each)),
      };
    });
}
