/** Reads days that a spreadsheet has turned into their number: 43465 is the last day of 2018. */

/** From 1990 to 2064: what stands in a column of days and lies between is no year and no other date. */
const [FIRST, LAST] = [32_874, 60_000];
/** Excel counts from here on, and takes 1900 for a leap year. */
const DAY_NOUGHT = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** What is no such number stays as it is; hours are left out. */
export function readSerialDay(cell: string): string {
  const number = /^\s*(\d{5})([.,]\d+)?\s*$/.exec(cell)?.[1];
  if (number === undefined || Number(number) < FIRST || Number(number) > LAST) return cell;
  return new Date(DAY_NOUGHT + Number(number) * DAY_MS).toISOString().slice(0, 10);
}
