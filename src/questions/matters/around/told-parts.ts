/**
 * What a dismissal says of the matters told within the one that is dismissed: they have the same people called for the
 * same thing, and stay within it as long as they gather the same. A need that nobody in that one could meet is another question.
 */
import { digestOfEvidence } from '../../../answers/evidence.js';
import { leadsOf } from '../../../measures/participants.js';
import { dayOf } from '../../../model/days.js';
import { findNumber } from '../../../model/ids.js';
import type { StandingPart } from '../../suggestion/standing.js';
import type { Matters, PlacedMatter } from '../matters.js';
import { digestNeed, otherPartIds } from '../parts.js';
import type { MatterRow } from '../row.js';
import { experiencedPeers } from './experienced.js';

const TOLD = 'told-';

/** Under which id a decision keeps that its matter told this one: apart from the ids of parts, which are decided themselves. */
export const toldId = (matter: string): string => `${TOLD}${matter}`;

export const isToldId = (id: string): boolean => id.startsWith(TOLD);

export function digestTold(of: Matters, matter: PlacedMatter): string {
  const gathered = [...matter.rows.map(of.rowId), ...otherPartIds(of, matter)].sort();
  return digestOfEvidence([...gathered, ...matter.needs.map((need) => digestNeed(of, need))]);
}

export function toldParts({ of, matter: host, tells }: MatterRow): StandingPart[] {
  return tells()
    .filter(({ matter }) => matter.kind !== 'NEED' || couldMeet(of, host, matter))
    .map(({ id, matter }) => ({ suggestion: toldId(id), about: [], evidence: digestTold(of, matter) }));
}

/** Whether each need could be met by somebody whom the other matter is about: who offers it, or is to be asked first. */
function couldMeet(of: Matters, host: PlacedMatter, { needs }: PlacedMatter): boolean {
  const { snapshot } = of.known;
  const day = dayOf(of.asOf);
  const named = new Set([
    ...host.initiatives.flatMap((each) => leadsOf(snapshot, each, day)),
    findNumber(snapshot.actors.table, host.experiment?.lead ?? ''),
    of.meetings.get(host.id)?.other ?? -1,
  ]);
  return needs.every(({ seeker, theme, offers }) => {
    const [peer] = experiencedPeers(snapshot, seeker, theme, day);
    const helpers = [...offers.map(({ provider }) => provider), peer?.actor ?? -1];
    return helpers.some((each) => each >= 0 && each !== seeker && named.has(each));
  });
}
