/** Keeps seats among the first ten for actors who are not the best connected: a list of the biggest names is no advice. */

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
  const candidates = [...scores.keys()].filter((at) => isCandidate[at] === 1);
  const byScore = (a: number, b: number) => (scores[b] as number) - (scores[a] as number) || a - b;
  const others = candidates.filter((at) => isHub[at] === 0).map((at) => scores[at] as number);
  const tenth = others.sort((a, b) => b - a)[SHOWN - 1];
  if (tenth === undefined) return scores;
  const kept = scores.slice();
  const beyond = candidates
    .filter((at) => isHub[at] === 1)
    .sort(byScore)
    .slice(MOST_HUBS);
  for (const [rank, at] of beyond.entries()) kept[at] = Math.min(kept[at] as number, tenth - 1e-9 * (rank + 1));
  return kept;
}
