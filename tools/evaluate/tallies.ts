/** The result of one ranking for one actor, as counts; every figure of the evaluation is a ratio of sums of these. */
import { byteAt, floatAt } from '../../src/model/at.js';
import { findBest } from './find-best.js';

export interface Case {
  readonly scores: Float64Array;
  readonly isCandidate: Uint8Array;
  /** 1 for the new partners of the actor. */
  readonly isWanted: Uint8Array;
  readonly isHub: Uint8Array;
  /** Number of undertakings, by actor. */
  readonly counts: Float64Array;
  /** Actors by number of undertakings. */
  readonly equals: ReadonlyMap<number, readonly number[]>;
}

export interface ActorTally {
  /** The ten suggestions, best first. */
  readonly suggested: readonly number[];
  /** The share of the ten that were right. */
  readonly precision: number;
  readonly hit: number;
  /** 1 ÷ the rank of the first right suggestion. */
  readonly reciprocalRank: number;
  /** The expected precision after swapping each suggestion for another candidate with exactly as many undertakings. */
  readonly swapped: number;
  /**
   * Summed over new partners: the share of the candidates with as many undertakings that rank below, ties counting
   * half.
   */
  readonly above: number;
  /** The number of new partners for which such a candidate exists. */
  readonly compared: number;
  /** The precision and the hits among actors that are not hubs; null when no new partner is outside the hubs. */
  readonly nonHub: { readonly precision: number; readonly hit: number } | null;
}

/** The suggestions that one actor is shown, as in keep-seats.ts. */
const SHOWN_ACTORS = 10;

export function tally(subject: Case): ActorTally {
  const { isWanted, isHub, isCandidate } = subject;
  const { scores } = subject;
  const ranked = findBest(scores, SHOWN_ACTORS, (at) => isCandidate[at] === 1);
  const hits = ranked.filter((at) => isWanted[at] === 1).length;
  const isPlain = (at: number) => isHub[at] === 0;
  const plain = findBest(scores, SHOWN_ACTORS, (at) => isCandidate[at] === 1 && isPlain(at));
  const plainHits = plain.filter((at) => isWanted[at] === 1).length;
  const hasPlain = isWanted.some((wanted, at) => wanted === 1 && isPlain(at) && isCandidate[at] === 1);
  return {
    suggested: ranked,
    precision: hits / SHOWN_ACTORS,
    hit: hits > 0 ? 1 : 0,
    reciprocalRank: 1 / firstRank(subject),
    swapped: expectSwapped(subject, ranked) / SHOWN_ACTORS,
    ...compareEquals(subject),
    nonHub: hasPlain ? { precision: plainHits / SHOWN_ACTORS, hit: plainHits > 0 ? 1 : 0 } : null,
  };
}

function firstRank({ scores, isCandidate, isWanted }: Case): number {
  let [best, bestAt] = [Number.NEGATIVE_INFINITY, -1];
  for (let at = 0; at < scores.length; at++) {
    if (isWanted[at] === 1 && floatAt(scores, at) > best) [best, bestAt] = [floatAt(scores, at), at];
  }
  let before = 0;
  for (let at = 0; at < scores.length; at++) {
    if (isCandidate[at] !== 1 || at === bestAt) continue;
    if (floatAt(scores, at) > best || (scores[at] === best && at < bestAt)) before++;
  }
  return before + 1;
}

/** A suggestion with no candidate of equally many undertakings is kept. */
function expectSwapped({ isCandidate, isWanted, counts, equals }: Case, suggested: readonly number[]): number {
  let expected = 0;
  for (const at of suggested) {
    const others = (equals.get(floatAt(counts, at)) ?? []).filter((other) => other !== at && isCandidate[other] === 1);
    const right = others.filter((other) => isWanted[other] === 1).length;
    expected += others.length > 0 ? right / others.length : byteAt(isWanted, at);
  }
  return expected;
}

/** Of each new partner: how many candidates with as many undertakings rank below it. Counted in one pass: sorting them takes longer than looking for the few new partners of an actor. */
function compareEquals({ scores, isCandidate, isWanted, counts, equals }: Case): { above: number; compared: number } {
  let [above, compared] = [0, 0];
  for (let at = 0; at < scores.length; at++) {
    if (isWanted[at] !== 1) continue;
    const score = floatAt(scores, at);
    let [others, below, equal] = [0, 0, 0];
    for (const other of equals.get(floatAt(counts, at)) ?? []) {
      if (isCandidate[other] !== 1 || isWanted[other] === 1) continue;
      others++;
      if (floatAt(scores, other) < score) below++;
      else if (scores[other] === score) equal++;
    }
    if (others === 0) continue;
    above += (below + equal / 2) / others;
    compared++;
  }
  return { above, compared };
}
