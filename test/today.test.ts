/** Today is the day in Europe/Paris, or in the time zone of the settings, or the fixed day; never the day of UTC. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createContext } from '../src/answers/context.js';
import { calendarOf } from '../src/answers/today.js';
import { writeSummary } from '../src/cli/summary.js';
import { readConfig } from '../src/config.js';
import { testConnection, testDatabase, viewOf } from './database.js';
import { run } from './program.js';
import { full } from './runs.js';
import { given } from './world.js';

const database = testDatabase();
const at = (moment: string, settings: NodeJS.ProcessEnv = {}) =>
  calendarOf(readConfig(settings), () => new Date(moment))();

describe('today', () => {
  it.each([
    ['in winter, an hour ahead of UTC', '2026-01-31T22:59:59Z', '2026-01-31'],
    ['in winter, from midnight on', '2026-01-31T23:00:00Z', '2026-02-01'],
    ['in summer, two hours ahead', '2026-06-30T21:59:59Z', '2026-06-30'],
    ['in summer, from midnight on', '2026-06-30T22:00:00Z', '2026-07-01'],
    ['on New Year’s Eve', '2026-12-31T23:00:00Z', '2027-01-01'],
    ['on the eve of summer time', '2026-03-28T23:30:00Z', '2026-03-29'],
    ['on its first evening', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['on the day of 25 hours', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['after it', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['on the day that not each year has', '2028-02-28T23:00:00Z', '2028-02-29'],
  ])('%s', (_, moment, day) => {
    expect(at(moment)).toBe(day);
  });

  it.each([
    ['America/Martinique', '2026-07-01T03:59:00Z', '2026-06-30'],
    ['Indian/Reunion', '2026-07-01T20:00:00Z', '2026-07-02'],
    ['UTC', '2026-07-01T23:59:59Z', '2026-07-01'],
  ])('is the day in %s where that time zone is set', (TIME_ZONE, moment, day) => {
    expect(at(moment, { TIME_ZONE })).toBe(day);
  });

  it('is written as YYYY-MM-DD at any time', () => {
    const moments = fc.date({ min: new Date('1970-01-02'), max: new Date('2199-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (moment) => {
        const day = at(moment.toISOString());
        const hours = (moment.getTime() - Date.parse(`${day}T00:00:00Z`)) / 3_600_000;
        expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(hours).toBeGreaterThanOrEqual(-2);
        expect(hours).toBeLessThan(24);
      }),
    );
  });

  it('is the one that was fixed, whatever the clock says', () => {
    expect(at('2026-07-01T12:00:00Z', { TODAY: '2024-02-29' })).toBe('2024-02-29');
  });

  it('is the same for a whole request, and may differ for the next', async () => {
    let now = new Date('2026-06-30T21:59:59Z');
    const asking = { day: calendarOf(readConfig({}), () => now) };
    const fresh = await viewOf(database);
    const context = createContext(database, fresh, asking);
    now = new Date('2026-06-30T22:00:01Z');
    expect(context.today).toBe('2026-06-30');
    expect(createContext(database, fresh, asking).today).toBe('2026-07-01');
  });

  full('is used by the answers of a program', async () => {
    await given(database, {
      initiatives: {
        i1: { themes: ['demarches'], end: '2026-03-31' },
        i2: { themes: ['demarches'], end: '2026-03-31' },
      },
    });
    const { uri, user, password } = testConnection();
    const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const count = async (TODAY: string) => {
      const { code, stdout, stderr } = await run(['overlaps', '--json'], { ...settings, TODAY });
      expect({ code, stderr }).toMatchObject({ code: 0 });
      return JSON.parse(stdout).totalCount;
    };
    expect([await count('2026-03-31'), await count('2026-04-01')]).toEqual([1, 0]);
  });
});

describe('a fixed day', () => {
  const found = {
    territories: 1,
    themes: 1,
    actors: 1,
    bodies: 0,
    initiatives: 1,
    fundingLinks: 0,
    relations: 0,
    overlaps: 0,
    synergies: 0,
  };
  const address = 'http://127.0.0.1:4000/';
  const started = {
    ...found,
    isolatedActors: 0,
    matters: 0,
    version: '1',
    database: 'embedded',
    seconds: 1,
    address,
    notCounted: {},
  };

  it('is the day of the history too, as of the decisions', async () => {
    await given(database, { actors: { X: { themes: ['outils'] } } });
    const { uri, user, password } = testConnection();
    const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, TODAY: '2026-03-01' };
    const { code, stderr } = await run(['decide', 'isolation-X', 'retained', '--json'], settings);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const { records } = await database.driver.executeQuery(
      "MATCH (c:Change), (d:Decision) RETURN toString(datetime({datetime: c.at, timezone: 'Europe/Paris'})) AS at, toString(d.decidedOn) AS decidedOn ORDER BY c.sequence DESC LIMIT 1",
    );
    const [{ at, decidedOn } = { at: '', decidedOn: '' }] = records.map((each) => each.toObject());
    expect([at.slice(0, 10), decidedOn]).toEqual(['2026-03-01', '2026-03-01']);
  });

  it('is in the summary of a start', () => {
    expect(writeSummary({ ...started, today: '2026-03-01' })).toContain(
      'Today is fixed at 2026-03-01 by the setting TODAY',
    );
    expect(writeSummary(started)).not.toContain('Today');
  });
});

describe('a wrong setting is refused with a message', () => {
  it.each([
    [{ TIME_ZONE: 'Europe/Laon' }, 'config: TIME_ZONE="Europe/Laon" is no time zone that this Node knows'],
    [{ TODAY: '2026-02-30' }, 'config: TODAY="2026-02-30" is not a day such as 2026-03-01'],
    [{ TODAY: '1/3/2026' }, 'config: TODAY="1/3/2026" is not a day'],
    [{ TODAY: '2026-03-01T00:00:00Z' }, 'is not a day'],
  ])('%o', (settings, words) => {
    expect(() => readConfig(settings)).toThrow(words);
  });
});
