/**
 * Matters in which nothing is to be decided: true, but without a day, money, a need or anybody to introduce. They are
 * listed only when everything is asked for, and tell no other.
 */
import { coordinationOf } from '../../measures/coordination.js';
import { currentProjects } from '../../measures/current-projects.js';
import { isSettled } from '../../measures/funding/decidable.js';
import { byteAt, intAt } from '../../model/at.js';
import { codeOf, initiativeKinds } from '../../model/closed-lists.js';
import { NO_END } from '../../model/days.js';
import { listAt } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';
import { isBare } from '../isolated-actors/bare-actor.js';
import { financedBy } from '../isolated-actors/financed-by.js';
import { presides } from '../isolated-actors/presides.js';
import { createRunByPartners } from '../overlaps/run-by-partners.js';
import { createIdlePooling } from '../synergies/between-initiatives/idle-pooling.js';
import { isNoHelp } from '../synergies/between-initiatives/no-help.js';
import type { Matters, Meeting, PlacedMatter } from './matters.js';

const SERVICE = codeOf(initiativeKinds, 'SERVICE');

type Pairs = Pick<Matters, 'pairAt'>;

/** @param day days since 1970 @param meeting whom the step about an actor to connect names */
export function createNothingToDecide(snapshot: Snapshot, { pairAt }: Pairs, day: number) {
  const { initiatives, actors } = snapshot;
  const areSettled = createRunByPartners(snapshot, day);
  const isIdlePooling = createIdlePooling(snapshot, day);
  const isPermanent = (each: number) =>
    byteAt(initiatives.kind.values, each) === SERVICE &&
    intAt(initiatives.end.values, each) === NO_END &&
    listAt(initiatives.funding, each).length === 0;
  const seeksSomething = (actor: number) => listAt(actors.needs, actor).length > 0;
  const ofPairs = ({ rows, isolated }: PlacedMatter, is: (a: number, b: number) => boolean) =>
    isolated.length === 0 && rows.every((row) => is(...pairAt(row)));
  return (matter: PlacedMatter, meeting: Meeting | undefined): boolean => {
    const { kind, initiatives: all } = matter;
    switch (kind) {
      // Services without an end and without known money, whose people meet in one body; what a common programme settles.
      case 'OVERLAP':
        if (matter.dueOn === null && areSettled && ofPairs(matter, areSettled)) return true;
        return (
          all.every((each) => isSettled(snapshot, each, day) && isPermanent(each)) &&
          ofPairs(matter, (a, b) => coordinationOf(snapshot, a, b, day).coordination === 'COMMON_BODY')
        );
      // Projects far apart, all under way, of which no lead seeks anything near the subject, or offers anything on it.
      case 'POOLING':
        return ofPairs(matter, isIdlePooling);
      // Of nothing but rooms where they help the seeker nothing, and what its own programme brings.
      case 'NEED':
        return matter.needs.every(
          ({ seeker, resource, theme, offers }) =>
            offers.length > 0 &&
            offers.every(({ provider }) => isNoHelp(snapshot, { seeker, provider, resource, theme }, day)),
        );
      // Of whom nothing is known but a theme, or a project without a known partner, and nobody to introduce: its record is to be completed.
      case 'ISOLATED': {
        const [one] = matter.isolated;
        if (one?.kind === 'SEAT_ONLY' && meeting !== undefined && presides(snapshot, meeting.actor, day)) return true;
        const isUntied = one?.kind === 'NO_TIES' || one?.kind === 'FUNDING_ONLY';
        const isAlone = isUntied && meeting !== undefined && meeting.other === undefined;
        // What it offers is sought by nobody, else it would be introduced.
        if (!isAlone || seeksSomething(meeting.actor)) return false;
        const isUnknown = isBare(snapshot, meeting.actor) && financedBy(snapshot, meeting.actor, day).length === 0;
        return isUnknown || currentProjects(snapshot, meeting.actor, day).length > 0;
      }
      default:
        return false;
    }
  };
}
