/**
 * What was known on one day, and which first ties came after it. Weights are fitted and suggestions evaluated on such
 * windows.
 */
import { itemAt, valueAt } from '../../src/model/item-at.js';
import type { History, Undertaking } from './history.js';
import { fromRows, type Sparse, transpose } from './sparse.js';

/** The smallest undertaking that ties its members; in a very large one, members need not know each other. */
const FEWEST_MEMBERS = 2;
const MOST_MEMBERS = 60;

export interface Window {
  readonly history: History;
  /** The day of the split. */
  readonly split: number;
  /**
   * The actors with an earlier undertaking, by their number in the history; everything below counts places in this
   * list.
   */
  readonly actors: Int32Array;
  readonly placeOf: ReadonlyMap<number, number>;
  /** The earlier undertakings that tie (2 to 60 members). */
  readonly undertakings: readonly Undertaking[];
  /** All earlier undertakings of at most 60 members, also of a single one: they show what their actors work on. */
  readonly earlier: readonly Undertaking[];
  /** actor × undertaking, and its transpose. */
  readonly takesPart: Sparse;
  readonly gathers: Sparse;
  /** actor × actor: the number of undertakings they share. */
  readonly shared: Sparse;
  /** By actor: the number of its undertakings, and of its partners. */
  readonly undertakingCounts: Float64Array;
  readonly partnerCounts: Float64Array;
  /** For each actor with a later first tie: the new partners, and the later undertakings that tie them. */
  readonly newTies: readonly NewTies[];
  readonly laterCount: number;
}

export interface NewTies {
  readonly actor: number;
  readonly partners: readonly number[];
  /** The later undertakings that created these ties, by number. */
  readonly through: readonly number[];
}

const ties = ({ members }: Undertaking) => members.length >= FEWEST_MEMBERS && members.length <= MOST_MEMBERS;

/**
 * Known: undertakings that started before `split`. New: those that started from `split` on and before `until`. The rest
 * is ignored.
 */
export function openWindow(history: History, split: number, until = Number.POSITIVE_INFINITY): Window {
  const earlier = history.undertakings.filter(
    ({ start, members }) => start !== null && start < split && members.length <= MOST_MEMBERS,
  );
  const undertakings = earlier.filter(ties);
  const actors = Int32Array.from(new Set(undertakings.flatMap(({ members }) => members))).sort();
  const placeOf = new Map(Array.from(actors, (actor, place) => [actor, place]));
  const rows: Map<number, number>[] = Array.from(actors, () => new Map());
  const sharedRows: Map<number, number>[] = Array.from(actors, () => new Map());
  for (const [number, { members }] of undertakings.entries()) {
    const places = members.map((member) => valueAt(placeOf, member));
    for (const place of places) {
      rows[place]?.set(number, 1);
      const row = itemAt(sharedRows, place);
      for (const other of places) if (other !== place) row.set(other, (row.get(other) ?? 0) + 1);
    }
  }
  const takesPart = fromRows(rows, undertakings.length);
  const later = history.undertakings.filter(
    (undertaking) =>
      undertaking.start !== null && undertaking.start >= split && undertaking.start < until && ties(undertaking),
  );
  return {
    history,
    split,
    actors,
    placeOf,
    undertakings,
    earlier,
    takesPart,
    gathers: transpose(takesPart),
    shared: fromRows(sharedRows, actors.length),
    undertakingCounts: Float64Array.from(rows, ({ size }) => size),
    partnerCounts: Float64Array.from(sharedRows, ({ size }) => size),
    newTies: findNewTies(later, placeOf, sharedRows),
    laterCount: later.length,
  };
}

function findNewTies(
  later: readonly Undertaking[],
  placeOf: ReadonlyMap<number, number>,
  known: readonly ReadonlyMap<number, number>[],
): NewTies[] {
  const found = new Map<number, { partners: Set<number>; through: Set<number> }>();
  for (const [number, { members }] of later.entries()) {
    const places = members.flatMap((member) => placeOf.get(member) ?? []);
    for (const actor of places) {
      const fresh = places.filter((other) => other !== actor && !known[actor]?.has(other));
      if (fresh.length === 0) continue;
      const of = found.get(actor) ?? { partners: new Set(), through: new Set() };
      for (const other of fresh) of.partners.add(other);
      of.through.add(number);
      found.set(actor, of);
    }
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([actor, { partners, through }]) => ({
      actor,
      partners: [...partners].sort((a, b) => a - b),
      through: [...through],
    }));
}
