/** One synergy between two initiatives with its evidence: everything from which its score can be recomputed. */

import { commonPeriod } from '../../../measures/common-period.js';
import { compareInitiativesSubjects } from '../../../measures/compare-initiatives-subjects.js';
import type { ComparedSubjects } from '../../../measures/compare-subjects.js';
import { type Exchange, exchangesBetween } from '../../../measures/exchanges.js';
import { hasNeighbours, nearnessTo } from '../../../measures/nearness-of-grounds.js';
import { operativeParticipants } from '../../../measures/participants.js';
import { territoryFactor } from '../../../measures/territory-factor.js';
import type { ThemePresence } from '../../../measures/theme-presence.js';
import { floatAt, intAt } from '../../../model/at.js';
import { codeOf, synergyKinds } from '../../../model/closed-lists.js';
import { monthsLater } from '../../../model/days.js';
import { idOf } from '../../../model/ids.js';
import { COMPARED } from '../../../model/initiatives.js';
import { listAt } from '../../../model/lists.js';
import type { Snapshot } from '../../../model/snapshot.js';
import { goBetweens } from './go-betweens.js';
import { endingOf, HANDOVER, missingThemes, type SynergyKind, scoreOf } from './kinds.js';

/** A pair of initiatives sorted by id; people in inhabitants, dates YYYY-MM-DD. */
export interface SynergyBetweenInitiatives extends ComparedSubjects {
  readonly a: string;
  readonly b: string;
  readonly kind: SynergyKind;
  readonly compared: number;
  readonly score: number;
  readonly territory: number;
  readonly period: number;
  readonly nearness: number;
  readonly adjacent: boolean | null;
  readonly leavesOfA: readonly string[];
  readonly leavesOfB: readonly string[];
  readonly sharedLeaves: readonly string[];
  readonly sharedRoots: readonly string[];
  readonly commonPopulation: number;
  readonly populationOfA: number;
  readonly populationOfB: number;
  readonly commonStart: string | null;
  readonly commonEnd: string | null;
  readonly commonDays: number | null;
  readonly shorterDays: number | null;
  readonly source: string | null;
  readonly missingThemes: readonly string[];
  readonly exchanges: readonly Exchange[];
  readonly goBetweens: readonly string[];
}

/** @param kind one that the two make on that day, as `findSynergiesBetweenInitiatives` says */
export function describeSynergyBetweenInitiatives(
  snapshot: Snapshot,
  presence: ThemePresence,
  day: number,
  one: number,
  two: number,
  kind: SynergyKind,
): SynergyBetweenInitiatives {
  const { initiatives, subjects, grounds, territories, actors, themes } = snapshot;
  const nameOf = (initiative: number) => idOf(initiatives.table, initiative);
  const [a, b] = nameOf(one) < nameOf(two) ? [one, two] : [two, one];
  const [subjectOfA, subjectOfB] = [intAt(initiatives.subject.values, a), intAt(initiatives.subject.values, b)];
  const [groundOfA, groundOfB] = [intAt(initiatives.ground.values, a), intAt(initiatives.ground.values, b)];
  const themeIds = (numbers: Iterable<number>) => Array.from(numbers, (theme) => idOf(themes.table, theme));
  const sharedOf = (lists: typeof subjects.leaves) => {
    const ofB = listAt(lists, subjectOfB);
    return themeIds(listAt(lists, subjectOfA).filter((theme) => ofB.includes(theme)));
  };
  const compared = compareInitiativesSubjects(snapshot, a, b);
  const territory = territoryFactor(grounds, territories.before, groundOfA, groundOfB);
  const { periodKnown, ...time } = commonPeriod(initiatives, a, b);
  const isNear = nearnessTo(snapshot, groundOfA)(groundOfB) > 0;
  const isFar = hasNeighbours(snapshot, groundOfA) && hasNeighbours(snapshot, groundOfB);
  const nearness = isNear ? 1 : 0.5;
  const [peopleOfA, peopleOfB] = [operativeParticipants(snapshot, a, day), operativeParticipants(snapshot, b, day)];
  const { source, missing } = originOf(snapshot, presence, day, a, b, kind);
  return {
    a: nameOf(a),
    b: nameOf(b),
    kind,
    compared: intAt(initiatives.totals.values, COMPARED),
    score: scoreOf(codeOf(synergyKinds, kind), compared.theme, territory.factor, time.period, nearness),
    ...compared,
    territory: territory.factor,
    ...time,
    nearness,
    adjacent: isNear ? true : isFar ? false : null,
    leavesOfA: themeIds(listAt(subjects.leaves, subjectOfA)),
    leavesOfB: themeIds(listAt(subjects.leaves, subjectOfB)),
    sharedLeaves: sharedOf(subjects.leaves),
    sharedRoots: sharedOf(subjects.rootsOfLeaves),
    commonPopulation: territory.people,
    populationOfA: floatAt(grounds.people.values, groundOfA),
    populationOfB: floatAt(grounds.people.values, groundOfB),
    source: source === null ? null : nameOf(source),
    missingThemes: themeIds(missing),
    exchanges: [
      ...exchangesBetween(snapshot, peopleOfA, peopleOfB),
      ...exchangesBetween(snapshot, peopleOfB, peopleOfA),
    ],
    goBetweens: Array.from(goBetweens(snapshot, a, b), (actor) => idOf(actors.table, actor)).sort(),
  };
}

/** The initiative that ends, or that has something to show, and what the other place has not. */
function originOf(
  snapshot: Snapshot,
  presence: ThemePresence,
  day: number,
  a: number,
  b: number,
  kind: SynergyKind,
): { readonly source: number | null; readonly missing: readonly number[] } {
  if (kind === 'RELAY') {
    return { source: endingOf(snapshot.initiatives, a, b, monthsLater(day, HANDOVER)), missing: [] };
  }
  if (kind !== 'REPLICATION') return { source: null, missing: [] };
  const missingAtB = missingThemes(snapshot, presence, day, a, b);
  if (missingAtB.length > 0) return { source: a, missing: missingAtB };
  return { source: b, missing: missingThemes(snapshot, presence, day, b, a) };
}
