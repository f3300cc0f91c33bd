/** Selects pairs from a ranking so that no actor has more than a given number of them. */
import { byteAt, intAt } from '../model/at.js';
import { rules } from './rules.js';

interface Pairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** The most pairs of one actor that the first pass takes. */
const FIRST_ROWS = rules.FIRST_SUGGESTIONS.value;

const [LATER, FIRST, KEPT, HIDDEN] = [0, 1, 2, 3];

/**
 * The places of the pairs that are kept, ascending. Two passes, each in the order of the ranking: first the pairs that
 * are among the first two of both of their actors, then all others. A pair is kept only while both of its actors have
 * fewer than `most` pairs.
 * @param pairs numbers of actors, by place in the ranking
 * @param most pairs of an actor, 1 to 200
 * @param hidden places of pairs that are never kept and do not count, such as dismissed ones
 */
export function placesAtMost({ a, b }: Pairs, most: number, hidden: Iterable<number> = []): number[] {
  const count = a.length;
  let last = 0;
  for (let place = 0; place < count; place += 1) last = Math.max(last, intAt(a, place), intAt(b, place));
  const [met, taken] = [new Uint8Array(last + 1), new Uint8Array(last + 1)];
  const marks = new Uint8Array(count);
  for (const place of hidden) marks[place] = HIDDEN;
  for (let place = 0; place < count; place += 1) {
    if (marks[place] === HIDDEN) continue;
    const [one, two] = [intAt(a, place), intAt(b, place)];
    const [ofOne, ofTwo] = [byteAt(met, one), byteAt(met, two)];
    if (ofOne < FIRST_ROWS && ofTwo < FIRST_ROWS) marks[place] = FIRST;
    if (ofOne < FIRST_ROWS) met[one] = ofOne + 1;
    if (ofTwo < FIRST_ROWS) met[two] = ofTwo + 1;
  }
  for (const turn of [FIRST, LATER]) {
    for (let place = 0; place < count; place += 1) {
      if (marks[place] !== turn) continue;
      const [one, two] = [intAt(a, place), intAt(b, place)];
      if (byteAt(taken, one) >= most || byteAt(taken, two) >= most) continue;
      marks[place] = KEPT;
      taken[one] = byteAt(taken, one) + 1;
      taken[two] = byteAt(taken, two) + 1;
    }
  }
  const kept: number[] = [];
  for (let place = 0; place < count; place += 1) if (marks[place] === KEPT) kept.push(place);
  return kept;
}
