/** The moment of a change, in UTC: the clock's, on the fixed day of the setting TODAY, so that a decision and its change are of one day. */
import { dayIn, isTodayFixed, timeZone, today } from './answers/today.js';
import type { Config } from './config.js';

export function stamp(): string {
  const fixed = isTodayFixed() ? today() : undefined;
  return momentOf(new Date(), { today: fixed, timeZone: timeZone() }).toISOString();
}

const [HOUR, DAY] = [3_600_000, 86_400_000];

/** The moment at the same time of the day in the time zone of the readers, on the fixed day if there is one; an hour beside it where summer time would move it to another day. */
export function momentOf(now: Date, { today: fixed, timeZone: zone }: Pick<Config, 'timeZone' | 'today'>): Date {
  if (fixed === undefined) return now;
  const dayOf = dayIn(zone);
  const days = (Date.parse(fixed) - Date.parse(dayOf(now))) / DAY;
  const shifted = [0, -HOUR, HOUR].map((hour) => new Date(now.getTime() + days * DAY + hour));
  return shifted.find((moment) => dayOf(moment) === fixed) ?? now;
}
