/** A graph that is too large for the memory is refused in words before it is read. */
import { expect, it } from 'vitest';
import { refuseTooLarge } from '../src/cli/refuse-too-large.js';
import { countHoldings } from '../src/cli/summary.js';
import { Misconfigured } from '../src/errors.js';
import { speak } from '../src/words/speech/speak.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const million = 1_000_000;
const france = { territories: 36_772, themes: 65, actors: 100, initiatives: 50, fundingLinks: 70, relations: 78_000 };
const large = { ...france, actors: million, initiatives: million, fundingLinks: million, relations: 10 * million };
const gigabytes = (count: number) => count * 2 ** 30;

function refusalOf(...asked: Parameters<typeof refuseTooLarge>): string {
  try {
    refuseTooLarge(...asked);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(Misconfigured);
    return (error as Error).message;
  }
}

it('a million initiatives start on a machine of 24 GB, and France on one of one gigabyte', () => {
  expect(refusalOf(large, { heap: gigabytes(4), free: gigabytes(20) })).toBe('');
  expect(refusalOf(france, { heap: gigabytes(0.25), free: gigabytes(0.5) })).toBe('');
  // This machine, whatever it is, holds the demonstration.
  expect(refusalOf(france)).toBe('');
});

it('a heap that is too small is told with the setting to start with, which is then enough', () => {
  const message = refusalOf(large, { heap: gigabytes(1), free: gigabytes(20) });
  const [, size = ''] =
    /^engine: the graph has 3036837 entities and 10000000 relations, for which Node needs a heap of \d+ MB, and it has 1024 MB; set NODE_OPTIONS=--max-old-space-size=(\d+) \(docs/.exec(
      message,
    ) ?? [];
  expect(refusalOf(large, { heap: Number(size) * 2 ** 20, free: gigabytes(20) })).toBe('');
  expect(speak(message, 'FR')).toMatch(
    /^moteur\s: la base contient 3036837 objets.* et il en a 1024 Mo\s; réglez NODE_OPT/,
  );
});

it('a machine with too little free memory is told what is needed and what is free', () => {
  const message = refusalOf(large, { heap: gigabytes(4), free: gigabytes(1) });
  expect(message).toMatch(
    /, which take 1\d{3} MB of memory, and 1024 MB are free; give the machine more memory, or stop/,
  );
  expect(speak(message, 'FR')).toMatch(
    /prennent 1\d{3} Mo de mémoire, et 1024 Mo sont libres\s; donnez plus de mémoire/,
  );
});

it('the relations are counted with the entities', async () => {
  const database = testDatabase();
  await given(database, {});
  const without = await countHoldings(database);
  await given(database, { initiatives: { a: { themes: ['fibre'] } } });
  const { initiatives, relations } = await countHoldings(database);
  expect(initiatives).toBe(1);
  expect(relations).toBeGreaterThan(without.relations);
});
