/** Sizes of the graph, from which the cost of an operation is estimated; read from the snapshot at most once a minute. */

import type { Fresh } from '../fresh/fresh.js';
import { intAt } from '../model/at.js';
import { resources } from '../model/closed-lists.js';
import type { Column } from '../model/column.js';
import type { Lists } from '../model/lists.js';
import type { Snapshot } from '../model/snapshot.js';

export interface Sizes {
  readonly themes: number;
  readonly territories: number;
  readonly epci: number;
  readonly initiatives: number;
  readonly actors: number;
  readonly fundingLinks: number;
  /** The average length of the list of a relation, without empty lists, and the usual one of what an act returns; by `Type.field`. */
  readonly lengths: Readonly<Record<string, number>>;
  /**
   * The average length of the list of a relation of an entity that was met over this relation: longer, because those with
   * many relations are met more often.
   */
  readonly lengthsMet: Readonly<Record<string, number>>;
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
  lengthsMet: {},
};

const MINUTE_MS = 60_000;

/** Not in the cache, which is cleared at each change: the estimated cost of an operation should not change, or be computed again, at each change. */
const kept = new WeakMap<Fresh, { readonly at: number; readonly sizes: Sizes }>();

export function sizesOf(fresh: Fresh): Sizes {
  const known = kept.get(fresh);
  if (known && performance.now() - known.at < MINUTE_MS) return known.sizes;
  const sizes = readSizes(fresh.known.snapshot);
  kept.set(fresh, { at: performance.now(), sizes });
  return sizes;
}

/** Counts the entities and relations of a snapshot. */
export function readSizes(snapshot: Snapshot): Sizes {
  const { themes, territories, subjects, grounds, initiatives, actors, funding } = snapshot;
  const counts = { initiatives: initiatives.table.count, actors: actors.table.count };
  const ofTerritories = { count: territories.table.count, others: territories.table.count };
  const ofThemes = { count: themes.table.count, others: themes.table.count };
  const lengths: Record<string, number> = {
    ...lengthsOfActs,
    'Query.initiatives': counts.initiatives,
    'Query.actors': counts.actors,
    'Query.fundingLinks': funding.table.count,
    'Query.territories': territories.table.count,
    'Query.themes': themes.table.count,
  };
  const lengthsMet: Record<string, number> = {};
  const put = ({ there, back }: Counted, field: string, fieldBack?: string) => {
    for (const [name, side] of [[field, there] as const, [fieldBack, back] as const]) {
      if (name === undefined) continue;
      lengths[name] = side.edges / Math.max(1, side.entities);
      lengthsMet[name] = side.squares / Math.max(1, side.edges);
    }
  };
  put(countNested(territories.within, ofTerritories.others), 'Territory.within', 'Territory.contains');
  put(countEdges(territories.neighbours, ofTerritories), 'Territory.neighbours');
  put(
    countNested(
      themes.related.map((each) => each.map(({ theme }) => theme)),
      ofThemes.others,
    ),
    'Theme.related',
  );
  put(countNested(themes.broader, ofThemes.others), 'Theme.broader', 'Theme.narrower');
  const { participants, wholes, subject, ground } = initiatives;
  const own = { count: counts.initiatives };
  put(
    countEdges(participants, { ...own, others: counts.actors, step: ROLE }),
    'Initiative.participants',
    'Actor.initiatives',
  );
  put(countEdges(wholes, { ...own, others: counts.initiatives }), 'Initiative.partOf', 'Initiative.parts');
  put(countEdges(initiatives.funding, { ...own, others: funding.table.count }), 'Initiative.fundingLinks');
  const leaves = (of: Column<Int32Array>, count: number) =>
    countEdges(subjects.leaves, { count: subjects.table.count, others: ofThemes.others, uses: countUses(of, count) });
  const named = (of: Column<Int32Array>, count: number) =>
    countEdges(grounds.named, { count: grounds.table.count, others: ofTerritories.others, uses: countUses(of, count) });
  put(leaves(subject, counts.initiatives), 'Initiative.themes', 'Theme.initiatives');
  put(named(ground, counts.initiatives), 'Initiative.territories', 'Territory.initiatives');
  put(leaves(actors.subject, counts.actors), 'Actor.themes', 'Theme.actors');
  put(named(actors.actsIn, counts.actors), 'Actor.actsIn', 'Territory.actors');
  put(named(actors.seatedIn, counts.actors), 'Actor.seatedIn', 'Territory.seatOf');
  const among = { count: counts.actors, others: counts.actors, step: ROLE };
  put(countEdges(actors.memberships, among), 'Actor.memberOf', 'Actor.members');
  put(countEdges(actors.links, among), 'Actor.linkedTo', 'Actor.linkedFrom');
  const ofThings = { count: counts.actors, others: resources.length, step: RESOURCE };
  put(countEdges(actors.needs, ofThings), 'Actor.needs');
  put(countEdges(actors.offers, ofThings), 'Actor.offers');
  const ofMoney = { count: counts.actors, others: funding.table.count };
  put(countEdges(actors.grants, ofMoney), 'Actor.fundingGranted');
  put(countEdges(actors.received, ofMoney), 'Actor.fundingReceived');
  return {
    themes: themes.table.count,
    territories: territories.table.count,
    epci: territories.levels.filter((level) => level === 'EPCI').length,
    ...counts,
    fundingLinks: funding.table.count,
    lengths,
    lengthsMet,
  };
}

