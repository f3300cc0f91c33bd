/** Reads dates as files write them: ISO, day/month/year, a bare year, or a period of two. */

export type ReadDate =
  | { readonly date: string; readonly year: number; readonly iso: boolean }
  | { readonly date: undefined; readonly year: number; readonly iso: boolean };

export interface ReadPeriod {
  /** ISO dates. */
  readonly start: string;
  readonly end: string;
  /** False when it is not written `2017-01-01/2017-12-31` or `2017-01-01`. */
  readonly iso: boolean;
}

/** Undefined when it is no date of the calendar, such as 31/02/2019. A bare year has no `date`. */
export function readDate(text: string): ReadDate | undefined {
  const plain = text.trim();
  if (/^(19|20)\d{2}$/.test(plain)) return { date: undefined, year: Number(plain), iso: false };
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2})?\S*)?$/.exec(plain);
  if (iso !== null) return onCalendar(iso[1], iso[2], iso[3], plain.length === 10);
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(plain);
  if (french !== null) return onCalendar(french[3], french[2], french[1], false);
  return undefined;
}

/** Two dates joined by `/` or `_`, or one day; undefined when it is neither. The order of the two is not checked. */
export function readPeriod(text: string): ReadPeriod | undefined {
  const plain = text.trim();
  const day = readDate(plain);
  if (day?.date !== undefined) return { start: day.date, end: day.date, iso: day.iso };
  const [, first, separator, last] =
    /^(\S+?)\s*(\/|_)\s*(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})$/.exec(plain) ?? [];
  const start = readDate(first ?? '');
  const end = readDate(last ?? '');
  if (start?.date === undefined || end?.date === undefined) return undefined;
  return { start: start.date, end: end.date, iso: start.iso && end.iso && separator === '/' };
}

function onCalendar(year = '', month = '', day = '', iso: boolean): ReadDate | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${date}T00:00:00Z`);
  // JavaScript takes the 31st of February for the 3rd of March.
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== date) return undefined;
  return { date, year: Number(year), iso };
}
