/** Chooses from a ranking of pairs at most so many of each actor. */
import { byteAt } from '../model/at.js';

/** So many of each actor are looked at first. */
const FIRST_ROWS = 2;

/**
 * The places of the pairs that are kept, ascending. First those that are among the first two pairs of both of their actors, then all
 * others, each in the order of the ranking, and each only while neither of its actors has as many as it may have.
 * @param most pairs of an actor, 1 to 200
 * @param isShown a pair that is not shown takes nobody's place
 */
export function placesAtMost<Key>(
  count: number,
  pairAt: (place: number) => readonly [Key, Key],
  most: number,
  isShown: (place: number) => boolean = () => true,
): number[] {
  const met = new Map<Key, number>();
  const taken = new Map<Key, number>();
  const times = (map: Map<Key, number>, key: Key) => map.get(key) ?? 0;
  const isKept = new Uint8Array(count);
  const isFirst = new Uint8Array(count);
  const raise = (map: Map<Key, number>, one: Key, two: Key): void => {
    map.set(one, times(map, one) + 1);
    map.set(two, times(map, two) + 1);
  };
  for (let place = 0; place < count; place += 1) {
    if (!isShown(place)) continue;
    const [one, two] = pairAt(place);
    if (times(met, one) < FIRST_ROWS && times(met, two) < FIRST_ROWS) isFirst[place] = 1;
    raise(met, one, two);
  }
  for (const turn of [1, 0]) {
    for (let place = 0; place < count; place += 1) {
      if (isFirst[place] !== turn || !isShown(place)) continue;
      const [one, two] = pairAt(place);
      if (times(taken, one) >= most || times(taken, two) >= most) continue;
      isKept[place] = 1;
      raise(taken, one, two);
    }
  }
  const kept: number[] = [];
  for (let place = 0; place < count; place += 1) if (byteAt(isKept, place) === 1) kept.push(place);
  return kept;
}
