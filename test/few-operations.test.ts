/** Of one caller few operations are answered at once, and it waits for itself: others do not wait for it. */
import { describe, expect, it } from 'vitest';
import { createContext } from '../src/answers/context.js';
import { createMeter, units } from '../src/answers/meter.js';
import { saidFields } from '../src/answers/say.js';
import { runFor } from '../src/fresh/current-caller.js';
import { createLately, leastOf } from '../src/fresh/lately.js';
import { createUnderWay } from '../src/fresh/under-way.js';
import { createPlace, OPERATIONS_OF_CALLER } from '../src/server/limits/few-operations.js';
import type { Said } from '../src/words/said.js';
import { testDatabase, viewOf } from './database.js';
import { given } from './world.js';

describe('operations', () => {
  /** An operation that ends when the test ends it. */
  function start(caller: string) {
    const left = new AbortController();
    let [hasBegun, end] = [false, () => {}];
    const answer = () =>
      new Promise<string>((done) => {
        hasBegun = true;
        end = () => done('answered');
      });
    const place = createPlace(left.signal);
    const answered = runFor(caller, () => place.hold(answer));
    return { left, place, answered, hasBegun: () => hasBegun, end: () => end() };
  }
  const settle = () => new Promise((done) => setImmediate(done));

  it('of one caller wait for each other, and those of another caller do not', async () => {
    const many = Array.from({ length: OPERATIONS_OF_CALLER + 2 }, () => start('many'));
    const other = start('other');
    await settle();
    expect(many.filter(({ hasBegun }) => hasBegun())).toHaveLength(OPERATIONS_OF_CALLER);
    expect(other.hasBegun()).toBe(true);
    many[0]?.end();
    expect(await many[0]?.answered).toBe('answered');
    await settle();
    expect(many.filter(({ hasBegun }) => hasBegun())).toHaveLength(OPERATIONS_OF_CALLER + 1);
    for (let round = 0; round < 2; round += 1) {
      for (const { end } of [...many, other]) end();
      await settle();
    }
    expect(await Promise.all([...many, other].map(({ answered }) => answered))).toHaveLength(many.length + 1);
  });

  it('whose client leaves while they wait are not begun', async () => {
    const running = Array.from({ length: OPERATIONS_OF_CALLER }, () => start('leaver'));
    const waiting = start('leaver');
    waiting.left.abort(new Error('left'));
    expect(await waiting.answered).toBeUndefined();
    await settle();
    for (const { end } of running) end();
    await Promise.all(running.map(({ answered }) => answered));
    expect(waiting.hasBegun()).toBe(false);
  });

  it('that wait for something else lend their places meanwhile to others of their caller', async () => {
    const first = start('lender');
    const rest = Array.from({ length: OPERATIONS_OF_CALLER - 1 }, () => start('lender'));
    const [next, last] = [start('lender'), start('lender')];
    let comes = () => {};
    const until = new Promise<void>((come) => {
      comes = come;
    });
    let isBack = false;
    await settle();
    expect(next.hasBegun()).toBe(false);
    const lent = runFor('lender', () => first.place.lend(until)).then(() => {
      isBack = true;
    });
    await settle();
    expect([next.hasBegun(), last.hasBegun()]).toEqual([true, false]);
    comes();
    await settle();
    expect(isBack).toBe(false);
    next.end();
    last.end();
    await settle();
    last.end();
    await lent;
    for (const each of [first, ...rest]) each.end();
    expect(await Promise.all([first, ...rest, next, last].map((each) => each.answered))).toHaveLength(
      OPERATIONS_OF_CALLER + 2,
    );
  });
});

describe('what was done for a caller lately', () => {
  let now = 0;
  const underWay = createUnderWay();
  const lately = createLately(underWay, () => now);

  it('counts half after some seconds, and the one with least comes first', () => {
    lately.add('much', 100);
    lately.add('little', 60);
    const first = (...callers: string[]) => leastOf(callers, lately.claimed);
    expect([first('much', 'little'), first('much', 'nobody')]).toEqual(['little', 'nobody']);
    now = 5_000;
    lately.add('little', 10);
    expect(first('much', 'little')).toBe('little');
    lately.add('little', 20);
    expect(first('little', 'much')).toBe('much');
    expect(first()).toBeUndefined();
  });

  it('counts for each operation that is under way, and what is foreseen is expected', () => {
    lately.add('one', 100);
    const ends = [underWay.begin('one'), underWay.begin('one')];
    const end = underWay.foresee('one', 50);
    expect([lately.claimed('one'), lately.expected('one')]).toEqual([200, 250]);
    for (const each of [...ends, end]) each();
    expect([lately.claimed('one'), lately.expected('one')]).toEqual([100, 100]);
  });
});

it('a text is made once for a request, whatever its names, and each time it is given it costs', async () => {
  const database = testDatabase();
  await given(database, {});
  const fresh = await viewOf(database);
  let made = 0;
  const said = (language: string) =>
    ({ sentence: language, cut: { steps: 0, words: 1, after: () => ({}) } }) as unknown as Said;
  const { sentence } = saidFields(async (_context, _row: object, language) => {
    made += 1;
    return said(language);
  });
  const meter = createMeter(1e9);
  const context = createContext(database, fresh, { meter });
  const row = {};
  const before = meter.spent;
  const texts = await Promise.all(Array.from({ length: 48 }, () => sentence(row, { language: 'FR' }, context)));
  expect(new Set(texts)).toEqual(new Set(['FR']));
  expect(made).toBeLessThanOrEqual(2);
  expect(meter.spent - before).toBe(made * units.text + 48 * units.givenText);
  // Another request makes its own.
  await sentence(row, { language: 'FR' }, createContext(database, fresh));
  expect(made).toBeGreaterThan(1);
});
