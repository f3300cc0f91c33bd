/** What an import keeps of a file of a million rows must not keep the file in memory: in V8, a part of a string keeps the whole. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { StatedNames } from '../src/import/names/stated-names.js';
import { ImportTally } from '../src/import/report.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heapMegabytes = () => {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};

const PARTS = 200;
const PART_CHARACTERS = 256 * 1024;

/** A name of some twenty letters in a part of a file. */
const nameIn = (part: number) => {
  const text = `${part};Chorale de la rue ${part};`.repeat(PART_CHARACTERS / 32);
  return text.slice(text.indexOf(';') + 1, text.indexOf(';', 10));
};

test.each<[string, () => (name: string, line: number) => void]>([
  [
    'names without a number',
    () => {
      const names = new StatedNames();
      return (name, line) => names.see({ id: `actor-${line}`, name, place: name, invalid: [name] }, 100n, line);
    },
  ],
  [
    'faults',
    () => {
      const tally = new ImportTally();
      return (name, line) => {
        const fault = { line, column: 'nom', rule: 'unknown-theme', remedy: 'nothing' } as const;
        tally.addFault({ ...fault, value: name, message: `"${name}" is no known theme; it is left out`, after: name });
      };
    },
  ],
])('of %s only their own text is kept', (_, keeper) => {
  const keep = keeper();
  const before = heapMegabytes();
  for (let part = 0; part < PARTS; part++) keep(nameIn(part), part);
  expect(heapMegabytes() - before).toBeLessThan(10);
  // It is still needed here.
  keep('last', PARTS);
});
