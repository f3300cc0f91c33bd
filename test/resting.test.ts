/** A caller of whom much was done lately rests between rounds while others are active. */
import { beforeEach, expect, it } from 'vitest';
import { createResting } from '../src/fresh/resting.js';

let [at, claimed, done] = [0, new Map<string | undefined, number>(), new Map<string | undefined, number>()];
const lately = {
  claimed: (caller: string | undefined) => claimed.get(caller) ?? 0,
  done: (caller: string | undefined) => done.get(caller) ?? claimed.get(caller) ?? 0,
  expected: () => 0,
  add: () => {},
};
let resting = createResting(lately, () => at);

beforeEach(() => {
  [at, claimed, done] = [10_000, new Map([['heavy', 3_000]]), new Map()];
  resting = createResting(lately, () => at);
});

/** The last round: its only turn is the caller's. */
function round(caller: string | undefined, took: number): void {
  resting.note(caller);
  at += took;
  resting.endRound(took);
}

it('rests as many times as long as its round took as it claims half seconds', () => {
  round('light', 1);
  round('heavy', 5);
  expect(resting.left('heavy')).toBe(30);
  at += 12;
  expect(resting.left('heavy')).toBe(18);
  at += 18;
  expect(resting.left('heavy')).toBe(0);
});

it('rests as long when another has a turn in the same round', () => {
  resting.note('heavy');
  round('light', 5);
  expect(resting.left('heavy')).toBe(30);
});

it('rests ten times as long as its round took, and no longer', () => {
  claimed.set('heavy', 1_000_000);
  round('light', 1);
  round('heavy', 5);
  expect(resting.left('heavy')).toBe(50);
});

it('does not rest while nobody else is active', () => {
  round('heavy', 5);
  expect(resting.left('heavy')).toBe(0);
  round('light', 1);
  at += 1_001;
  round('heavy', 5);
  expect(resting.left('heavy')).toBe(0);
});

it('does not rest for others of whom much was done: all of them would wait', () => {
  claimed.set('other', 2_000);
  round('other', 5);
  round('heavy', 5);
  expect([resting.left('heavy'), resting.left('other')]).toEqual([0, 0]);
});

it('does not let a caller rest that asks for much at once, as a page does, of which little was done', () => {
  done.set('heavy', 399);
  round('light', 1);
  round('heavy', 5);
  expect(resting.left('heavy')).toBe(0);
  done.set('heavy', 400);
  round('heavy', 5);
  expect(resting.left('heavy')).toBe(30);
  done.set('heavy', 399);
  expect(resting.left('heavy')).toBe(0);
});

it('does not let a caller rest that is active itself, though much was done for it, too', () => {
  claimed.set('busy', 1_600).set('heavy', 6_400);
  round('busy', 1);
  round('heavy', 5);
  expect(['heavy', 'busy'].map(resting.left)).toEqual([50, 0]);
  claimed.set('heavy', 6_399);
  at += 50;
  round('heavy', 5);
  expect(resting.left('heavy')).toBe(0);
});

it('lets all rest of whom much was done, and nobody else', () => {
  claimed.set('other', 2_000).set('busy', 1_499).set(undefined, 60_000);
  round('light', 1);
  round('heavy', 5);
  expect(['heavy', 'other', 'busy', 'light', undefined].map(resting.left)).toEqual([30, 30, 0, 0, 0]);
});

it('does not rest after a round of this process itself', () => {
  claimed.set(undefined, 60_000);
  round('light', 1);
  round(undefined, 5);
  expect(resting.left('heavy')).toBe(0);
});
