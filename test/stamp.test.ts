/** The moment of a change lies on the fixed day of the setting TODAY, in the time zone of the readers, at any hour of the clock. */
import { expect, it } from 'vitest';
import { calendarOf, dayOfMoment } from '../src/answers/today.js';
import { momentOf } from '../src/stamp.js';

const timeZone = 'Europe/Paris';
const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:30:00.000Z`);

it.each(['2026-11-25', '2026-07-14', '2026-03-29', '2026-10-25'])('on %s', (today) => {
  for (const day of ['2026-11-29', '2026-06-30']) {
    for (const hour of hours) {
      const moment = momentOf(new Date(`${day}T${hour}`), { today, timeZone });
      expect(calendarOf({ timeZone, today: undefined }, () => moment)(), `${day} ${hour}`).toBe(today);
    }
  }
});

it('is told as the day of the readers', () => {
  expect([dayOfMoment('2026-11-29T22:30:00Z'), dayOfMoment('2026-11-29T23:30:00Z')]).toEqual([
    '2026-11-29',
    '2026-11-30',
  ]);
});

it('is that of the clock without a fixed day', () => {
  const now = new Date('2026-11-29T23:30:00.000Z');
  expect(momentOf(now, { today: undefined, timeZone })).toBe(now);
  expect(momentOf(now, { today: '2026-11-25', timeZone }).toISOString()).toBe('2026-11-24T23:30:00.000Z');
});
