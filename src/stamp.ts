/** The moment of a change, in UTC: the clock's, on the fixed day of the setting TODAY, so that a decision and its change are of one day. */
import { calendarOf } from './answers/today.js';
import { type Config, readConfig } from './config.js';

type Settings = Pick<Config, 'timeZone' | 'today'>;

let settings: Settings | undefined;

/** By the settings TODAY and TIME_ZONE, which were checked when the program started: to read all settings takes half a millisecond, and each change has a moment. */
export function stamp(): string {
  settings ??= readConfig();
  return momentOf(new Date(), settings).toISOString();
}

const [HOUR, DAY] = [3_600_000, 86_400_000];

/** The moment at the same time of the day in the time zone of the readers, on the fixed day if there is one; an hour beside it where summer time would move it to another day. */
export function momentOf(now: Date, { today, timeZone }: Settings): Date {
  if (today === undefined) return now;
  const dayOf = (moment: Date) => calendarOf({ timeZone, today: undefined }, () => moment)();
  const days = (Date.parse(today) - Date.parse(dayOf(now))) / DAY;
  const shifted = [0, -HOUR, HOUR].map((hour) => new Date(now.getTime() + days * DAY + hour));
  return shifted.find((moment) => dayOf(moment) === today) ?? now;
}
