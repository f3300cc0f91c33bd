/** Today's date: the fixed day of the setting TODAY, else the date in the time zone of the readers. */
import { type Config, readConfig } from '../config.js';

/** @returns a function that gives the current date, YYYY-MM-DD */
export function calendarOf(
  { timeZone, today: fixed }: Pick<Config, 'timeZone' | 'today'>,
  now: () => Date = () => new Date(),
): () => string {
  if (fixed !== undefined) return () => fixed;
  // The Swedish locale formats dates as ISO 8601.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return () => format.format(now());
}

/** Whether the setting TODAY decides which day it is. */
export const isTodayFixed = (): boolean => readConfig().today !== undefined;

let calendar: (() => string) | undefined;

/** By the settings TODAY and TIME_ZONE, which were checked when the program started. */
export function today(): string {
  calendar ??= calendarOf(readConfig());
  return calendar();
}
