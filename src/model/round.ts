/**
 * To 12 decimals, as scores are before they are compared: the order must not hang on the order of additions.
 * @example round(0.1 + 0.2) // 0.3
 */
export function round(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}
