/** τ, same people: Ochiai on population, of two grounds, with how they lie. */
import { type Grounds, intersectRanges, peopleIn, sizeOf } from './grounds.js';
import { listAt } from './lists.js';
import { round } from './round.js';

export type GroundKind = 'SAME_GROUND' | 'NESTED' | 'PARTIAL';

export interface TerritoryFactor {
  /** Inhabitants of the communes that both cover. */
  readonly people: number;
  readonly factor: number;
  /** Share of the smaller ground's people. */
  readonly containment: number;
  /** null when they have no commune in common. */
  readonly ground: GroundKind | null;
}

export function territoryFactor(grounds: Grounds, before: Float64Array, a: number, b: number): TerritoryFactor {
  const common = intersectRanges(listAt(grounds.ranges, a), listAt(grounds.ranges, b));
  if (common.length === 0) return { people: 0, factor: 0, containment: 0, ground: null };
  const people = peopleIn(before, common);
  const [peopleOfA, peopleOfB] = [grounds.people.values[a] as number, grounds.people.values[b] as number];
  const fewer = Math.min(peopleOfA, peopleOfB);
  const more = Math.max(peopleOfA, peopleOfB);
  if (fewer === 0) {
    const size = sizeOf(common);
    const isSame = size === grounds.size.values[a] && size === grounds.size.values[b];
    const factor = isSame ? 1 : 0;
    return { people, factor, containment: factor, ground: isSame ? 'SAME_GROUND' : 'PARTIAL' };
  }
  const factor = people / Math.sqrt(peopleOfA * peopleOfB);
  const containment = people / fewer;
  const isNested = containment >= 0.99 && 2 * fewer <= more;
  return {
    people,
    factor,
    containment,
    ground: isNested ? 'NESTED' : round(factor) >= 0.5 ? 'SAME_GROUND' : 'PARTIAL',
  };
}
