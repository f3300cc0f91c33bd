/** Counts the points of the contours of a TopoJSON file before they are made: each line is written once there, and contours may name it any number of times. */
import type { GeometryCollection, Topology } from 'topojson-specification';
import { BadInput } from '../../errors.js';
import { isRecord } from '../../is-record.js';

/** Thirty times as many as the communes of the country have, simplified to 50 metres. */
const MOST_POINTS = 10_000_000;

/** @throws BadInput when the contours would take too much memory */
export function checkTopology(address: string, { arcs }: Topology, { geometries }: GeometryCollection): void {
  const lengths = arcs.map((arc: unknown) => (Array.isArray(arc) ? arc.length : 0));
  const count = (named: unknown): number => {
    if (typeof named === 'number') return lengths[named < 0 ? ~named : named] ?? 0;
    if (Array.isArray(named)) return sum(named.map(count));
    if (!isRecord(named)) return 0;
    return count(named.arcs) + (Array.isArray(named.geometries) ? sum(named.geometries.map(count)) : 0);
  };
  const points = sum(geometries.map(count));
  if (points <= MOST_POINTS) return;
  throw new BadInput(
    `${address} has contours of ${points} points together, and the limit is ${MOST_POINTS}; take contours simplified to 50 or 100 metres, or import one région at a time`,
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
