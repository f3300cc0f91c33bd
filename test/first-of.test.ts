/** Lists below an entity: as many items as `first` asks for, and a refusal that names the field. */
import { expect, it } from 'vitest';
import { firstOf } from '../src/answers/connection.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { answer } = asker(database);

it('a list has at most as many items as asked for, 200 by default', () => {
  const long = Array.from({ length: 250 }, (_, n) => n);
  expect(firstOf('Matter.actors', long, {})).toEqual(long.slice(0, 200));
  expect(firstOf('Matter.actors', long, { first: null })).toHaveLength(200);
  expect(firstOf('Matter.actors', long, { first: 1 })).toEqual([0]);
  expect(firstOf('Matter.actors', long, { first: 200 })).toHaveLength(200);
  expect(firstOf('Matter.actors', [], { first: 5 })).toEqual([]);
});

it.each([0, -1, 201])('a length of %i is refused by the name of the field', async (first) => {
  expect(() => firstOf('Matter.actors', [], { first })).toThrow(
    `Matter.actors: first: ${first} is not a page size; write 1 to 200`,
  );
  await given(database, {});
  const { errors } = await answer(`{ matters { gone(first: ${first}) { matter { id } } } }`);
  expect(errors?.map(({ message, path }) => [message, path])).toEqual([
    [`MatterConnection.gone: first: ${first} is not a page size; write 1 to 200`, ['matters', 'gone']],
  ]);
});
