/** Numbers that no row can reach are refused with a message, wherever the schema takes them. */
import { type GraphQLResolveInfo, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import { tell } from '../src/words/tell.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { answer } = asker(database);
const schema = await publicSchema();
const fieldsWith = (argument: string) =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields())
          .filter(({ args }) => args.some(({ name }) => name === argument))
          .map((field) => ({ name: `${type.name}.${field.name}`, field }))
      : [],
  );

describe.each(fieldsWith('minimumScore'))('a score that $name cannot reach', ({ field }) => {
  it.each([
    [1.01, '1.01 is above 1; write a number from 0 to 1'],
    [-0.01, '-0.01 is below 0; write 0 or more'],
  ])('%s', (minimumScore, fact) => {
    expect(() => field.resolve?.({}, { minimumScore }, {}, {} as GraphQLResolveInfo)).toThrow(
      `${field.name}: minimumScore: ${fact}`,
    );
  });
});

it('every field with a lowest score was looked at', () => expect(fieldsWith('minimumScore').length).toBe(8));

it.each(fieldsWith('offset'))('a negative offset of $name', ({ field }) => {
  expect(() => field.resolve?.({}, { offset: -1 }, {}, {} as GraphQLResolveInfo)).toThrow(
    `${field.name}: offset: -1 is below 0; write 0 or more`,
  );
});

it('the bounds of a score are scores', async () => {
  await given(database, {});
  const { data, errors } = await answer(
    '{ none: overlaps(minimumScore: 1) { totalCount } all: overlaps(minimumScore: 0) { totalCount } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ none: { totalCount: 0 }, all: { totalCount: 0 } });
});

it('is said in French too', () => {
  const told = { code: 'ABOVE_RANGE', at: ['overlaps', 'minimumScore'], values: { value: 3, least: 0, most: 1 } };
  expect(tell(told, 'FR')).toBe('overlaps\u00a0: minimumScore\u00a0: 3 dépasse 1\u00a0; écrivez un nombre de 0 à 1');
});
