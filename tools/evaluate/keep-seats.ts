/** Keeps two of ten suggestions for actors that are not hubs: a list of the best known names is no advice. */
import { floatAt } from '../../src/model/at.js';
import { findBest } from './find-best.js';

/** The suggestions that one actor is shown. */
const SHOWN_ACTORS = 10;
/** The number of suggestions taken by score; chosen on windows before the split. */
const BY_SCORE = 8;
/** The share of actors that count as hubs (best connected). */
const HUB_SHARE = 0.01;

/** The 1 % of actors with the most partners, then undertakings, then the lower number. */
export function findHubs(partnerCounts: Float64Array, undertakingCounts: Float64Array): Uint8Array {
  const ranked = [...partnerCounts.keys()].sort(
    (a, b) =>
      floatAt(partnerCounts, b) - floatAt(partnerCounts, a) ||
      floatAt(undertakingCounts, b) - floatAt(undertakingCounts, a) ||
      a - b,
  );
  const isHub = new Uint8Array(partnerCounts.length);
  for (const at of ranked.slice(0, Math.round(partnerCounts.length * HUB_SHARE))) isHub[at] = 1;
  return isHub;
}

/**
 * The scores, changed so that ten actors stand before all others: the eight best, then the two best actors outside the
 * hubs by evidence alone, without presence.
 */
export function keepSeats(
  scores: Float64Array,
  reasons: Float64Array,
  isCandidate: Uint8Array,
  isHub: Uint8Array,
): Float64Array {
  const first = findBest(scores, BY_SCORE, (at) => isCandidate[at] === 1);
  const isShown = new Set(first);
  const isOther = (at: number) => isCandidate[at] === 1 && isHub[at] === 0 && !isShown.has(at);
  const shown = [...first, ...findBest(reasons, SHOWN_ACTORS - BY_SCORE, isOther)];
  const best = scores.reduce((greatest, score) => Math.max(greatest, score), Number.NEGATIVE_INFINITY);
  const kept = scores.slice();
  for (const [rank, at] of shown.entries()) kept[at] = best + SHOWN_ACTORS - rank;
  return kept;
}
