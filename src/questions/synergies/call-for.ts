/** The call for projects that a need of money could answer. */

import { openCalls } from '../../measures/funding/open-calls.js';
import { leadOf } from '../../measures/lead-of.js';
import { intAt } from '../../model/at.js';
import { dateOf, dayOf } from '../../model/days.js';
import { findNumber, idOf } from '../../model/ids.js';
import { eachParticipant } from '../../model/initiatives.js';
import type { Snapshot } from '../../model/snapshot.js';
import { namedThemes } from '../../model/themes.js';

/** All references are ids; days YYYY-MM-DD. */
export interface CallFor {
  readonly call: string;
  readonly lead: string | null;
  readonly opensOn: string | null;
  readonly closesOn: string;
}

/**
 * Of the calls that have not closed and name the theme or one above it, in which the provider takes part: the one that
 * closes first. Null when there is none with a known closing day.
 */
export function callFor(snapshot: Snapshot, theme: string, provider: string, asOf: string): CallFor | null {
  const { initiatives, actors, subjects, themes } = snapshot;
  const [of, by] = [findNumber(themes.table, theme), findNumber(actors.table, provider)];
  if (of < 0 || by < 0) return null;
  const above = new Set([of, ...(themes.belowRoots[of] ?? []), ...(themes.roots[of] ?? [])]);
  const names = (call: number) =>
    namedThemes(subjects, intAt(initiatives.subject.values, call)).some((each) => above.has(each));
  const takesPart = (call: number) => {
    let found = false;
    eachParticipant(initiatives, call, (actor) => {
      found ||= actor === by;
    });
    return found;
  };
  for (const it of openCalls(snapshot, dayOf(asOf))) {
    const closesOn = dateOf(intAt(initiatives.end.values, it));
    if (closesOn === null || !names(it) || !takesPart(it)) continue;
    const lead = leadOf(snapshot, it, dayOf(asOf));
    return {
      ...{ call: idOf(initiatives.table, it), closesOn, opensOn: dateOf(intAt(initiatives.start.values, it)) },
      lead: lead === undefined ? null : idOf(actors.table, lead),
    };
  }
  return null;
}
