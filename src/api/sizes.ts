/** Sizes of the graph, from which the cost of an operation is estimated; counted at most once a minute. */

import { runFor } from '../fresh/current-caller.js';
import type { Fresh } from '../fresh/fresh.js';
import { stepInTurn } from '../fresh/take-turn.js';
import { resources } from '../model/closed-lists.js';
import type { Column } from '../model/column.js';
import type { Snapshot } from '../model/snapshot.js';
import { bothSides, bothSidesNested, createListLengths, type ListLengths } from './list-lengths.js';

export interface Sizes extends Pick<ListLengths, 'of' | 'met'> {
  readonly themes: number;
  readonly territories: number;
  readonly epci: number;
  readonly initiatives: number;
  readonly actors: number;
  readonly fundingLinks: number;
  /** The average length of the list of a relation, without empty lists, and the usual one of what an act returns; by `Type.field`. */
  readonly lengths: Readonly<Record<string, number>>;
}

/** An act is on few suggestions, or on a matter that gathers few; only that of an import may be on many. */
const lengthsOfActs = { 'DecidePayload.suggestions': 5, 'UndoPayload.suggestions': 5 };

/** The sizes assumed until the graph is open: those of a département. */
export const usualSizes: Sizes = {
  themes: 65,
  territories: 36_685,
  epci: 1_255,
  initiatives: 500,
  actors: 500,
  fundingLinks: 500,
  lengths: { ...lengthsOfActs, 'Territory.contains': 45, 'Actor.needs': 2, 'Actor.offers': 2 },
  of: () => undefined,
  met: () => undefined,
};

const MINUTE_MS = 60_000;

interface Counted {
  readonly at: number;
  readonly snapshot: Snapshot;
  readonly sizes: Sizes;
}

/** Not in the cache, which is cleared at each change: the estimated cost of an operation should not change, or be computed again, at each change. */
const kept = new WeakMap<Fresh, Counted>();

/** Those of a graph that has changed are counted in time slices; until then those of before hold. */
export function sizesOf(fresh: Fresh): Sizes {
  const { snapshot } = fresh.known;
  const at = performance.now();
  const known = kept.get(fresh);
  if (known === undefined) {
    const sizes = readSizes(snapshot);
    kept.set(fresh, { at, snapshot, sizes });
    return sizes;
  }
  if (known.snapshot === snapshot || at - known.at < MINUTE_MS) return known.sizes;
  kept.set(fresh, { ...known, at });
  // Not for the caller who happens to ask.
  runFor(undefined, () => stepInTurn(countSizes(snapshot))).then((sizes) => kept.set(fresh, { at, snapshot, sizes }));
  return known.sizes;
}

export function readSizes(snapshot: Snapshot): Sizes {
  const steps = countSizes(snapshot);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Counts the entities and relations of a snapshot, one relation in each step. */
function* countSizes(snapshot: Snapshot): Generator<undefined, Sizes, undefined> {
  const { themes, territories, subjects, grounds, initiatives, actors, funding } = snapshot;
  const counts = {
    initiatives: initiatives.table.count,
    actors: actors.table.count,
    fundingLinks: funding.table.count,
    territories: territories.table.count,
    themes: themes.table.count,
  };
  const { lengths, add } = createListLengths({
    Initiative: initiatives.table,
    Actor: actors.table,
    Territory: territories.table,
    Theme: themes.table,
  });
  const ofTerritories = { count: counts.territories, others: counts.territories };
  const related = themes.related.map((each) => each.map(({ theme }) => theme));
  const ofInitiatives = { count: counts.initiatives };
  const withRole = { others: counts.actors, step: ROLE };
  const { participants, wholes, subject, ground } = initiatives;
  const ofMoney = { others: counts.fundingLinks };
  const themesOf = (count: number, lists: Column<Int32Array>) =>
    bothSides(subjects.leaves, { count, lists, others: counts.themes });
  const placesOf = (count: number, lists: Column<Int32Array>) =>
    bothSides(grounds.named, { count, lists, others: counts.territories });
  const ofActors = { count: counts.actors };
  const ofThings = { ...ofActors, others: resources.length, step: RESOURCE };
  const relations = [
    () => add(bothSidesNested(territories.within, counts.territories), 'Territory.within', 'Territory.contains'),
    () => add(bothSides(territories.neighbours, ofTerritories), 'Territory.neighbours'),
    () => add(bothSidesNested(related, counts.themes), 'Theme.related'),
    () => add(bothSidesNested(themes.broader, counts.themes), 'Theme.broader', 'Theme.narrower'),
    () =>
      add(bothSides(participants, { ...ofInitiatives, ...withRole }), 'Initiative.participants', 'Actor.initiatives'),
    () =>
      add(bothSides(wholes, { ...ofInitiatives, others: counts.initiatives }), 'Initiative.partOf', 'Initiative.parts'),
    () => add(bothSides(initiatives.funding, { ...ofInitiatives, ...ofMoney }), 'Initiative.fundingLinks'),
    () => add(themesOf(counts.initiatives, subject), 'Initiative.themes', 'Theme.initiatives'),
    () => add(placesOf(counts.initiatives, ground), 'Initiative.territories', 'Territory.initiatives'),
    () => add(themesOf(counts.actors, actors.subject), 'Actor.themes', 'Theme.actors'),
    () => add(placesOf(counts.actors, actors.actsIn), 'Actor.actsIn', 'Territory.actors'),
    () => add(placesOf(counts.actors, actors.seatedIn), 'Actor.seatedIn', 'Territory.seatOf'),
    () => add(bothSides(actors.memberships, { ...ofActors, ...withRole }), 'Actor.memberOf', 'Actor.members'),
    () => add(bothSides(actors.links, { ...ofActors, ...withRole }), 'Actor.linkedTo', 'Actor.linkedFrom'),
    () => add(bothSides(actors.needs, ofThings), 'Actor.needs'),
    () => add(bothSides(actors.offers, ofThings), 'Actor.offers'),
    () => add(bothSides(actors.grants, { ...ofActors, ...ofMoney }), 'Actor.fundingGranted'),
    () => add(bothSides(actors.received, { ...ofActors, ...ofMoney }), 'Actor.fundingReceived'),
  ];
  for (const count of relations) {
    count();
    yield;
  }
  const atRoot = Object.entries(counts).map(([list, count]) => [`Query.${list}`, count]);
  return {
    ...counts,
    epci: territories.levels.filter((level) => level === 'EPCI').length,
    lengths: { ...lengthsOfActs, ...Object.fromEntries(atRoot), ...lengths.average },
    of: lengths.of,
    met: lengths.met,
  };
}

/** A relation with a role takes four numbers in its list; the first is the entity at the other end. */
const ROLE = 4;

/** A need or an offer takes two numbers in its list: the resource and the theme. */
const RESOURCE = 2;
