/** The share of the rows that are so, 0 to 1; null when there is no row to have a share of. */
export function shareOf<T>(rows: readonly T[], isSo: (row: T) => boolean): number | null {
  return rows.length === 0 ? null : rows.filter(isSo).length / rows.length;
}
