/** Which caller has the next turn: weighted fair queueing among those of whom little was done lately, then those of whom much was. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createFairOrder } from '../src/fresh/fair-order.js';

let done = new Map<string | undefined, number>();
const lately = {
  done: (caller: string | undefined) => done.get(caller) ?? 0,
  claimed: (caller: string | undefined) => done.get(caller) ?? 0,
  expected: () => 0,
  add: () => {},
};
let at = 0;
let order = createFairOrder(lately, () => at);

beforeEach(() => {
  done = new Map();
  at = 10_000;
  order = createFairOrder(lately, () => at);
});

/** They begin to wait, and have been known for a second. */
function come(callers: readonly string[]) {
  for (const caller of callers) order.join(caller);
  at += 1_000;
}

/** Turns of the milliseconds that each caller takes, all of whom wait all the time. @returns the turns of each */
function turnsOf(costs: Readonly<Record<string, number>>, turns: number): Record<string, number> {
  const callers = Object.keys(costs);
  const counts = Object.fromEntries(callers.map((caller) => [caller, 0]));
  come(callers);
  for (let turn = 0; turn < turns; turn += 1) {
    const next = order.next(callers) as string;
    order.serve(next);
    order.add(next, costs[next] as number);
    counts[next] = (counts[next] ?? 0) + 1;
  }
  return counts;
}

describe('those of whom little was done', () => {
  it('have equal times, however long their turns are', () => {
    expect(turnsOf({ short: 1, long: 9, middle: 3 }, 130)).toEqual({ short: 90, long: 10, middle: 30 });
  });

  it('come at once when they ask now and then, beside thirty who ask all the time', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, k) => [`caller ${k}`, 10 + k / 7]));
    turnsOf(many, 200);
    come(['visitor']);
    const all = [...Object.keys(many), 'visitor'];
    for (let k = 0; k < 20; k += 1) {
      turnsOf(many, 8);
      order.join('visitor');
      let waited = 0;
      for (let next = order.next(all) as string; next !== 'visitor'; next = order.next(all) as string, waited += 1) {
        order.serve(next);
        order.add(next, many[next] as number);
      }
      expect(waited).toBeLessThan(2);
      order.serve('visitor');
      order.add('visitor', 1);
    }
  });

  it('have no more because they are new', () => {
    turnsOf({ known: 5 }, 60);
    order.join('known');
    expect(turnsOf({ known: 5, new: 5 }, 20)).toEqual({ known: 10, new: 10 });
  });

  it('come before those who ask once, of whom there are new ones for each turn', () => {
    come(['visitor']);
    order.add('visitor', 5);
    order.join('visitor');
    const waiting = ['visitor'];
    let turns = 0;
    for (let next = ''; next !== 'visitor' && turns < 1_000; turns += 1) {
      while (waiting.length < 31) {
        const caller = `new ${turns} ${waiting.length}`;
        order.join(caller);
        waiting.push(caller);
      }
      next = order.next(waiting) as string;
      waiting.splice(waiting.indexOf(next), 1);
      order.serve(next);
      order.add(next, 5);
    }
    expect(turns).toBeLessThan(4);
  });

  it('are one caller to the others while they are new, and take turns among themselves', () => {
    come(['visitor']);
    const waiting = ['visitor', ...Array.from({ length: 30 }, (_, k) => `new ${k}`)];
    for (const caller of waiting) order.join(caller);
    const had: string[] = [];
    for (let turn = 0; turn < 62; turn += 1) {
      const next = order.next(waiting) as string;
      order.serve(next);
      order.add(next, 5);
      done.set(next, (done.get(next) ?? 0) + 5);
      had.push(next);
    }
    expect(had.filter((caller) => caller === 'visitor')).toHaveLength(31);
    expect(new Set(had).size).toBe(31);
  });

  it('are new again when they have not asked for ten seconds', () => {
    come(['one', 'other']);
    at += 9_000;
    order.join('one');
    order.add('one', 1);
    at += 1_000;
    // All that new callers have had by now is nothing.
    for (const caller of ['one', 'other']) order.join(caller);
    order.add('other', 5);
    order.join('third');
    expect(order.next(['one', 'other', 'third'])).toBe('one');
  });

  it('are nearly equal some seconds later', () => {
    order.add('one', 300);
    at += 8_000;
    expect(turnsOf({ one: 5, other: 5 }, 20)).toEqual({ one: 10, other: 10 });
    order.add('one', 300);
    expect(turnsOf({ one: 5, other: 5 }, 20)).toEqual({ one: 0, other: 20 });
  });
});

it('forgets the caller that came longest ago, of more than ten thousand', () => {
  come(['first']);
  order.add('first', 30_000);
  for (let k = 0; k < 9_999; k += 1) order.add(`caller ${k}`, 1);
  expect(order.next(['first', 'new'])).toBe('new');
  order.add('one more', 1);
  expect(order.next(['first', 'new'])).toBe('first');
});

it('comes after these, the one that claims least first, of whom much was done', () => {
  done = new Map([
    ['heavy', 4_000],
    ['less', 500],
    ['light', 399],
  ]);
  for (const caller of ['heavy', 'less', 'light']) order.join(caller);
  order.add('light', 1_000_000);
  expect(order.next(['heavy', 'less', 'light'])).toBe('light');
  expect(order.next(['heavy', 'less'])).toBe('less');
  expect(order.next([])).toBeUndefined();
});
