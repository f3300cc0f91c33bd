/**
 * Rounds to 12 decimals. Scores are rounded before they are compared, so that the order of additions does not change
 * the ranking.
 * @example round(0.1 + 0.2) // 0.3
 */
export function round(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}
