/** Keeps seats among the first ten for actors who are not the best connected: a list of the biggest names is no advice. */
import { findBest } from './find-best.js';

const SHOWN = 10;
/** The best connected may hold so many of the ten; chosen on windows before the split, where it costs no hit@10. */
const MOST_HUBS = 7;
/** The share of actors that are called best connected. */
const HUB_SHARE = 0.01;

/** The 1 % with the most partners, then undertakings, then the lower number. */
export function findHubs(partnerCounts: Float64Array, undertakingCounts: Float64Array): Uint8Array {
  const ranked = [...partnerCounts.keys()].sort(
    (a, b) =>
      (partnerCounts[b] as number) - (partnerCounts[a] as number) ||
      (undertakingCounts[b] as number) - (undertakingCounts[a] as number) ||
      a - b,
  );
  const isHub = new Uint8Array(partnerCounts.length);
  for (const at of ranked.slice(0, Math.round(partnerCounts.length * HUB_SHARE))) isHub[at] = 1;
  return isHub;
}

/** The scores, where each of the best connected beyond the seventh stands behind the ten best of the others, in the order that they had. */
export function keepSeats(scores: Float64Array, isCandidate: Uint8Array, isHub: Uint8Array): Float64Array {
  const isOther = (at: number) => isCandidate[at] === 1 && isHub[at] === 0;
  const tenth = findBest(scores, SHOWN, isOther)[SHOWN - 1];
  if (tenth === undefined) return scores;
  const bound = scores[tenth] as number;
  const hubs = [...isHub.keys()].filter((at) => isHub[at] === 1 && isCandidate[at] === 1);
  const beyond = hubs.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b).slice(MOST_HUBS);
  const kept = scores.slice();
  for (const [rank, at] of beyond.entries()) kept[at] = Math.min(kept[at] as number, bound - 1e-9 * (rank + 1));
  return kept;
}
