/** Which matters come first: a small sum takes no place among the first five, and awaited results come before what has a later day. */
import { describe, expect, it } from 'vitest';
import { NO_END } from '../src/model/days.js';
import { inOrder, type Placed } from '../src/questions/matters/order.js';

const placed = (id: string, more: Partial<Placed> = {}): Placed => ({
  ...{ id, kind: 'OVERLAP', urgency: 'UNDECIDED', dueOn: NO_END, hasRequest: false, strength: 1, inhabitants: 0 },
  ...{ leaves: [], initiatives: [] },
  ...more,
});
const order = (rows: readonly Placed[]) => inOrder(rows, (row) => row).map(({ id }) => id);

/** Ends before the next meeting. */
const ending = (money: number | undefined, more: Partial<Placed> = {}) =>
  placed('ending', {
    ...{ kind: 'FUNDING_END', urgency: 'NOW', dueOn: 20_000 },
    ...(money !== undefined && { money }),
    ...more,
  });
const kinds = ['OVERLAP', 'RELAY', 'POOLING', 'NEED', 'EXPERIMENT'] as const;
const others = (count: number) => kinds.slice(0, count).map((kind, k) => placed(`other-${k}`, { kind }));
const placeOf = (rows: readonly Placed[]) => order(rows).indexOf('ending');

describe('money that ends for one actor', () => {
  it('takes no place among the first five up to 23,000 euros, and is the sixth', () => {
    expect(placeOf([ending(300_000), ...others(5)])).toBe(5);
    expect(placeOf([ending(2_300_000), ...others(5)])).toBe(5);
  });

  it.each([
    ['is more', ending(2_300_001)],
    ['is not known', ending(0)],
    ['has no day before the meeting', ending(undefined)],
    ['is asked for again', ending(300_000, { hasRequest: true })],
    ['is of a project that several share', ending(300_000, { kind: 'RELAY' })],
  ])('comes first where it %s', (_, row) => {
    expect(placeOf([row, ...others(5)])).toBe(0);
  });

  it('takes a place where there are not five others', () => {
    expect(placeOf([ending(300_000), ...others(4)])).toBe(0);
  });
});

describe('results without a day', () => {
  const later = placed('later', { urgency: 'LATER', dueOn: 30_000 });
  const results = (isAwaited: boolean) => placed('results', { kind: 'EXPERIMENT', urgency: 'LATER', isAwaited });

  it('come before what has a later day where somebody awaits them, else after it', () => {
    expect(order([later, results(true)])).toEqual(['results', 'later']);
    expect(order([later, results(false)])).toEqual(['later', 'results']);
  });
});
