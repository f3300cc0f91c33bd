/** Which day it is where people read the answers: the one that was fixed, else that of a time zone. */
import { type Config, readConfig } from '../config.js';

/** @returns what tells the day of the moment in which it is called, YYYY-MM-DD */
export function calendarOf(
  { timeZone, today: fixed }: Pick<Config, 'timeZone' | 'today'>,
  now: () => Date = () => new Date(),
): () => string {
  if (fixed !== undefined) return () => fixed;
  // Swedes write days as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return () => format.format(now());
}

let calendar: (() => string) | undefined;

/** By the settings TODAY and TIME_ZONE, which were checked when the program started. */
export function today(): string {
  calendar ??= calendarOf(readConfig());
  return calendar();
}
