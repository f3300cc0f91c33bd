/**
 * Matters in which nothing is to be decided: true, but without a day, money, a need or anybody to introduce. They are
 * listed only when everything is asked for, unless they tell another one.
 */
import { coordinationOf } from '../../measures/coordination.js';
import { currentProjects } from '../../measures/current-projects.js';
import { isDecidable } from '../../measures/funding/decidable.js';
import { leadsOf } from '../../measures/participants.js';
import { byteAt, intAt } from '../../model/at.js';
import { codeOf, initiativeKinds } from '../../model/closed-lists.js';
import { NO_END } from '../../model/days.js';
import { listAt } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';
import { createAdjacency } from '../synergies/between-initiatives/adjacency.js';
import { hasNotBegun } from './beginnings.js';
import type { Matters, Meeting, PlacedMatter } from './matters.js';

const SERVICE = codeOf(initiativeKinds, 'SERVICE');

type Pairs = Pick<Matters, 'pairAt'>;

/** @param day days since 1970 @param meeting whom the step about an actor to connect names */
export function createNothingToDecide(snapshot: Snapshot, { pairAt }: Pairs, day: number) {
  const { initiatives, actors, themes } = snapshot;
  const areAdjacent = createAdjacency(snapshot);
  const isUnderWay = (each: number) => !hasNotBegun(snapshot, each, day) && !isDecidable(snapshot, each);
  const isPermanent = (each: number) =>
    byteAt(initiatives.kind.values, each) === SERVICE &&
    intAt(initiatives.end.values, each) === NO_END &&
    listAt(initiatives.funding, each).length === 0;
  const statesNothing = (actor: number) =>
    listAt(actors.needs, actor).length === 0 && listAt(actors.offers, actor).length === 0;
  const areOfOneRoot = (one: number, other: number) =>
    (themes.roots[one] ?? []).some((root) => themes.roots[other]?.includes(root));
  /** On no subject of the root. */
  const seeksNothing = (each: number, leaf: number) =>
    leadsOf(snapshot, each, day).every((lead) => {
      // Each need is a resource and a theme.
      const sought = [...listAt(actors.needs, lead)].filter((_, place) => place % 2 === 1);
      return !sought.some((theme) => areOfOneRoot(theme, leaf));
    });
  const ofPairs = ({ rows, isolated }: PlacedMatter, is: (a: number, b: number) => boolean) =>
    isolated.length === 0 && rows.every((row) => is(...pairAt(row)));
  return (matter: PlacedMatter, meeting: Meeting | undefined): boolean => {
    const { kind, initiatives: all } = matter;
    switch (kind) {
      // Services without an end and without known money, whose people meet in one body.
      case 'OVERLAP':
        return (
          all.every((each) => isUnderWay(each) && isPermanent(each)) &&
          ofPairs(matter, (a, b) => coordinationOf(snapshot, a, b, day).coordination === 'COMMON_BODY')
        );
      // Projects far apart, all under way, of which no lead seeks anything on a subject of the same root.
      case 'POOLING':
        return (
          all.every((each) => isUnderWay(each) && seeksNothing(each, matter.leaves[0] ?? -1)) &&
          ofPairs(matter, (a, b) => areAdjacent(a, b) === false)
        );
      // Whose project has no known partner, and nobody else is known on its subject: its record is to be completed.
      case 'ISOLATED': {
        const [one] = matter.isolated;
        const isAlone = one?.kind === 'NO_TIES' && meeting !== undefined && meeting.other === undefined;
        return isAlone && statesNothing(meeting.actor) && currentProjects(snapshot, meeting.actor, day).length > 0;
      }
      default:
        return false;
    }
  };
}
