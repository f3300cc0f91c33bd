/** Scores are rounded to 12 decimals before they are compared, so that the order does not hang on the order of additions. */
export function round(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}
