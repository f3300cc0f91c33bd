/** A share as a number of per cent, to one decimal; with more digits where it would read as nothing, or as everything, and is not. */
const MOST_DIGITS = 3;

/** @param share 0 to 1 @returns 0.3842 is 38.4, 0.0004 is 0.04 */
export function percentOf(share: number, digits = 1): number {
  const rounded = Number((100 * share).toFixed(digits));
  const isPart = rounded !== 100 * share && (rounded === 0 || rounded === 100);
  return isPart && digits < MOST_DIGITS ? percentOf(share, digits + 1) : rounded;
}
