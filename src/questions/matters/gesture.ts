/** What the leads of several projects on one subject could do together, by who they are. */
import { leadsOf } from '../../measures/participants.js';
import { COMPANY } from '../../model/actors.js';
import { byteAt } from '../../model/at.js';
import { actorKinds, codeOf, initiativeKinds, isEarly } from '../../model/closed-lists.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { Gesture } from '../synergies/pooling-step.js';
import { hasNotBegun } from './beginnings.js';

/** Those that buy for a territory. */
const buyers = ['REGION', 'DEPARTMENT', 'EPCI', 'COMMUNE', 'JOINT_BODY', 'PUBLIC_AGENCY'].map((kind) =>
  codeOf(actorKinds, kind),
);
const SERVICE = codeOf(initiativeKinds, 'SERVICE');

const isAhead = (snapshot: Snapshot, initiative: number, day: number): boolean =>
  hasNotBegun(snapshot, initiative, day) || isEarly(byteAt(snapshot.initiatives.phase.values, initiative));

interface Found {
  /** COMPARE where at most one is led by others than companies. */
  readonly what: Gesture;
  /** The initiatives, of those given, that public buyers lead and have still to begin, without services, which are people. */
  readonly bought: readonly number[];
}

/** A purchase only of two public buyers that have still to buy; a public body buys nothing together with a company. */
export function gestureOf(snapshot: Snapshot, initiatives: readonly number[], day: number): Found {
  const kindsOf = (each: number) =>
    leadsOf(snapshot, each, day).map((actor) => byteAt(snapshot.actors.kind.values, actor));
  const isOf = (group: readonly number[]) => (each: number) => kindsOf(each).some((kind) => group.includes(kind));
  const ofCompanies = initiatives.filter(isOf([COMPANY])).length;
  const isService = (each: number) => snapshot.initiatives.kind.values[each] === SERVICE;
  const ofBuyers = initiatives.filter((each) => !isService(each) && isOf(buyers)(each));
  const bought = ofBuyers.filter((each) => isAhead(snapshot, each, day));
  if (initiatives.length - ofCompanies < 2) return { what: 'COMPARE', bought };
  if (ofBuyers.length < 2 || ofCompanies > 0) return { what: 'SHARE', bought };
  return { what: bought.length >= 2 ? 'BUY' : 'SPECIFY', bought };
}
