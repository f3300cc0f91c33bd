/** The longer the turn of a caller takes to come, the more is read by one statement. */
import DataLoader from 'dataloader';
import { expect, it } from 'vitest';
import { runFor } from '../src/fresh/current-caller.js';
import { dispatchInTurn } from '../src/fresh/dispatch-in-turn.js';
import { doneLately } from '../src/fresh/lately.js';
import { takeTurn } from '../src/fresh/take-turn.js';

/** How many keys each batch had. */
function loaderOf() {
  const sizes: number[] = [];
  const loader = new DataLoader<number, number>(
    async (keys) => {
      sizes.push(keys.length);
      return keys;
    },
    { batchScheduleFn: dispatchInTurn },
  );
  return { sizes, loader };
}

const busy = (milliseconds: number) => {
  const from = performance.now();
  while (performance.now() - from < milliseconds);
};

it('reads at once what is asked for together, while there is time', async () => {
  const { sizes, loader } = loaderOf();
  expect(await Promise.all([1, 2, 3].map((key) => loader.load(key)))).toEqual([1, 2, 3]);
  expect(sizes).toEqual([3]);
});

it('reads together what is asked for while others have their turn', async () => {
  const { sizes, loader } = loaderOf();
  doneLately.add('one', 1_000);
  const others = Promise.all(Array.from({ length: 10 }, (_, k) => runFor(`other ${k}`, () => takeTurn(() => busy(6)))));
  const asked = runFor('one', () => Promise.all([0, 1, 2, 3].map((rounds) => loadLater(loader, rounds))));
  expect(await asked).toEqual([0, 1, 2, 3]);
  await others;
  expect(sizes).toEqual([4]);
});

/** Asks after so many rounds of the event loop. */
async function loadLater(loader: DataLoader<number, number>, rounds: number): Promise<number> {
  for (let round = 0; round < rounds; round += 1) await new Promise((done) => setImmediate(done));
  return loader.load(rounds);
}
