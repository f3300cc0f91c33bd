/** What was known on one day, and which first ties came after it: the ground on which weights are fitted and suggestions judged. */
import { itemAt, valueAt } from '../../model/item-at.js';
import type { History, Undertaking } from './history.js';
import { fromRows, type Sparse, transpose } from './sparse.js';

/** Too small to tie anybody, or too large to say that its members know one another. */
const FEWEST_MEMBERS = 2;
const MOST_MEMBERS = 60;

export interface Window {
  readonly history: History;
  /** The day of the split. */
  readonly split: number;
  /** The actors with an earlier undertaking, by their number in the history; everything below counts places in this list. */
  readonly actors: Int32Array;
  readonly placeOf: ReadonlyMap<number, number>;
  /** The earlier undertakings that tie (2 to 60 members). */
  readonly undertakings: readonly Undertaking[];
  /** All earlier undertakings of an actor, of whatever size below the bound: what it works on. */
  readonly earlier: readonly Undertaking[];
  /** actor × undertaking, and back. */
  readonly takesPart: Sparse;
  readonly gathers: Sparse;
  /** actor × actor: how many undertakings they share. */
  readonly shared: Sparse;
  /** How many undertakings each actor has, and how many partners. */
  readonly undertakingCounts: Float64Array;
  readonly partnerCounts: Float64Array;
  /** For each actor that got a first tie later: with whom, and through which of the later undertakings. */
  readonly newTies: readonly NewTies[];
  readonly laterCount: number;
}

export interface NewTies {
  readonly actor: number;
  readonly partners: readonly number[];
  /** The later undertakings that brought one of these ties, by number. */
  readonly through: readonly number[];
}

const ties = ({ members }: Undertaking) => members.length >= FEWEST_MEMBERS && members.length <= MOST_MEMBERS;

/** Known: what started before `split`. New: what starts from `split` on and before `until`. Nothing else of the history is looked at. */
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
