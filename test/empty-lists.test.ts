/** Empty values of every list argument of the questions: null and absent do not filter, an empty list is refused with a message. */
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { answer } = asker(database);
const schema = await publicSchema();

/** Every path to a list below an argument, an input within itself once. */
function listPaths(
  { name, type }: GraphQLArgument | GraphQLInputField,
  seen: readonly GraphQLInputType[] = [],
): string[][] {
  const own = isListType(getNullableType(type)) ? [[name]] : [];
  const named = getNamedType(type);
  if (!isInputObjectType(named) || seen.includes(named)) return own;
  const below = Object.values(named.getFields()).flatMap((field) => listPaths(field, [...seen, named]));
  const step = isListType(getNullableType(type)) ? [name, '0'] : [name];
  return [...own, ...below.map((path) => [...step, ...path])];
}

const asking = Object.values(schema.getTypeMap())
  .filter(
    (type) =>
      isObjectType(type) &&
      ![schema.getMutationType(), schema.getSubscriptionType()].includes(type) &&
      !type.name.startsWith('__'),
  )
  .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type, field })) : []));

const lists = asking.flatMap(({ type, field }) =>
  field.args.flatMap((argument) =>
    listPaths(argument).map((path) => ({ name: `${type.name}.${field.name}: ${path.join(': ')}`, field, path })),
  ),
);

const nest = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight((inner, step) => (step === '0' ? [inner] : { [step]: inner }), value);

it('the schema has many list arguments', () => expect(lists.length).toBeGreaterThan(40));

describe('an empty list is refused with a message', () => {
  it.each(lists)('$name', ({ field, path }) => {
    const ask = field.resolve;
    const address = `${field.name}: ${path.map((step, at) => (step === '0' ? '[0]' : at === 0 ? step : `.${step}`)).join('')}`;
    const argument = field.args.find(({ name }) => name === path[0]);
    const isRequired = path.length === 1 && argument !== undefined && isNonNullType(argument.type);
    expect(() => ask?.({}, nest(path, []) as Record<string, unknown>, {}, {} as GraphQLResolveInfo)).toThrow(
      `${address}: the list is empty; ${isRequired ? 'put' : 'leave it out, or put'} a value into it`,
    );
  });
});

describe('null means no filter', () => {
  beforeAll(async () => {
    await given(database, { initiatives: { i1: { themes: ['outils'] }, i2: { themes: ['outils'] } } });
  });

  const open = asking.filter(
    ({ type, field }) =>
      type === schema.getQueryType() &&
      !field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined),
  );
  const nulls = open.flatMap(({ field }) =>
    lists
      .filter((list) => list.field === field && !list.path.includes('0'))
      .map(({ path }) => ({ name: field.name, path })),
  );

  it.each(nulls)('$name: $path', async ({ name, path }) => {
    const write = ([step, ...rest]: readonly string[]): string =>
      rest.length === 0 ? `${step}: null` : `${step}: {${write(rest)}}`;
    const [both, none] = [
      await answer(`{ ${name}(${write(path)}) { __typename } }`),
      await answer(`{ ${name} { __typename } }`),
    ];
    expect(both).toEqual(none);
  });
});
