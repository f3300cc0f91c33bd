/** τ, same people: Ochiai on population, of two grounds, with how they lie. */
import type { GroundColumns } from '../model/grounds.js';
import { round } from '../model/round.js';

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

const APART: TerritoryFactor = { people: 0, factor: 0, containment: 0, ground: null };

export function territoryFactor(grounds: GroundColumns, before: Float64Array, a: number, b: number): TerritoryFactor {
  const { people, size } = commonOf(grounds, before, a, b);
  if (size === 0) return APART;
  const [peopleOfA, peopleOfB] = [grounds.people.values[a] as number, grounds.people.values[b] as number];
  const fewer = Math.min(peopleOfA, peopleOfB);
  const more = Math.max(peopleOfA, peopleOfB);
  if (fewer === 0) {
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

/** People and communes of what both cover; read in place, for this is asked of every two grounds. */
function commonOf(
  { ranges }: GroundColumns,
  before: Float64Array,
  a: number,
  b: number,
): { people: number; size: number } {
  const { values } = ranges.pool;
  let i = ranges.start.values[a] as number;
  let j = ranges.start.values[b] as number;
  const endOfA = i + (ranges.size.values[a] as number);
  const endOfB = j + (ranges.size.values[b] as number);
  let [people, size] = [0, 0];
  while (i < endOfA && j < endOfB) {
    const [afterA, afterB] = [values[i + 1] as number, values[j + 1] as number];
    const first = Math.max(values[i] as number, values[j] as number);
    const after = Math.min(afterA, afterB);
    if (first < after) {
      people += (before[after] as number) - (before[first] as number);
      size += after - first;
    }
    if (afterA < afterB) i += 2;
    else j += 2;
  }
  return { people, size };
}
