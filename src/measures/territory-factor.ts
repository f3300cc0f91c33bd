/** The territory factor τ of two grounds: Ochiai similarity of their populations; and how the two grounds lie. */
import { floatAt, intAt } from '../model/at.js';
import type { GroundColumns } from '../model/grounds.js';
import { round } from '../model/round.js';
import { rules } from './rules.js';

export type GroundKind = 'SAME_GROUND' | 'NESTED' | 'PARTIAL';

export interface TerritoryFactor {
  /** Inhabitants of the communes that both cover. */
  readonly people: number;
  readonly factor: number;
  /** Common inhabitants as a share of the smaller ground's inhabitants, 0 to 1. */
  readonly containment: number;
  /** Null when the two grounds have no commune in common. */
  readonly ground: GroundKind | null;
}

const [NESTED_SHARE, NESTED_TIMES] = [rules.NESTED_SHARE.value, rules.NESTED_TIMES.value];

const APART: TerritoryFactor = { people: 0, factor: 0, containment: 0, ground: null };

/**
 * How much of two grounds is the same, by their people.
 *
 * τ = people of the common communes ÷ √(people of A × people of B), from 0 to 1. NESTED: almost all of the smaller is in the other, which
 * has many more people; SAME_GROUND: τ is large. Without a known inhabitant only equal grounds count, as 1.
 * @param before inhabitants of the communes before each place
 * @param a @param b numbers of grounds
 * @see Ochiai 1957 (the cosine of two sets), here weighed by population
 * @example // 10,000 people, 40,000 people, the smaller wholly inside: τ = 10,000 ÷ √(10,000 × 40,000) = 0.5, containment 1, NESTED
 */
export function territoryFactor(grounds: GroundColumns, before: Float64Array, a: number, b: number): TerritoryFactor {
  const { people, size } = commonOf(grounds, before, a, b);
  if (size === 0) return APART;
  const [peopleOfA, peopleOfB] = [floatAt(grounds.people.values, a), floatAt(grounds.people.values, b)];
  const fewer = Math.min(peopleOfA, peopleOfB);
  const more = Math.max(peopleOfA, peopleOfB);
  if (fewer === 0) {
    const isSame = size === grounds.size.values[a] && size === grounds.size.values[b];
    const factor = isSame ? 1 : 0;
    return { people, factor, containment: factor, ground: isSame ? 'SAME_GROUND' : 'PARTIAL' };
  }
  const factor = people / Math.sqrt(peopleOfA * peopleOfB);
  const containment = people / fewer;
  const isNested = containment >= NESTED_SHARE && NESTED_TIMES * fewer <= more;
  return {
    people,
    factor,
    containment,
    ground: isNested ? 'NESTED' : round(factor) >= rules.SAME_GROUND_FACTOR.value ? 'SAME_GROUND' : 'PARTIAL',
  };
}

/** Inhabitants and number of the common communes. Allocates nothing, because it runs for every two grounds. */
function commonOf(
  { ranges }: GroundColumns,
  before: Float64Array,
  a: number,
  b: number,
): { people: number; size: number } {
  const { values } = ranges.pool;
  let i = intAt(ranges.start.values, a);
  let j = intAt(ranges.start.values, b);
  const endOfA = i + intAt(ranges.size.values, a);
  const endOfB = j + intAt(ranges.size.values, b);
  let [people, size] = [0, 0];
  while (i < endOfA && j < endOfB) {
    const [afterA, afterB] = [intAt(values, i + 1), intAt(values, j + 1)];
    const first = Math.max(intAt(values, i), intAt(values, j));
    const after = Math.min(afterA, afterB);
    if (first < after) {
      people += floatAt(before, after) - floatAt(before, first);
      size += after - first;
    }
    if (afterA < afterB) i += 2;
    else j += 2;
  }
  return { people, size };
}
