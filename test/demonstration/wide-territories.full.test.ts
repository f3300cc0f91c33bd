/** Questions about a région, over all communes of France: each is answered within the memory that the database gives one question. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLField, getNamedType, isInputObjectType, isNonNullType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/config.js';
import { asker } from '../ask.js';
import { testDatabase } from '../database.js';
import { givenDemonstration } from '../demonstration-graph.js';

const database = testDatabase();
const { answer } = asker(database, { day: '2026-11-30', definitions: false });
const schema = buildSchema(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));
const fields = Object.values(schema.getQueryType()?.getFields() ?? {});

function takesTerritory({ args }: GraphQLField<unknown, unknown>): 'argument' | 'filter' | undefined {
  if (args.some(({ name }) => name === 'territory')) return 'argument';
  const filter = args.map(({ type }) => getNamedType(type)).find(isInputObjectType);
  return filter !== undefined && 'territory' in filter.getFields() ? 'filter' : undefined;
}

/** What else the question needs, in each way that makes another statement. */
function othersOf({ args }: GraphQLField<unknown, unknown>): string[] {
  const has = (name: string) => args.some((each) => each.name === name);
  if (has('measure'))
    return ['INITIATIVES', 'ROLES', 'EUROS'].map((each) => `rows: THEME, columns: TERRITORY, measure: ${each}`);
  if (has('level')) return ['COMMUNE', 'EPCI', 'DEPARTMENT', 'REGION'].map((level) => `level: ${level}`);
  if (has('between')) return ['between: INITIATIVES', 'between: ACTORS'];
  if (has('from')) return ['from: "2024-01-01", to: "2026-06-30"'];
  expect(args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)).toEqual([]);
  return [''];
}

const asked = fields.flatMap((field) => {
  const how = takesTerritory(field);
  return how === undefined ? [] : othersOf(field).map((others) => ({ field: field.name, how, others }));
});

beforeAll(() => givenDemonstration(database), 120_000);

describe('about a région', () => {
  it.each(asked)('$field $others', async ({ field, how, others }) => {
    const place = how === 'filter' ? 'filter: {territory: "REG-32"}' : 'territory: "REG-32"';
    const { errors } = await answer(`{ ${field}(${[place, others].filter(Boolean).join(', ')}) { __typename } }`);
    expect((errors ?? []).map(({ message }) => message)).toEqual([]);
  });
});

it('what changed in the whole country is told', async () => {
  const { errors } = await answer(
    '{ difference(territory: "FRANCE", from: "2024-01-01", to: "2026-06-30") { totalCount } }',
  );
  expect(errors).toBeUndefined();
});