/** A relation with a role takes four numbers in its list; the first is the entity at the other end. */
const ROLE = 4;

/** A need or an offer takes two numbers in its list: the resource and the theme. */
const RESOURCE = 2;

interface Counted {
  readonly there: Side;
  readonly back: Side;
}

/** One side of a relation: the lists of the entities there. */
interface Side {
  /** Those with at least one relation. */
  entities: number;
  edges: number;
  /** The sum of the squares of the lengths. */
  squares: number;
}

const emptySide = (): Side => ({ entities: 0, edges: 0, squares: 0 });

function add(side: Side, length: number, times = 1): void {
  if (length === 0 || times === 0) return;
  side.entities += times;
  side.edges += times * length;
  side.squares += times * length * length;
}

function sideOf(lengths: Int32Array): Side {
  const side = emptySide();
  for (const length of lengths) add(side, length);
  return side;
}

/**
 * Looks only at numbers, and at each set of themes or territories once, because it runs in the main thread.
 * @param uses how many entities have each list, where lists are shared
 */
function countEdges(
  { start, size, pool }: Lists,
  { count, others, step = 1, uses }: { count: number; others: number; step?: number; uses?: Int32Array },
): Counted {
  const there = emptySide();
  const back = new Int32Array(others);
  for (let at = 0; at < count; at += 1) {
    const length = size.values[at] ?? 0;
    const times = uses === undefined ? 1 : (uses[at] ?? 0);
    add(there, length / step, times);
    if (times === 0) continue;
    const from = intAt(start.values, at);
    for (let k = from; k < from + length; k += step) {
      const other = intAt(pool.values, k);
      back[other] = intAt(back, other) + times;
    }
  }
  return { there, back: sideOf(back) };
}

function countNested(lists: readonly (readonly number[])[], others: number): Counted {
  const there = emptySide();
  const back = new Int32Array(others);
  for (const list of lists) {
    add(there, list.length);
    for (const other of list) back[other] = intAt(back, other) + 1;
  }
  return { there, back: sideOf(back) };
}

/** How many of the first `count` entities have each set. */
function countUses({ values }: Column<Int32Array>, count: number): Int32Array {
  const uses = new Int32Array(values.reduce((most, set) => Math.max(most, set), 0) + 1);
  for (let at = 0; at < Math.min(count, values.length); at += 1) {
    const set = intAt(values, at);
    uses[set] = intAt(uses, set) + 1;
  }
  return uses;
}
