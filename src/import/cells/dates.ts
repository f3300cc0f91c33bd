/** Reads dates as files write them: ISO, day/month/year, the number of a spreadsheet, a bare year, or a period of two. */

export type ReadDate =
  | { readonly date: string; readonly year: number; readonly iso: boolean; readonly repair?: DateRepair }
  | { readonly date: undefined; readonly year: number; readonly iso: boolean; readonly repair?: undefined };

/** What had to be understood otherwise than written: the number of days of a spreadsheet; the month where the day stands; a year of two digits. */
export type DateRepair = 'serial' | 'order' | 'year';

export interface ReadPeriod {
  /** ISO dates. */
  readonly start: string;
  readonly end: string;
  /** False when it is not written `2017-01-01/2017-12-31` or `2017-01-01`. */
  readonly iso: boolean;
  readonly repair?: DateRepair;
}

/** Which of the first two numbers is the day: the first as in French, or the second. */
export type DateOrder = 'day' | 'month';

const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: \d{1,2}[:h]\d{2}(?::\d{2})?)?$/;

/**
 * Undefined when it is no date of the calendar, such as 31/02/2019. A bare year has no `date`.
 * @param order what the column shows; the day goes first where it shows nothing
 */
export function readDate(text: string, order: DateOrder = 'day'): ReadDate | undefined {
  const plain = text.trim();
  if (/^(19|20)\d{2}$/.test(plain)) return { date: undefined, year: Number(plain), iso: false };
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2})?\S*)?$/.exec(plain);
  if (iso !== null) {
    const [, year, month, day] = iso;
    // No month is the thirtieth: the day stands there, and nothing else can be meant.
    return onCalendar(year, month, day, plain.length === 10) ?? repaired(onCalendar(year, day, month, false), 'order');
  }
  const slashed = SLASHED.exec(plain);
  if (slashed !== null) return readSlashed(slashed, order);
  return /^[2-6]\d{4}(?:[.,]\d+)?$/.test(plain) ? readSerial(Number.parseInt(plain, 10)) : undefined;
}

/** Which number of a date in slashes can only be the day; undefined: either may be, or it is no such date. */
export function showDateOrder(text: string): DateOrder | undefined {
  const [, first = '', second = ''] = SLASHED.exec(text.trim()) ?? [];
  if (Number(first) > 12 && Number(second) <= 12) return 'day';
  return Number(second) > 12 && Number(first) <= 12 ? 'month' : undefined;
}

/** A date that is another one when the month goes first. */
export function hasTwoOrders(text: string): boolean {
  const [, first = '', second = ''] = SLASHED.exec(text.trim()) ?? [];
  return first !== '' && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
}

/** Two dates joined by `/` or `_`, or one day; undefined when it is neither. The order of the two is not checked. */
export function readPeriod(text: string): ReadPeriod | undefined {
  const plain = text.trim();
  const day = readDate(plain);
  if (day?.date !== undefined) return { start: day.date, end: day.date, iso: day.iso, ...repairOf(day) };
  const [, first, separator, last] =
    /^(\S+?)\s*(\/|_)\s*(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})$/.exec(plain) ?? [];
  const start = readDate(first ?? '');
  const end = readDate(last ?? '');
  if (start?.date === undefined || end?.date === undefined) return undefined;
  const iso = start.iso && end.iso && separator === '/';
  return { start: start.date, end: end.date, iso, ...repairOf(start), ...repairOf(end) };
}

const repairOf = ({ repair }: ReadDate) => (repair === undefined ? {} : { repair });

function readSlashed([, first, second, stated = '']: readonly string[], order: DateOrder): ReadDate | undefined {
  // A funder states what it has decided, not what is to come in fifty years.
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
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${date}T00:00:00Z`);
  // JavaScript takes the 31st of February for the 3rd of March.
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== date) return undefined;
  return { date, year: Number(year), iso };
}
