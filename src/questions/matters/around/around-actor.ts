/** Whom an actor without ties could talk to: who seeks what it offers, and who runs a project on its subjects nearby. */
import { leadOf } from '../../../measures/lead-of.js';
import { leadsOf, operativeParticipants } from '../../../measures/participants.js';
import { COMPANY } from '../../../model/actors.js';
import { intAt } from '../../../model/at.js';
import { isLead, resources } from '../../../model/closed-lists.js';
import { NO_END } from '../../../model/days.js';
import { mergeRanges } from '../../../model/grounds.js';
import { reachOf } from '../../../model/home-epci.js';
import { idOf } from '../../../model/ids.js';
import { hasEnded, hasRoleFrom } from '../../../model/initiatives.js';
import { itemAt } from '../../../model/item-at.js';
import { isListed, listAt } from '../../../model/lists.js';
import type { Snapshot } from '../../../model/snapshot.js';
import { createMayMeet } from '../../isolated-actors/may-meet.js';
import type { Matters } from '../matters.js';
import type { AroundActor } from './backdrop.js';
import { othersOnThemes } from './others-on-theme.js';

const MOST_PROJECTS = 2;
/** A project that ends earlier is no partner to propose. */
const HALF_A_YEAR = 183;

/** @param actor its number @param day days since 1970 */
export function aroundActor(
  { known: { snapshot }, sought: soughtOf }: Pick<Matters, 'known' | 'sought'>,
  actor: number,
  day: number,
): AroundActor {
  const { initiatives, actors, subjects, themes, territories } = snapshot;
  const own = [...new Set(listAt(initiatives.ofActor, actor))].filter(
    (each) => initiatives.paired.values[each] === 1 && !hasEnded(initiatives, each, day),
  );
  const led = own.filter((each) => hasRoleFrom(initiatives, each, actor, isLead, day));
  const leavesOf = (subject: number) => [...listAt(subjects.leaves, subject)];
  const ofLed = led.flatMap((each) => leavesOf(intAt(initiatives.subject.values, each)));
  const leaves = ofLed.length > 0 ? ofLed : leavesOf(intAt(actors.subject.values, actor));
  const reach = reachOf(snapshot, intAt(actors.home.values, actor));
  const places = mergeRanges(reach.map((epci) => listAt(territories.ranges, epci)));
  const mayMeet = createMayMeet(snapshot, actor, day, []);
  const nearby = othersOnThemes(snapshot, leaves, own, places, day)
    .filter((each) => isLocal(snapshot, each) && intAt(initiatives.end.values, each) > day + HALF_A_YEAR)
    .filter((each) => !operativeParticipants(snapshot, each, day, NO_END).includes(actor))
    .filter((each) => leadsOf(snapshot, each, day).every(mayMeet));
  const sought = soughtOf.get(actor);
  return {
    projects: [...new Set(nearby)].slice(0, MOST_PROJECTS).flatMap((each) => {
      const lead = leadOf(snapshot, each, day);
      const [leaf] = leaves.filter((theme) =>
        isListed(subjects.leaves, intAt(initiatives.subject.values, each), theme),
      );
      if (lead === undefined || leaf === undefined || leadsOf(snapshot, each, day).includes(actor)) return [];
      // A company is not recommended.
      if (actors.kind.values[lead] === COMPANY) return [];
      return [
        {
          initiative: idOf(initiatives.table, each),
          lead: idOf(actors.table, lead),
          theme: idOf(themes.table, leaf),
        },
      ];
    }),
    sought:
      sought === undefined
        ? null
        : { seeker: idOf(actors.table, sought.seeker), resource: itemAt(resources, sought.resource) },
    led: led.map((each) => idOf(initiatives.table, each)),
  };
}

/** Covers few EPCI: who serves a whole département is no neighbour. */
function isLocal({ initiatives, grounds }: Snapshot, initiative: number): boolean {
  return listAt(grounds.epci, intAt(initiatives.ground.values, initiative)).length < 6;
}
