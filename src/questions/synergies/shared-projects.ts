/** What the leads of two initiatives do together already: who does not say so is corrected in the meeting. */

import { createMeetings } from '../../measures/already-meet.js';
import { currentProjects } from '../../measures/current-projects.js';
import { leadsOf } from '../../measures/participants.js';
import { JOINT_BODY } from '../../model/actors.js';
import { dayOf } from '../../model/days.js';
import { findNumber, idOf } from '../../model/ids.js';
import type { Snapshot } from '../../model/snapshot.js';
import { listNames } from '../../words/formats.js';
import type { Speaker } from '../../words/names.js';
import { fill, type Part } from '../../words/said.js';
import { title } from '../../words/titles.js';

/** Ids, each list sorted. */
export interface Shared {
  /** In which a lead of each takes part today. */
  readonly initiatives: readonly string[];
  /** Joint bodies of which a lead of each is a member. */
  readonly bodies: readonly string[];
}

const MOST_NAMED = 2;

export function sharedProjects(snapshot: Snapshot, [a, b]: readonly [string, string], asOf: string): Shared {
  const { initiatives, actors } = snapshot;
  const day = dayOf(asOf);
  const pair = [a, b].map((id) => findNumber(initiatives.table, id));
  const leads = pair.map((each) => (each < 0 ? [] : leadsOf(snapshot, each, day)));
  const [ofA = [], ofB = []] = leads.map((of) => of.flatMap((lead) => currentProjects(snapshot, lead, day)));
  const meetings = createMeetings(snapshot, day);
  const [inA = [], inB = []] = leads.map((of) => of.flatMap((lead) => [...meetings.circlesOf(lead)]));
  const both = (one: readonly number[], other: readonly number[]) => [...new Set(one)].filter((x) => other.includes(x));
  return {
    initiatives: both(ofA, ofB)
      .filter((each) => !pair.includes(each))
      .map((each) => idOf(initiatives.table, each))
      .sort(),
    bodies: both(inA, inB)
      .filter((body) => actors.kind.values[body] === JOINT_BODY)
      .map((body) => idOf(actors.table, body))
      .sort(),
  };
}

export const isShared = ({ initiatives, bodies }: Shared): boolean => initiatives.length + bodies.length > 0;

/** "Déjà ensemble : « C » et le syndicat D." */
export function sayShared(speak: Speaker, { initiatives, bodies }: Shared): Part {
  const names = [...initiatives.map((id) => title(speak, id)), ...bodies.map(speak.name)];
  return fill(speak.language === 'FR' ? '[Déjà ensemble : {names}.]' : '[Together already: {names}.]', {
    names: listNames(names.slice(0, MOST_NAMED), speak.language, MOST_NAMED, names.length),
  });
}
