/** All pairs of a ranking in order, put there little by little: whoever reads the beginning waits for no more. */
import { comparePairs, type Ranking } from './ranking.js';

const BUCKETS = 4_096;

/** @param idOf the id of a number, which decides between equals */
export function createPairOrder(ranking: Ranking, idOf: (number: number) => string): () => Iterable<number> {
  const { count, first } = ranking;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < count; at += 1) {
    least = Math.min(least, first[at] as number);
    most = Math.max(most, first[at] as number);
  }
  const width = (most - least) / BUCKETS || 1;
  const bucketOf = (at: number) => Math.min(BUCKETS - 1, Math.floor((most - (first[at] as number)) / width));
  const starts = new Int32Array(BUCKETS + 1);
  for (let at = 0; at < count; at += 1) starts[bucketOf(at) + 1] = (starts[bucketOf(at) + 1] as number) + 1;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
  }
  const places = new Int32Array(count);
  const next = starts.slice();
  for (let at = 0; at < count; at += 1) {
    const bucket = bucketOf(at);
    places[next[bucket] as number] = at;
    next[bucket] = (next[bucket] as number) + 1;
  }
  const compare = comparePairs(ranking, idOf);
  let sorted = 0;
  return function* () {
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      const members = places.subarray(starts[bucket] as number, starts[bucket + 1] as number);
      if (bucket >= sorted) members.sort(compare);
      sorted = Math.max(sorted, bucket + 1);
      yield* members;
    }
  };
}
