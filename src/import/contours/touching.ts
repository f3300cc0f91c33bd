/** Finds which EPCI touch: two of their communes share at least two points of their contours. */
import type { CommuneContour } from './gather-contours.js';

/** With fewer points in common, two contours meet in a corner and share no border. */
const LEAST_IN_COMMON = 2;

/** Larger than the number of communes. */
const BASE = 65_536;

/** Pairs of ids of EPCI that touch, as `smaller larger`. */
export function findTouching(
  contours: readonly CommuneContour[],
  epciOf: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const epci = contours.map(({ commune }) => epciOf.get(commune));
  /** By point: the communes whose contours pass it, as places in the list. Nearly every point has one or two. */
  const owners = new Map<number, number | number[]>();
  const inCommon = new Map<number, number>();
  contours.forEach(({ shape }, place) => {
    for (const point of pointsOf(shape)) {
      const others = owners.get(point);
      if (others === undefined) {
        owners.set(point, place);
        continue;
      }
      const list = typeof others === 'number' ? [others] : others;
      // A ring contains its first point twice.
      if (list.includes(place)) continue;
      for (const other of list) {
        if (epci[other] === epci[place]) continue;
        const pair = other * BASE + place;
        inCommon.set(pair, (inCommon.get(pair) ?? 0) + 1);
      }
      list.push(place);
      owners.set(point, list);
    }
  });
  const touching = new Set<string>();
  for (const [pair, count] of inCommon) {
    const [one, other] = [epci[Math.floor(pair / BASE)], epci[pair % BASE]];
    if (count >= LEAST_IN_COMMON && one !== undefined && other !== undefined) touching.add(nameOfPair(one, other));
  }
  return touching;
}

export const nameOfPair = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** Each position as one number, exactly: hundred-thousandths of a degree take 51 bits together. */
function* pointsOf(shape: CommuneContour['shape']): Generator<number> {
  for (const rings of shape) {
    for (const ring of rings) {
      for (const [x, y] of ring) yield (Math.round(x * 1e5) + 18_000_000) * 2 ** 25 + Math.round(y * 1e5) + 9_000_000;
    }
  }
}
