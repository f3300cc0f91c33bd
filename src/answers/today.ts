/** Today's date: the fixed day of the setting TODAY, else the date in the time zone of the readers. */
import { type Config, readConfig } from '../config.js';

type Settings = Pick<Config, 'timeZone' | 'today'>;

/** @returns a function that gives the current date, YYYY-MM-DD */
export function calendarOf({ timeZone, today: fixed }: Settings, now: () => Date = () => new Date()): () => string {
  if (fixed !== undefined) return () => fixed;
  // The Swedish locale formats dates as ISO 8601.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return () => format.format(now());
}

let known: { readonly settings: Settings; readonly calendar: () => string } | undefined;

/** The settings TODAY and TIME_ZONE were checked when the program started, and are read once. */
function once() {
  if (known === undefined) {
    const settings = readConfig();
    known = { settings, calendar: calendarOf(settings) };
  }
  return known;
}

export const today = (): string => once().calendar();

/** The date in the time zone of the readers at a moment, such as 2026-11-29T23:30:00Z. */
export const dayOfMoment = (moment: string): string =>
  calendarOf({ timeZone: timeZone(), today: undefined }, () => new Date(moment))();

/** Whether the setting TODAY decides which day it is. */
export const isTodayFixed = (): boolean => once().settings.today !== undefined;

/** The IANA name of the zone that decides on which day a moment lies. */
export const timeZone = (): string => once().settings.timeZone;
