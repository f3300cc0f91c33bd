/**
 * Reads dates as files write them: ISO, day/month/year, the day number of a spreadsheet, a bare year, or a period of
 * two dates.
 */

import { spellDate } from './written-dates.js';

export type ReadDate =
  | { readonly date: string; readonly year: number; readonly iso: boolean; readonly repair?: DateRepair }
  | { readonly date: undefined; readonly year: number; readonly iso: boolean; readonly repair?: DateRepair };

/**
 * How the date was repaired: from the day number of a spreadsheet; by swapping day and month; by completing a two-digit
 * year; by keeping the year of a month. `slip`: by swapping the month and the day of 2026-13-01, where either may be mistyped.
 */
export type DateRepair = 'serial' | 'order' | 'year' | 'month' | 'slip';

export interface ReadPeriod {
  /** ISO dates. */
  readonly start: string;
  readonly end: string;
  /** Whether it is written as `2017-01-01/2017-12-31` or `2017-01-01`. */
  readonly iso: boolean;
  readonly repair?: DateRepair;
}

const JOINED = /^(?:du |de |from )?(\S.*?)\s+(au|à|to|-|–|→|->|jusqu['’]au)\s+(\S.*)$/i;

/** The rule of a repair: what may as well be another date waits to be confirmed. */
export const ruleOfRepair = (repair: DateRepair) => (repair === 'slip' ? 'assumed-date' : 'repaired-date');

/** Whether the first number is the day, as in French, or the month. */
export type DateOrder = 'day' | 'month';

const LONGEST_DATE = 60;
/** A year, perhaps after what it is the year of: "Exercice 2023", "BP 2024"; programs of statistics write 2023.0. */
const YEAR =
  /^(?:(?:exercice|ann[ée]e|budget(?: primitif)?|bp|ca|campagne|session|saison|mill[ée]sime)(?: budg[ée]taire| civile)?\s*:?\s+)?((?:19|20)\d{2})(?:[.,]0+)?$/i;
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: \d{1,2}[:h]\d{2}(?::\d{2})?)?$/;

/**
 * Undefined when it is not a valid date, such as 31/02/2019. A bare year has no `date`.
 * @param order the order that the column shows; by default the day comes first
 */
export function readDate(text: string, order: DateOrder = 'day'): ReadDate | undefined {
  const plain = text.trim();
  const [, bare] = YEAR.exec(plain) ?? [];
  if (bare !== undefined) return { date: undefined, year: Number(bare), iso: false };
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2})?\S*)?$/.exec(plain);
  if (iso !== null) {
    const [, year, month, day] = iso;
    // There is no month 30, so that number is the day, unless it was mistyped: in this form nobody writes the day first.
    return onCalendar(year, month, day, plain.length === 10) ?? repaired(onCalendar(year, day, month, false), 'slip');
  }
  const slashed = SLASHED.exec(plain);
  if (slashed !== null) return readSlashed(slashed, order);
  if (/^[2-6]\d{4}(?:[.,]\d+)?$/.test(plain)) return readSerial(Number.parseInt(plain, 10));
  const spelt = plain.length < 6 || plain.length > LONGEST_DATE ? undefined : spellDate(plain);
  // The name of a month leaves no doubt of the order.
  const isNamed = /\p{L}{3}/u.test(plain) && !plain.includes('/');
  const read = spelt === undefined ? undefined : readDate(spelt, isNamed ? 'day' : order);
  return read && { ...read, iso: false, ...(read.date === undefined ? { repair: 'month' } : {}) };
}

/**
 * The order of a date with slashes, if only one number can be the day; undefined: either may be, or it is no such date.
 */
export function showDateOrder(text: string): DateOrder | undefined {
  const [, first = '', second = ''] = SLASHED.exec(text.trim()) ?? [];
  if (Number(first) > 12 && Number(second) <= 12) return 'day';
  return Number(second) > 12 && Number(first) <= 12 ? 'month' : undefined;
}

/** Whether a date is a different valid date when the month comes first. */
export function hasTwoOrders(text: string): boolean {
  const [, first = '', second = ''] = SLASHED.exec(text.trim()) ?? [];
  return first !== '' && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
}

/**
 * Two dates joined by `/`, `_`, a dash or "au", or one date; undefined when it is neither. Whether the first is earlier is not
 * checked.
 */
export function readPeriod(text: string): ReadPeriod | undefined {
  const plain = text.trim();
  const day = readDate(plain);
  if (day?.date !== undefined) return { start: day.date, end: day.date, iso: day.iso, ...repairOf(day) };
  const [, first, separator, last] =
    /^(\S+?)\s*(\/|_)\s*(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})$/.exec(plain) ?? JOINED.exec(plain) ?? [];
  const start = readDate(first ?? '');
  const end = readDate(last ?? '');
  if (start?.date === undefined || end?.date === undefined) return undefined;
  const iso = start.iso && end.iso && separator === '/';
  return { start: start.date, end: end.date, iso, ...repairOf(start), ...repairOf(end) };
}

const repairOf = ({ repair }: ReadDate) => (repair === undefined ? {} : { repair });

function readSlashed([, first, second, stated = '']: readonly string[], order: DateOrder): ReadDate | undefined {
  // A funder states past decisions, so two-digit years are not fifty years ahead.
  const year = stated.length === 4 ? stated : `${Number(stated) < 60 ? '20' : '19'}${stated}`;
  const [usual, other] = [onCalendar(year, second, first, false), onCalendar(year, first, second, false)];
  const [wanted, fallback] = order === 'day' ? [usual, other] : [other, usual];
  const read = wanted ?? repaired(fallback, 'order');
  return stated.length === 4 ? read : repaired(read, 'year');
}

/** Spreadsheets count days from the end of 1899. */
function readSerial(days: number): ReadDate | undefined {
  const [year, month, day] = new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10).split('-');
  return repaired(onCalendar(year, month, day, false), 'serial');
}

function repaired(date: ReadDate | undefined, repair: DateRepair): ReadDate | undefined {
  return date?.date === undefined ? undefined : { ...date, repair };
}

function onCalendar(year = '', month = '', day = '', iso: boolean): ReadDate | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (year.length !== 4 || !(d >= 1 && d <= daysOf(y, m))) return undefined;
  return { date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, year: y, iso };
}

const DAYS: readonly number[] = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The days of a month from 1 to 12; 0 for any other. */
function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (DAYS[month] ?? 0) + (month === 2 && isLeap ? 1 : 0);
}
