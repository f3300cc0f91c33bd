/**
 * Reads dates as files write them: ISO, day/month/year, the day number of a spreadsheet, a bare year, or a period of
 * two dates.
 */

import { normalizeName } from './normalize-name.js';

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
type DateOrder = 'day' | 'month';

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
function showDateOrder(text: string): DateOrder | undefined {
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

const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan', 'january'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'mar', 'march'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'sep', 'september'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
];
/** "Délibération n° 12 du 05/02/2024", "DEL 2024-02-05": the words say which day it is. */
const DATE_IN_TEXT = /(?<![\d/.-])(?:\d{1,2}\/\d{1,2}\/\d{4}|(?:19|20)\d{2}-\d{2}-\d{2})(?![\d/.-]|T\d)/g;
/** Without its day and month, such as "fin 2026" or "2e trimestre 2024": only the year is known. */
const PART_OF_YEAR =
  /^(?:fin|debut|mi|milieu|courant|printemps|ete|automne|hiver|t[1-4]|s[12]|[1-4](?:er|e|eme|nd)? (?:trimestre|semestre)|(?:premier|deuxieme|second|troisieme|quatrieme|dernier) (?:trimestre|semestre)|rentree)(?: de l annee| d annee)? ((?:19|20)\d{2})$/;

const NUMBERS = new Map(MONTHS.flatMap((names, at) => names.map((name) => [name, String(at + 1).padStart(2, '0')])));

/** A date as 12/03/2021 or 2021-03-12, or the year alone where only the month is stated; undefined for other texts. */
function spellDate(text: string): string | undefined {
  const [, year, month, day] = /^((?:19|20)\d{2})[/.](\d{1,2})[/.](\d{1,2})(?:[T ]\S+)?$/.exec(text) ?? [];
  if (year && month && day) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (compact) return compact.slice(1).join('-');
  const ofMonth =
    /^((?:19|20)\d{2})[-/.](?:0?[1-9]|1[0-2])$/.exec(text) ?? /^(?:0?[1-9]|1[0-2])[-/.]((?:19|20)\d{2})$/.exec(text);
  if (ofMonth) return ofMonth[1];
  if (!/\p{L}/u.test(text)) return undefined;
  const dates = text.match(DATE_IN_TEXT) ?? [];
  return dates.length === 1 ? dates[0] : spellWords(normalizeName(text));
}

function spellWords(plain: string): string | undefined {
  const [, day = '', name = '', year = ''] =
    /^(?:\D* )?(\d{1,2})(?:er|st|nd|rd|th)? ([a-z]+) (\d{4}|\d{2})$/.exec(plain) ?? [];
  const month = NUMBERS.get(name);
  if (month !== undefined) return `${day}/${month}/${year}`;
  const [, first = '', second, last] = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/.exec(plain) ?? [];
  const english = NUMBERS.get(first);
  if (english !== undefined) return `${second}/${english}/${last}`;
  const [, word = '', alone] = /^(?:(?:en|in|fin|debut|mi|courant) )?([a-z]+) ((?:19|20)\d{2})$/.exec(plain) ?? [];
  return NUMBERS.has(word) ? alone : PART_OF_YEAR.exec(plain)?.[1];
}

/**
 * Learns from the dates of a column whether the day or the month goes first, so that 05/06/2019 beside 05/25/2019 is
 * the sixth of May.
 */
export class DateOrders {
  readonly #shown = new Set<DateOrder>();

  see(cell: string): void {
    const order = showDateOrder(cell);
    if (order !== undefined) this.#shown.add(order);
  }

  /**
   * The day comes first when no date of the column shows the order, as in French; undefined when the column has both
   * orders, and the date could be in either.
   */
  of(cell: string): DateOrder | undefined {
    if (this.#shown.size === 2 && hasTwoOrders(cell)) return undefined;
    return this.#shown.has('month') && this.#shown.size === 1 ? 'month' : 'day';
  }
}

const FIRST_YEAR = 1900;
/** Money is granted for a building lease at most. */
const MOST_YEARS_AHEAD = 50;

/** Dates that stand for none, such as 0001-01-01 and 9999-12-31, which programs write into empty cells. */
export const isImprobableYear = (year: number, thisYear = new Date().getUTCFullYear()): boolean =>
  year < FIRST_YEAR || year > thisYear + MOST_YEARS_AHEAD;

interface Explained {
  readonly rule: 'inverted-dates';
  readonly message: string;
  readonly remedy: string;
}

/**
 * Explains a period that ends before it starts: nobody knows which of its two days is wrong, so it is imported without
 * them. Undefined: the days are in order.
 * @param stated the two days as the file has them; by default ISO dates
 */
export function explainInversion(
  start: string,
  end: string,
  stated: readonly [start: string, end: string] = [start, end],
): Explained | undefined {
  if (start <= end) return undefined;
  const message = `it ends (${stated[1]}) before it starts (${stated[0]}); both days are left out`;
  // The year is what people forget when they copy a period.
  const later = readDate(end.replace(/^\d{4}/, (year) => String(Number(year) + 1)))?.date;
  const isLikely = later !== undefined && later >= start;
  const remedy = isLikely
    ? `correct the period; if only its last year is wrong, it ends on ${later}`
    : 'correct the period';
  return { rule: 'inverted-dates', message, remedy };
}
