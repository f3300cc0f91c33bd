/** Each question of a request fails alone: its field is null with an error that names its path, and the others are answered. */
import { type GraphQLObjectType, getNamedType, isNonNullType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import { nounNames } from '../src/schema/typedefs.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { answer } = asker(database);
const open = { themes: ['demarches'], start: null, end: null };
beforeAll(() => given(database, { initiatives: { a: open, b: open } }));

const told = async (query: string) => {
  const { data, errors } = await answer(query);
  return { data: JSON.parse(JSON.stringify(data ?? null)), paths: (errors ?? []).map(({ path }) => path?.join('.')) };
};

describe('a failing question', () => {
  it('at the root does not affect the others', async () => {
    const page =
      '{ actors { totalCount } overlaps(territory: "DEP-99") { totalCount } gaps(territory: "DEP") { edges { cursor } } }';
    const { data, paths } = await told(page);
    expect(data).toMatchObject({ actors: { totalCount: 2 }, overlaps: null, gaps: { edges: expect.anything() } });
    expect(paths).toEqual(['overlaps']);
  });

  it.each([
    ['initiative(id: "a") { title overlaps(first: 0) { totalCount } synergies { totalCount } }', 'initiative.overlaps'],
    ['actor(id: "La") { name overlaps { totalCount } synergies(first: 201) { totalCount } }', 'actor.synergies'],
  ])('below an entity does not affect the entity: %s', async (query, path) => {
    const { data, paths } = await told(`{ ${query} }`);
    const [entity] = Object.values<Record<string, unknown>>(data);
    const values = Object.entries(entity ?? {}).map(([field, value]) => [field, value !== null]);
    const failing = path.split('.')[1];
    expect(values).toHaveLength(3);
    expect(values).toEqual(values.map(([field]) => [field, field !== failing]));
    expect(paths).toEqual([path]);
  });
});

describe('what is read apart in an answer or an act', () => {
  const project = 'checkProject(themes: ["demarches"], territories: ["E1"])';
  it.each([
    [`${project} { totalCount fundingLinkCount fundingLinks(first: 0) { id } }`, 'checkProject.fundingLinks'],
    ['matters { totalCount gone(first: 0) { matter { id } } }', 'matters.gone'],
    ['dataQuality { openDuplicateCount sources(first: 0) { actorCount } }', 'dataQuality.sources'],
  ])('does not empty the rest: %s', async (query, path) => {
    const { data, paths } = await told(`{ ${query} }`);
    const [question = '', failing = ''] = path.split('.');
    const values = Object.entries<unknown>(data[question]).map(([field, value]) => [field, value !== null]);
    expect(values.length).toBeGreaterThan(1);
    expect(values).toEqual(values.map(([field]) => [field, field !== failing]));
    expect(paths).toEqual([path]);
  });

  it('leaves an act its change, so that it can be undone', async () => {
    const input = '{suggestion: "overlap-a-b", status: RETAINED}';
    const { data, paths } = await told(
      `mutation { decide(input: ${input}) { change suggestions(first: 0) { id } shown userErrors { code } } }`,
    );
    expect(data.decide).toEqual({
      change: expect.any(String),
      suggestions: null,
      shown: expect.anything(),
      userErrors: [],
    });
    expect(paths).toEqual(['decide.suggestions']);
    const undo = `undo(change: "${data.decide.change}") { change nodes(first: 0) { id } suggestions { id } userErrors { code } }`;
    const undone = await told(`mutation { ${undo} }`);
    expect(undone.data.undo).toMatchObject({ change: expect.any(String), nodes: null, userErrors: [] });
    expect(undone.paths).toEqual(['undo.nodes']);
  });
});

describe('what an argument names below a row', () => {
  it('does not empty the list when it is unknown', async () => {
    const { data, paths } = await told('{ matters { nodes { headline here(territory: "DEP-99") { isTold } } } }');
    const { nodes } = data.matters;
    expect(nodes).toEqual([{ headline: expect.any(String), here: null }]);
    expect(paths).toEqual(['matters.nodes.0.here']);
  });
});

describe('in the schema', () => {
  it('every question and every act is nullable, at the root and below an entity', async () => {
    const schema = await publicSchema();
    const roots = [schema.getQueryType(), schema.getMutationType()] as GraphQLObjectType[];
    const fields = roots.flatMap((type) => Object.values(type.getFields()));
    // Questions that need neither the database nor the engine.
    const cannotFail = ['viewer', 'enumLabels'];
    const answers = new Set(fields.map(({ type }) => getNamedType(type).name));
    const nouns = nounNames.map((name) => schema.getType(name) as GraphQLObjectType);
    const below = nouns.flatMap((noun) =>
      Object.values(noun.getFields())
        .filter(({ type }) => /Connection$/.test(getNamedType(type).name) && answers.has(getNamedType(type).name))
        .map((field) => ({ ...field, name: `${noun.name}.${field.name}` })),
    );
    expect(below.map(({ name }) => name)).toEqual(expect.arrayContaining(['Actor.overlaps', 'Initiative.synergies']));
    const notNullable = [...fields, ...below].filter(
      ({ name, type }) => isNonNullType(type) && !cannotFail.includes(name),
    );
    expect(notNullable.map(({ name }) => name)).toEqual([]);
  });
});
