/** Today's date: the fixed day of the setting TODAY, else the date in the time zone of the readers. */
import { type Config, readConfig } from '../config.js';

type Settings = Pick<Config, 'timeZone' | 'today'>;

/** @returns a function that gives the current date, YYYY-MM-DD */
export function calendarOf({ timeZone, today: fixed }: Settings, now: () => Date = () => new Date()): () => string {
  if (fixed !== undefined) return () => fixed;
  const dayOf = dayIn(timeZone);
  return () => dayOf(now());
}

/** @returns a function that gives the date of a moment in a time zone, YYYY-MM-DD */
export function dayIn(timeZone: string): (moment: Date) => string {
  // The Swedish locale formats dates as ISO 8601.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (moment) => format.format(moment);
}

interface Known {
  readonly settings: Settings;
  readonly calendar: () => string;
  readonly dayOf: (moment: Date) => string;
}

let known: Known | undefined;

/** The settings TODAY and TIME_ZONE were checked when the program started, and are read once. */
function once() {
  if (known === undefined) {
    const settings = readConfig();
    known = { settings, calendar: calendarOf(settings), dayOf: dayIn(settings.timeZone) };
  }
  return known;
}

export const today = (): string => once().calendar();

/** The date in the time zone of the readers at a moment, such as 2026-11-29T23:30:00Z. */
export const dayOfMoment = (moment: string): string => once().dayOf(new Date(moment));

/** Whether the setting TODAY decides which day it is. */
export const isTodayFixed = (): boolean => once().settings.today !== undefined;

/** The IANA name of the zone that decides on which day a moment lies. */
export const timeZone = (): string => once().settings.timeZone;
