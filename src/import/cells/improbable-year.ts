/** Finds dates that stand for none, such as 0001-01-01 and 9999-12-31, which programs write into empty cells. */

const FIRST_YEAR = 1900;
/** Money is granted for a building lease at most. */
const MOST_YEARS_AHEAD = 50;

export const isImprobableYear = (year: number, thisYear = new Date().getUTCFullYear()): boolean =>
  year < FIRST_YEAR || year > thisYear + MOST_YEARS_AHEAD;
