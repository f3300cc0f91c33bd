/** Time slices in the main thread: many computations, and the work that follows them, do not block others; callers take turns. */
import { expect, it } from 'vitest';
import { countUntilWait } from '../src/fresh/count-work.js';
import { currentCaller, runFor } from '../src/fresh/current-caller.js';
import { doneLately } from '../src/fresh/lately.js';
import { filterInTurn, letFollow, mapInTurn, stepInTurn, takeTurn } from '../src/fresh/take-turn.js';
import { countRounds } from './count-rounds.js';

function work(milliseconds: number): void {
  const from = performance.now();
  while (performance.now() - from < milliseconds);
}

/** Of 100 times 3 ms, in slices of 5 ms. */
const LEAST_ROUNDS = 30;

it('lets others in between many computations', async () => {
  const rounds = await countRounds(() => mapInTurn(Array(100).keys(), () => work(3)));
  expect(rounds).toBeGreaterThan(LEAST_ROUNDS);
});

it('lets others in between the steps of a long computation, and gives what it returns', async () => {
  function* steps(): Generator<undefined, string> {
    for (let step = 0; step < 100; step += 1) {
      work(3);
      yield;
    }
    return 'done';
  }
  let made = '';
  const rounds = await countRounds(async () => {
    made = await stepInTurn(steps());
  });
  expect(made).toBe('done');
  expect(rounds).toBeGreaterThan(LEAST_ROUNDS);
});

it('counts what is foreseen to follow, where it has not run yet', async () => {
  let atOnce = 0;
  const rounds = await countRounds(() =>
    Promise.all(
      Array.from({ length: 100 }, async () => {
        const followed = letFollow(() => undefined, 3);
        if (followed === undefined) atOnce += 1;
        await followed;
        work(3);
      }),
    ),
  );
  expect(atOnce).toBe(2);
  expect(rounds).toBeGreaterThan(LEAST_ROUNDS);
});

/** Turns of so many milliseconds, and the callers in the order in which they had theirs. */
function turnsOf(milliseconds: number) {
  const order: string[] = [];
  const take = (caller: string) =>
    runFor(caller, () =>
      takeTurn(() => {
        work(milliseconds);
        order.push(currentCaller() ?? '');
      }),
    );
  return { order, take };
}

it('gives callers turns by turns, however many one of them waits for', async () => {
  const { order, take } = turnsOf(2);
  const all = Array.from({ length: 50 }, () => take('many'));
  await Promise.all([...all, take('few')]);
  expect(order).toHaveLength(51);
  expect(order.indexOf('few')).toBeLessThan(3);
});

it('gives a caller of whom much was done lately the last turn, though it waits first', async () => {
  const takeFor = (caller: string, milliseconds: number) => runFor(caller, () => takeTurn(() => work(milliseconds)));
  await takeFor('heavy', 500);
  const { order, take } = turnsOf(6);
  // The first fills the time slice.
  const first = takeFor('first', 6);
  await Promise.all([first, ...['heavy', 'light', 'light'].map(take)]);
  expect(order).toEqual(['light', 'light', 'heavy']);
});

it('counts what follows a turn, and what is done without one', async () => {
  const doneFor = async (caller: string, task: () => Promise<unknown>) => {
    const before = doneLately.done(caller);
    await runFor(caller, task);
    await new Promise(setImmediate);
    return doneLately.done(caller) - before;
  };
  const after = await doneFor('after', async () => {
    await takeTurn(() => work(2));
    work(20);
    await Promise.resolve();
    work(20);
  });
  expect(after).toBeGreaterThan(40);
  const without = await doneFor('without', async () => {
    countUntilWait();
    await Promise.resolve();
    work(30);
  });
  expect(without).toBeGreaterThan(29);
  // Not twice: in a turn, and outside of it.
  const both = await doneFor('both', async () => {
    countUntilWait();
    await letFollow(() => work(200), 1);
  });
  expect(both).toBeGreaterThan(199);
  expect(both).toBeLessThan(390);
});

it('skips the work of a caller that has left, and goes on with the others', async () => {
  const controller = new AbortController();
  let done = 0;
  const left = mapInTurn(
    Array(1_000).keys(),
    () => {
      work(1);
      done += 1;
      if (done === 30) controller.abort(new Error('the client left'));
    },
    controller.signal,
  );
  const kept = filterInTurn([1, 2, 3, 4], (each) => each % 2 === 0);
  await expect(left).rejects.toThrow('the client left');
  expect(done).toBeLessThan(50);
  expect(await kept).toEqual([2, 4]);
});

it('hands on what a computation throws', async () => {
  await expect(takeTurn(() => Promise.reject(new Error('no such actor')))).rejects.toThrow('no such actor');
  const broken = mapInTurn([1], () => {
    throw new Error('no such actor');
  });
  await expect(broken).rejects.toThrow('no such actor');
  expect(await takeTurn(() => 7)).toBe(7);
});

it('lets a caller of whom much was done rest while another is active, whose turns come at once', async () => {
  const hold = (caller: string, milliseconds: number) => runFor(caller, () => takeTurn(() => work(milliseconds)));
  await hold('long', 2_400);
  await hold('visitor', 1);
  const from = performance.now();
  const order: string[] = [];
  const turn = async (caller: string, milliseconds: number) => {
    await hold(caller, milliseconds);
    order.push(caller);
  };
  const long = Promise.all(Array.from({ length: 20 }, () => turn('long', 3)));
  for (let k = 0; k < 5; k += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await turn('visitor', 1);
  }
  await long;
  // Of 20 times 3 ms, each with a rest of more than three times as long.
  expect(performance.now() - from).toBeGreaterThan(200);
  expect(order.lastIndexOf('visitor')).toBeLessThan(order.lastIndexOf('long'));
});
