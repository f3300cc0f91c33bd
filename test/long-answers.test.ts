/** An answer of tens of thousands of objects does not block others, and a larger one than allowed is refused. */
import { expect, it } from 'vitest';
import { MOST_OBJECTS } from '../src/answers/answer-size.js';
import { countRounds } from './count-rounds.js';
import { testDatabase } from './database.js';
import { serve } from './serve.js';

// Each of forty initiatives has the same twelve actors, so that an answer can repeat them; and two hundred have one actor, so that nobody would expect it.
const all = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`A${n}`, 'PARTNER']));
const numbered = (name: string, count: number, actors: (n: number) => Record<string, string>) =>
  Array.from({ length: count }, (_, n) => [
    `${name}${n}`,
    { themes: ['demarches'], covers: ['E1'], actors: actors(n) },
  ]);
const initiatives = Object.fromEntries([
  ...numbered('i', 40, () => all),
  ...numbered('s', 200, (n) => ({ [`S${n}`]: 'LEAD' })),
]);
const address = serve(testDatabase(), { home: 'DEP', initiatives });

async function ask(query: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query });
  return (await fetch(`${address()}graphql`, { method: 'POST', headers, body })).text();
}

const nested = (first: number) =>
  `{ initiatives(first: ${first}) { nodes { participants { initiatives { participants { id } } } } } }`;

it('of seventy thousand objects is put together in parts', async () => {
  const objects = 12 * (1 + 12 * (1 + 40 * (1 + 12)));
  expect(objects).toBeGreaterThan(70_000);
  expect(objects).toBeLessThan(MOST_OBJECTS);
  // The first time, the database is asked.
  await ask(nested(12));
  let answer = '';
  const rounds = await countRounds(async () => {
    answer = await ask(nested(12));
  });
  expect(answer.match(/"id"/g)).toHaveLength(12 * 12 * 40 * 12);
  // In slices of 8 ms; without them two or three.
  expect(rounds).toBeGreaterThan(10);
});

it('of too many is refused once', async () => {
  const { errors } = JSON.parse(await ask(nested(14)));
  expect(errors).toHaveLength(1);
  expect(errors[0].message).toMatch(/the answer would have more/);
});
