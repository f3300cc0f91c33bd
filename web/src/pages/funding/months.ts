/** How far one can look ahead. */
export const MONTHS = [3, 6, 12, 24] as const;
