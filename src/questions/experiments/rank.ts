/**
 * Experiments and the places without them, computed in memory: every row that `cypher/experiments.cypher` defines, in
 * order, by number.
 */

import { orderBy } from '../../measures/ranking.js';
import { wideGrounds } from '../../measures/wide/wide-grounds.js';
import { intAt } from '../../model/at.js';
import { codeOf, initiativeKinds } from '../../model/closed-lists.js';
import { NO_END } from '../../model/days.js';
import { epciOfHome, reachOf } from '../../model/home-epci.js';
import { hasEnded, isAbandoned } from '../../model/initiatives.js';
import { job } from '../../model/job.js';
import { listAt } from '../../model/lists.js';
import { round } from '../../model/round.js';
import type { SharedSnapshot } from '../../model/share-snapshot.js';
import type { Columns } from '../../model/snapshot.js';
import { type CountedEpci, countEpci } from './counted-epci.js';
import { type Need, presenceOn } from './presence.js';

export interface ExperimentsAsk {
  readonly asOf: number;
  /** Numbers of the EPCI examined, in the order of their ids. */
  readonly scope: readonly number[];
  /** Number of the home territory; below 0: unknown. */
  readonly home: number;
}

/** An EPCI without the experiment. */
export interface FoundPlace {
  readonly epci: number;
  readonly inhabitants: number;
  /** Whether something that covers most of home is there. */
  readonly isServed: boolean;
  readonly needs: readonly Need[];
  readonly isNear: boolean;
  readonly likeness: number;
  /** The EPCI of the experiment that is closest to this one in size; null: the experiment has none. */
  readonly likest: number | null;
}

export interface FoundExperiment {
  readonly initiative: number;
  /** Inhabitants of all places without the experiment. */
  readonly inhabitants: number;
  readonly places: readonly FoundPlace[];
}

const EXPERIMENT = codeOf(initiativeKinds, 'EXPERIMENT');
const PROJECT = codeOf(initiativeKinds, 'PROJECT');

/** An experiment, or a project that has ended, with stated results and a theme below the roots. */
function isExperiment({ initiatives, subjects }: Columns, initiative: number, day: number): boolean {
  const { alive, kind, hasResults, subject } = initiatives;
  if (alive.values[initiative] !== 1 || hasResults.values[initiative] !== 1 || isAbandoned(initiatives, initiative))
    return false;
  const isOne =
    kind.values[initiative] === EXPERIMENT ||
    (kind.values[initiative] === PROJECT && hasEnded(initiatives, initiative, day));
  return isOne && listAt(subjects.leaves, intAt(subject.values, initiative)).length > 0;
}

/** The smaller number of inhabitants ÷ the larger, 0 to 1; 0 when both are 0. */
function likenessOf(one: number, other: number): number {
  const more = Math.max(one, other);
  return more === 0 ? 0 : round(Math.min(one, other) / more);
}

/** An EPCI with the EPCI of the experiment that is closest to it in size. */
function describe({ epci, inhabitants }: CountedEpci, own: readonly CountedEpci[]) {
  let [likeness, likest]: [number, number | null] = [0, null];
  for (const each of own) {
    const alike = likenessOf(inhabitants, each.inhabitants);
    if (likest === null || alike > likeness) [likeness, likest] = [alike, each.epci];
  }
  return { epci, inhabitants, likeness, likest };
}

/** @param compareIds negative when the id of the first initiative sorts before that of the second */
function rankExperiments(
  columns: Columns,
  { asOf, scope: epci, home }: ExperimentsAsk,
  compareIds: (one: number, other: number) => number,
): FoundExperiment[] {
  const { initiatives, subjects } = columns;
  const candidates = [...new Int32Array(initiatives.table.count).keys()].filter((initiative) =>
    isExperiment(columns, initiative, asOf),
  );
  const leavesOf = (initiative: number) => [...listAt(subjects.leaves, intAt(initiatives.subject.values, initiative))];
  const scope = epci.map((each) => countEpci(columns, each, home));
  const wanted = new Set(candidates.flatMap(leavesOf));
  const presence = presenceOn(columns, asOf, scope, wanted, wideGrounds(columns, home));
  const found = candidates.flatMap((initiative) => {
    const ground = intAt(initiatives.ground.values, initiative);
    const ofLeaves = leavesOf(initiative).flatMap((leaf) => presence.get(leaf) ?? []);
    const own = Array.from(epciOfHome(columns, ground), (each) => countEpci(columns, each, home));
    const reach = new Set(reachOf(columns, ground));
    const places = scope
      .flatMap((counted, place): FoundPlace[] => {
        const isDone = own.some(({ epci }) => epci === counted.epci) || ofLeaves.some(({ local }) => local.has(place));
        if (isDone) return [];
        const isServed = ofLeaves.some(({ any }) => any.has(place));
        const needs = ofLeaves.flatMap((leaf) => leaf.needs.get(place) ?? []);
        return [{ ...describe(counted, own), isServed, needs, isNear: reach.has(counted.epci) }];
      })
      // The sort is stable, so equal places stay in the order of their ids.
      .sort(
        (a, b) =>
          Number(b.needs.length > 0) - Number(a.needs.length > 0) ||
          Number(b.isNear) - Number(a.isNear) ||
          b.likeness - a.likeness,
      );
    const inhabitants = places.reduce((sum, place) => sum + place.inhabitants, 0);
    return places.length === 0 ? [] : [{ initiative, inhabitants, places }];
  });
  const endOf = ({ initiative }: FoundExperiment) => {
    const end = intAt(initiatives.end.values, initiative);
    return end === NO_END ? Number.NEGATIVE_INFINITY : end;
  };
  return found.sort(
    (a, b) =>
      b.inhabitants - a.inhabitants ||
      Number(endOf(b) > endOf(a)) - Number(endOf(b) < endOf(a)) ||
      compareIds(a.initiative, b.initiative),
  );
}

/**
 * All rows, from the columns that a snapshot shares with a thread.
 * @public a thread finds this function by its name
 */
export function rankSharedExperiments({ columns, inOrder }: SharedSnapshot, ask: ExperimentsAsk): FoundExperiment[] {
  return rankExperiments(columns, ask, orderBy(inOrder.initiatives));
}

export const experimentsJob = job(import.meta.url, { rankSharedExperiments });
