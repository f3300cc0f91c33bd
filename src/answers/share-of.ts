/** The share of rows that meet a condition, 0 to 1; null without rows. */
export function shareOf<T>(rows: readonly T[], isSo: (row: T) => boolean): number | null {
  return rows.length === 0 ? null : rows.filter(isSo).length / rows.length;
}
