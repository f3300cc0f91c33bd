/** The actors and the places that a matter is about. */
import { leadsOf } from '../../measures/participants.js';
import { intAt } from '../../model/at.js';
import { dayOf } from '../../model/days.js';
import { meetRanges, mergeRanges, peopleIn, sizeOf } from '../../model/grounds.js';
import { groundOfActor } from '../../model/home-epci.js';
import { compareIds, findNumber, idOf } from '../../model/ids.js';
import { eachParticipant } from '../../model/initiatives.js';
import { listAt } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { Matter } from './matter.js';

/** The actors that it is about; empty where it is about initiatives. */
function actorsAlone({ actors }: Snapshot, { kind, initiatives, needs, isolated, ends }: Matter): number[] {
  if (kind === 'ISOLATED') return isolated.flatMap((each) => [...each.actors]);
  if (initiatives.length > 0) return [];
  return kind === 'FUNDING_END' ? receivers({ actors }, ends) : needs.map(({ seeker }) => seeker);
}

function receivers({ actors }: Pick<Snapshot, 'actors'>, ends: Matter['ends']): number[] {
  return ends.flatMap(({ beneficiaries }) => beneficiaries.map((id) => findNumber(actors.table, id)));
}

/** The grounds of its initiatives, else of its actors. */
function groundsOf(snapshot: Snapshot, matter: Matter): number[] {
  const alone = actorsAlone(snapshot, matter).filter((actor) => actor >= 0);
  if (alone.length > 0) return alone.map((actor) => groundOfActor(snapshot, actor));
  return matter.initiatives.map((each) => intAt(snapshot.initiatives.ground.values, each));
}

/** Inhabitants of its communes; for an experiment, of the communes without it. */
export function peopleOf(snapshot: Snapshot, matter: Matter): number {
  if (matter.experiment) return matter.experiment.inhabitants;
  const { grounds, territories } = snapshot;
  const ranges = mergeRanges(groundsOf(snapshot, matter).map((ground) => listAt(grounds.ranges, ground)));
  return peopleIn(territories.before, ranges);
}

/** Ids of the territories that it names, each once, in the order of ids; for an experiment, the places without it in their own order. */
export function territoriesOf(snapshot: Snapshot, matter: Matter): string[] {
  if (matter.experiment) return matter.experiment.places.map(({ territory }) => territory);
  const { grounds, territories } = snapshot;
  const named = new Set(groundsOf(snapshot, matter).flatMap((ground) => [...listAt(grounds.named, ground)]));
  return [...named].map((each) => idOf(territories.table, each)).sort();
}

/** How many territories it names, without those that lie wholly in another one of them: a commune is in its EPCI, and no further place. */
export function countPlaces(snapshot: Snapshot, matter: Matter): number {
  const { grounds, territories } = snapshot;
  const named = [...new Set(groundsOf(snapshot, matter).flatMap((ground) => [...listAt(grounds.named, ground)]))];
  const rangesOf = (territory: number) => listAt(territories.ranges, territory);
  const sizes = new Map(named.map((each) => [each, sizeOf(rangesOf(each))]));
  const size = (territory: number) => sizes.get(territory) ?? 0;
  // The largest first, so that each is compared with those that may contain it.
  const apart: number[] = [];
  for (const each of named.sort((one, other) => size(other) - size(one))) {
    const isWithin = (larger: number) => sizeOf(mergeRanges([rangesOf(larger), rangesOf(each)])) === size(larger);
    if (!apart.some(isWithin)) apart.push(each);
  }
  return apart.length;
}

/** Leads of its initiatives; seekers and providers; actors to connect; beneficiaries and funders; in the order of their ids. */
export function actorsOf(snapshot: Snapshot, matter: Matter, asOf: string): number[] {
  const { table } = snapshot.actors;
  const { initiatives, needs, isolated, ends } = matter;
  const found = [
    ...initiatives.flatMap((each) => leadsOf(snapshot, each, dayOf(asOf))),
    ...needs.flatMap(({ seeker, offers }) => [seeker, ...offers.map(({ provider }) => provider)]),
    ...isolated.flatMap((each) => each.actors),
    ...ends.flatMap(({ beneficiaries, funders }) => [...beneficiaries, ...funders]).map((id) => findNumber(table, id)),
  ];
  return [...new Set(found)].filter((actor) => actor >= 0).sort(compareIds(table));
}

/** Numbers of the initiatives and of the actors by which a matter is somewhere. */
export interface Places {
  readonly initiatives: readonly number[];
  readonly actors: readonly number[];
}

/**
 * Its initiatives, and the actors that it is about. Leads, providers and funders do not count, nor what a provider runs: a
 * funder acts everywhere.
 */
function placedBy(snapshot: Snapshot, matter: Matter): Places {
  const concerned = new Set([
    ...actorsAlone(snapshot, matter),
    ...matter.needs.map(({ seeker }) => seeker),
    ...(matter.kind === 'FUNDING_END' ? receivers(snapshot, matter.ends) : []),
  ]);
  return {
    initiatives: matter.initiatives.filter(createIsOfSeekers(snapshot, matter)),
    actors: [...concerned].filter((each) => each >= 0),
  };
}

const rangesOfInitiative = ({ grounds, initiatives }: Snapshot, initiative: number) => [
  listAt(grounds.ranges, intAt(initiatives.ground.values, initiative)),
];

const rangesOfActor = ({ grounds, actors }: Snapshot, actor: number) =>
  [actors.actsIn, actors.seatedIn].map(({ values }) => listAt(grounds.ranges, intAt(values, actor)));

/**
 * Whether one of its initiatives is in these ranges of communes, or an actor that it is about acts or has its seat
 * there; where no place is known, whether such matters count.
 */
export function isIn(snapshot: Snapshot, matter: Matter, places: ArrayLike<number>, isAnywhereIn = true): boolean {
  const { initiatives, actors } = placedBy(snapshot, matter);
  const known = [
    ...initiatives.flatMap((each) => rangesOfInitiative(snapshot, each)),
    ...actors.flatMap((each) => rangesOfActor(snapshot, each)),
  ].filter((ranges) => ranges.length > 0);
  return known.length === 0 ? isAnywhereIn : known.some((ranges) => meetRanges(ranges, places));
}

/** By which of them it is in these ranges of communes, in the order of their ids. */
export function placesIn(snapshot: Snapshot, matter: Matter, places: ArrayLike<number>): Places {
  const { initiatives, actors } = placedBy(snapshot, matter);
  const isThere = (ranges: readonly ArrayLike<number>[]) => ranges.some((each) => meetRanges(each, places));
  return {
    initiatives: initiatives
      .filter((each) => isThere(rangesOfInitiative(snapshot, each)))
      .sort(compareIds(snapshot.initiatives.table)),
    actors: actors.filter((each) => isThere(rangesOfActor(snapshot, each))).sort(compareIds(snapshot.actors.table)),
  };
}

/** Whether an initiative of a matter about needs is one for which something is sought: one in which a seeker takes part. All of them are, of other matters. */
function createIsOfSeekers({ initiatives }: Snapshot, { needs, subject }: Matter): (initiative: number) => boolean {
  const seekers = new Set(needs.map(({ seeker }) => seeker));
  return (initiative) => {
    let isOfSeeker = needs.length === 0 || initiative === subject;
    eachParticipant(initiatives, initiative, (actor) => {
      isOfSeeker ||= seekers.has(actor);
    });
    return isOfSeeker;
  };
}
