/** One synergy between two initiatives with its evidence: everything from which its score can be recomputed. */

import { type CommonPeriod, commonPeriod } from '../../../measures/common-period.js';
import { describeExchanges, type Exchange } from '../../../measures/exchanges.js';
import { hasNeighbours } from '../../../measures/nearness-of-grounds.js';
import { compareInitiativesSubjects } from '../../../measures/subject/compare-initiatives-subjects.js';
import type { ComparedSubjects } from '../../../measures/subject/compare-subjects.js';
import { rarestCommonLeaf } from '../../../measures/subject/counted-leaf.js';
import { informationOfThemes } from '../../../measures/subject/information.js';
import { territoryFactor } from '../../../measures/territory-factor.js';
import { floatAt, intAt } from '../../../model/at.js';
import { codeOf, synergyKinds } from '../../../model/closed-lists.js';
import { monthsLater } from '../../../model/days.js';
import { compareIds, findNumber, idOf } from '../../../model/ids.js';
import { COMPARED } from '../../../model/initiatives.js';
import { listAt } from '../../../model/lists.js';
import type { Snapshot } from '../../../model/snapshot.js';
import { goBetweens } from './go-betweens.js';
import { endingOf, kindsOf, NEED_OFFER, type SynergyKind, YEAR_MONTHS } from './kinds.js';
import { createNeedOffers, type NeedOffer } from './need-offers.js';
import { createPairJudge, type JudgedPair } from './pair.js';

/** A pair of initiatives sorted by id; people in inhabitants, dates YYYY-MM-DD. */
export interface SynergyBetweenInitiatives extends ComparedSubjects, Omit<CommonPeriod, 'periodKnown'> {
  readonly a: string;
  readonly b: string;
  readonly kind: SynergyKind;
  readonly alsoKinds: readonly SynergyKind[];
  readonly compared: number;
  readonly score: number;
  readonly territory: number;
  readonly nearness: number;
  readonly adjacent: boolean | null;
  readonly leavesOfA: readonly string[];
  readonly leavesOfB: readonly string[];
  readonly sharedLeaves: readonly string[];
  readonly sharedRoots: readonly string[];
  readonly commonPopulation: number;
  readonly populationOfA: number;
  readonly populationOfB: number;
  readonly source: string | null;
  readonly exchanges: readonly Exchange[];
  readonly goBetweens: readonly { readonly actor: string; readonly initiatives: readonly string[] }[];
}

/**
 * Describes two initiatives, whose order does not matter.
 * @param kind one of the kinds that `findSynergiesBetweenInitiatives` finds for the two on that day
 */
export type DescribeSynergyBetweenInitiatives = (
  one: number,
  two: number,
  kind: SynergyKind,
) => SynergyBetweenInitiatives;

/** Make it once for many rows: it holds room for every initiative, actor and ground. The snapshot must not change meanwhile. */
export function createDescriptionOfInitiatives(snapshot: Snapshot, day: number): DescribeSynergyBetweenInitiatives {
  const weights = informationOfThemes(snapshot);
  const needOffers = createNeedOffers(snapshot, day, compareIds(snapshot.initiatives.table));
  const judge = createPairJudge(snapshot, weights, day);
  return (one, two, kind) => {
    const nameOf = (initiative: number) => idOf(snapshot.initiatives.table, initiative);
    const [a, b] = nameOf(one) < nameOf(two) ? [one, two] : [two, one];
    const exchanged = needOffers.ofPair(a, b);
    return describe({ snapshot, day, a, b, kind, weights, exchanged, judged: judge(a, b, exchanged) });
  };
}

interface Judged {
  readonly snapshot: Snapshot;
  readonly day: number;
  readonly a: number;
  readonly b: number;
  readonly kind: SynergyKind;
  /** Information content by theme. */
  readonly weights: Float64Array;
  readonly exchanged: readonly NeedOffer[];
  readonly judged: JudgedPair;
}

function describe({ snapshot, day, a, b, kind, weights, exchanged, judged }: Judged): SynergyBetweenInitiatives {
  const { initiatives, subjects, grounds, territories, actors, themes } = snapshot;
  const nameOf = (initiative: number) => idOf(initiatives.table, initiative);
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
  const { kinds, scores, nearness } = judged;
  const isFar = hasNeighbours(snapshot, groundOfA) && hasNeighbours(snapshot, groundOfB);
  const code = codeOf(synergyKinds, kind);
  const exchanges = describeExchanges(snapshot, exchanged);
  const leaf = code === NEED_OFFER ? mainNeed(snapshot, exchanges) : rarestCommonLeaf(snapshot, weights, a, b);
  const ending = kind === 'RELAY' ? endingOf(initiatives, a, b, monthsLater(day, YEAR_MONTHS)) : -1;
  return {
    a: nameOf(a),
    b: nameOf(b),
    kind,
    alsoKinds: kindsOf(kinds & ~(1 << code)),
    compared: intAt(initiatives.totals.values, COMPARED),
    score: floatAt(scores, code),
    ...compared,
    territory: territory.factor,
    ...time,
    nearness,
    adjacent: nearness === 1 ? true : isFar ? false : null,
    leavesOfA: themeIds(listAt(subjects.leaves, subjectOfA)),
    leavesOfB: themeIds(listAt(subjects.leaves, subjectOfB)),
    sharedLeaves: sharedOf(subjects.leaves),
    sharedRoots: sharedOf(subjects.rootsOfLeaves),
    commonPopulation: territory.people,
    populationOfA: floatAt(grounds.people.values, groundOfA),
    populationOfB: floatAt(grounds.people.values, groundOfB),
    source: ending < 0 ? null : nameOf(ending),
    exchanges,
    goBetweens: goBetweens(snapshot, a, b, leaf, day).map(({ actor, initiatives: shared }) => ({
      actor: idOf(actors.table, actor),
      initiatives: shared.map(nameOf),
    })),
  };
}

/** The theme of the need with the best fitting offer, of equal ones the first; −1 without any. */
function mainNeed({ themes }: Snapshot, exchanges: readonly Exchange[]): number {
  const [best] = [...exchanges].sort((x, y) => bestFit(y) - bestFit(x));
  return best === undefined ? -1 : findNumber(themes.table, best.theme);
}

const bestFit = ({ offers }: Exchange): number => Math.max(...offers.map(({ fit }) => fit));
