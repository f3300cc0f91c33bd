/**
 * What the ties of one actor say about every other actor: common partners, repeated partners and teams, random walks.
 */
import { floatAt, intAt } from '../../src/model/at.js';
import { fromRows, pass, type Sparse, scale, unit } from './sparse.js';
import type { Window } from './window.js';

const STEPS_OF_A_WALK = 20;
/** The probability that a walk continues. */
const GOES_ON = 0.85;

export type Evidence = (actor: number) => ReadonlyMap<string, Float64Array>;

/**
 * Each measure is 0 where there is nothing, and counts in units of its own.
 * @see Zhou, Lü & Zhang 2009 (resource allocation); Kovács et al. 2019 (L3);
 * Page et al. 1999, Tong et al. 2006 (random walks with restart), here on actors and undertakings, cut after 20 steps.
 */
export function weighPartners(window: Window): Evidence {
  const { takesPart, gathers, shared, undertakings, undertakingCounts, partnerCounts, actors } = window;
  const inverse = (values: Float64Array, power = 1) => values.map((value) => (value > 0 ? 1 / value ** power : 0));
  const sizes = Float64Array.from(undertakings, ({ members }) => members.length);
  const ones = mapValues(shared, () => 1);
  const repeated = keepAbove(shared, 2, () => 1);
  const teams = keepAbove(overlapOf(takesPart, gathers), 2, (common) => common - 1);
  const byPartners = inverse(partnerCounts);
  const byRootPartners = inverse(partnerCounts, 0.5);
  const byCount = inverse(undertakingCounts);
  const bySize = inverse(sizes);
  const byRootSize = inverse(sizes, 0.5);
  const step = (from: Float64Array) => pass(scale(pass(scale(from, byCount), takesPart), bySize), gathers);

  return (actor) => {
    const self = unit(actors.length, actor);
    const partners = pass(self, ones);
    const own = scale(pass(self, takesPart), byRootSize);
    const visits = new Float64Array(actors.length);
    let walk: Float64Array = self.slice();
    for (let length = 0; length < STEPS_OF_A_WALK; length++) {
      walk = step(walk);
      // Once for each step: a power costs more than all else in this loop.
      const share = GOES_ON ** length;
      for (let at = 0; at < walk.length; at++) visits[at] = floatAt(visits, at) + share * floatAt(walk, at);
    }
    return new Map([
      ['common-partners', pass(partners, ones)],
      ['resource-allocation', pass(scale(partners.slice(), byPartners), ones)],
      ['l3', pass(scale(pass(scale(partners.slice(), byRootPartners), ones), byRootPartners), ones)],
      ['repeated-partners', pass(pass(self, repeated), ones)],
      ['teams', pass(scale(pass(own, teams), byRootSize), gathers)],
      ['walk', visits],
    ]);
  };
}

function mapValues(matrix: Sparse, change: (value: number) => number): Sparse {
  return { ...matrix, values: matrix.values.map(change) };
}

function keepAbove({ columnCount, offsets, columns, values }: Sparse, least: number, change: (n: number) => number) {
  const rows = Array.from({ length: offsets.length - 1 }, (_, row) => {
    const kept = new Map<number, number>();
    for (let at = intAt(offsets, row); at < intAt(offsets, row + 1); at++) {
      if (floatAt(values, at) >= least) kept.set(intAt(columns, at), change(floatAt(values, at)));
    }
    return kept;
  });
  return fromRows(rows, columnCount);
}

/** undertaking × undertaking: how many members two have in common. */
function overlapOf(takesPart: Sparse, gathers: Sparse): Sparse {
  const rows = Array.from({ length: takesPart.columnCount }, (_, undertaking) => {
    const row = new Map<number, number>();
    for (const member of columnsOf(gathers, undertaking)) {
      for (const other of columnsOf(takesPart, member)) {
        if (other !== undertaking) row.set(other, (row.get(other) ?? 0) + 1);
      }
    }
    return row;
  });
  return fromRows(rows, takesPart.columnCount);
}

const columnsOf = ({ offsets, columns }: Sparse, row: number) => columns.subarray(offsets[row], offsets[row + 1]);
