/** How many months ahead the page can look. */
export const MONTHS = [3, 6, 12, 24] as const;
