/** One overlap with its evidence: everything from which its score can be recomputed. */

import type { Audience, AudienceMatch } from '../../language/generated/types.js';
import { matchAudiences } from '../../measures/audience-match.js';
import { type CommonPeriod, commonPeriod } from '../../measures/common-period.js';
import { type CoordinationKind, coordinationOf } from '../../measures/coordination.js';
import { isDecidable } from '../../measures/funding/decidable.js';
import { grantedTo } from '../../measures/funding/granted-to.js';
import type { HouseBond } from '../../measures/one-house.js';
import { compareInitiativesSubjects } from '../../measures/subject/compare-initiatives-subjects.js';
import type { ComparedSubjects } from '../../measures/subject/compare-subjects.js';
import { type GroundKind, territoryFactor } from '../../measures/territory-factor.js';
import { floatAt, intAt } from '../../model/at.js';
import { audiencesIn } from '../../model/audiences.js';
import { idOf, idsOf } from '../../model/ids.js';
import { COMPARED } from '../../model/initiatives.js';
import { listAt } from '../../model/lists.js';
import { round } from '../../model/round.js';
import type { Columns, Snapshot } from '../../model/snapshot.js';

/** A pair of initiatives sorted by id; money in cents, people in inhabitants, dates YYYY-MM-DD. */
export interface Overlap extends ComparedSubjects, CommonPeriod {
  readonly a: string;
  readonly b: string;
  readonly compared: number;
  readonly score: number;
  readonly territory: number;
  readonly containment: number;
  readonly ground: GroundKind;
  readonly coordination: CoordinationKind;
  readonly audience: AudienceMatch;
  readonly audiencesOfA: readonly Audience[];
  readonly audiencesOfB: readonly Audience[];
  /** Themes below the roots that both name themselves. */
  readonly sharedLeaves: readonly string[];
  readonly commonPopulation: number;
  readonly populationOfA: number;
  readonly populationOfB: number;
  readonly commonParticipants: readonly string[];
  /** Actors that lead one of the two and fund the other. */
  readonly leaderFunders: readonly string[];
  /** Pairs of a lead of one and a lead of the other that are one house, sorted by ids. */
  readonly houses: readonly { readonly bond: HouseBond; readonly from: string; readonly to: string }[];
  readonly commonFunders: readonly string[];
  readonly commonBodies: readonly string[];
  readonly grantedToA: number | null;
  readonly grantedToB: number | null;
  readonly decidable: boolean;
}

/**
 * An overlap with everything its score depends on; `a` is the initiative whose id sorts first.
 * @param day days since 1970: roles, seats and links count unless they ended before it, and grants when decided by then
 */
export function describeOverlap(snapshot: Snapshot, one: number, two: number, day: number): Overlap {
  const { initiatives, grounds, territories, actors, themes } = snapshot;
  const nameOf = (initiative: number) => idOf(initiatives.table, initiative);
  const inOrder = nameOf(one) < nameOf(two);
  const a = inOrder ? one : two;
  const b = inOrder ? two : one;
  const compared = compareInitiativesSubjects(snapshot, a, b);
  const groundOfA = intAt(initiatives.ground.values, a);
  const groundOfB = intAt(initiatives.ground.values, b);
  const territory = territoryFactor(grounds, territories.before, groundOfA, groundOfB);
  const time = commonPeriod(initiatives, a, b);
  const coordinated = coordinationOf(snapshot, a, b, day);
  const statedByA = intAt(initiatives.audiences.values, a);
  const statedByB = intAt(initiatives.audiences.values, b);
  // Written field by field: a list can hold a hundred thousand rows, and spreads take twice as long.
  return {
    a: nameOf(a),
    b: nameOf(b),
    compared: intAt(initiatives.totals.values, COMPARED),
    score: round(compared.theme * territory.factor * time.period),
    theme: compared.theme,
    sharedThemes: compared.sharedThemes,
    relatedThemes: compared.relatedThemes,
    themesOfA: compared.themesOfA,
    themesOfB: compared.themesOfB,
    sharedLeaves: sharedLeaves(snapshot, a, b).map((leaf) => idOf(themes.table, leaf)),
    territory: territory.factor,
    containment: territory.containment,
    ground: territory.ground ?? 'PARTIAL',
    commonPopulation: territory.people,
    populationOfA: floatAt(grounds.people.values, groundOfA),
    populationOfB: floatAt(grounds.people.values, groundOfB),
    period: time.period,
    periodKnown: time.periodKnown,
    commonStart: time.commonStart,
    commonEnd: time.commonEnd,
    commonDays: time.commonDays,
    shorterDays: time.shorterDays,
    audience: matchAudiences(statedByA, statedByB),
    audiencesOfA: audiencesIn(statedByA),
    audiencesOfB: audiencesIn(statedByB),
    coordination: coordinated.coordination,
    commonParticipants: idsOf(actors.table, coordinated.commonParticipants),
    leaderFunders: idsOf(actors.table, coordinated.leaderFunders),
    houses: coordinated.houses
      .map(({ bond, from, to }) => ({ bond, from: idOf(actors.table, from), to: idOf(actors.table, to) }))
      .sort((x, y) => (`${x.from} ${x.to}` < `${y.from} ${y.to}` ? -1 : 1)),
    commonFunders: idsOf(actors.table, coordinated.commonFunders),
    commonBodies: idsOf(actors.table, coordinated.commonBodies),
    grantedToA: grantedTo(snapshot, [a], day),
    grantedToB: grantedTo(snapshot, [b], day),
    decidable: isDecidable(snapshot, a) || isDecidable(snapshot, b),
  };
}

/** The themes below the roots that both name themselves, sorted by id. */
function sharedLeaves({ initiatives, subjects }: Columns, a: number, b: number): number[] {
  const ofA = listAt(subjects.leaves, intAt(initiatives.subject.values, a));
  const ofB = listAt(subjects.leaves, intAt(initiatives.subject.values, b));
  const shared: number[] = [];
  for (const leaf of ofA) if (ofB.includes(leaf)) shared.push(leaf);
  return shared;
}
