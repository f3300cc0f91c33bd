/** What a request gets wrong is told with its address, the fact and what to write instead, in the language of whoever asks. */
import {
  type GraphQLArgument,
  type GraphQLInputField,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  Kind,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import type { Told } from '../src/errors.js';
import { explainVariables, missingValue } from '../src/server/validation/explain-variables.js';
import { tell } from '../src/words/tell.js';
import { testDatabase } from './database.js';
import { serve, TOKEN } from './serve.js';

const address = serve(testDatabase(), { initiatives: { i1: { themes: ['demarches'] } } });
const schema = await publicSchema();

async function messagesOf(query: string, language: string, variables: object = {}): Promise<string[]> {
  const response = await fetch(`${address()}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}`, 'accept-language': language },
    body: JSON.stringify({ query, variables }),
  });
  const { errors = [] }: { errors?: { message: string; extensions: { reason?: string } }[] } = JSON.parse(
    await response.text(),
  );
  expect(response.status).toBe(400);
  for (const { extensions } of errors) expect(extensions.reason).toMatch(/^[A-Z_]+$/);
  return errors.map(({ message }) => message.replace(/[\u00a0\u202f]/gu, ' '));
}

const GROUNDS = 'SAME_GROUND, NESTED, PARTIAL';

describe('among the variables', () => {
  const overlaps =
    'query ($ground: [Ground!], $first: Int, $asOf: Date) { overlaps(ground: $ground, first: $first, asOf: $asOf) { totalCount } }';
  const decide = 'mutation ($input: DecideInput!) { decide(input: $input) { change } }';
  it.each([
    [
      'a value that an enum lacks',
      overlaps,
      { ground: ['NESTED', 'HERE'] },
      `$ground[1]: "HERE" is not a possible value here; write one of ${GROUNDS}`,
      `$ground[1] : "HERE" n’est pas une valeur possible ici ; écrivez l’une de : ${GROUNDS}`,
    ],
    [
      'a value within an input',
      decide,
      { input: { suggestion: 'x', status: 'GONE' } },
      '$input.status: "GONE" is not a possible value here; write one of RETAINED, PLANNED, DONE, DISMISSED',
      '$input.status : "GONE" n’est pas une valeur possible ici ; écrivez l’une de : RETAINED, PLANNED, DONE, DISMISSED',
    ],
    [
      'a text for a number',
      overlaps,
      { first: 'ten' },
      '$first: "ten" is not a whole number; write one without quotes, such as 20',
      '$first : "ten" n’est pas un nombre entier ; écrivez-en un sans guillemets, comme 20',
    ],
    [
      'a day that never was',
      overlaps,
      { asOf: '2026-02-30' },
      '$asOf: "2026-02-30" is not a valid date; write YYYY-MM-DD, such as "2026-01-31"',
      '$asOf : "2026-02-30" n’est pas une date valide ; écrivez AAAA-MM-JJ, comme "2026-01-31"',
    ],
    [
      'a variable that is missing',
      decide,
      {},
      '$input: a value is required here; give one of the type DecideInput!',
      '$input : une valeur est obligatoire ici ; donnez-en une, du type DecideInput!',
    ],
    [
      'a field that is missing',
      decide,
      { input: { status: 'DONE' } },
      '$input.suggestion: a value is required here; give one of the type ID!',
      '$input.suggestion : une valeur est obligatoire ici ; donnez-en une, du type ID!',
    ],
    [
      'an unknown field',
      decide,
      { input: { suggestion: 'x', status: 'DONE', statuses: 'DONE' } },
      '$input: there is no field "statuses"; choose from status',
      '$input : il n’y a pas de champ « statuses » ; choisissez parmi status',
    ],
    [
      'null in a list',
      overlaps,
      { ground: [null] },
      '$ground[0]: a value is required here; write one of SAME_GROUND, NESTED, PARTIAL',
      '$ground[0] : une valeur est obligatoire ici ; écrivez l’une de : SAME_GROUND, NESTED, PARTIAL',
    ],
  ])('%s', async (_, query, variables, english, french) => {
    expect(await messagesOf(query, 'en', variables)).toEqual([english]);
    expect(await messagesOf(query, 'fr', variables)).toEqual([french]);
  });
});

describe('an unknown id in a list', () => {
  const listsOf = (name: string, args: readonly (GraphQLArgument | GraphQLInputField)[]): string[] =>
    args.flatMap((argument) => {
      const type = getNamedType(argument.type);
      if (isInputObjectType(type) && argument.name !== 'filter')
        return listsOf(`${name}${argument.name}.`, Object.values(type.getFields()));
      return isListType(getNullableType(argument.type)) && type.name === 'ID' ? [`${name}${argument.name}`] : [];
    });
  const cases: Readonly<Record<string, string | null>> = {
    'checkProject: territories': 'checkProject(themes: ["demarches"], territories: ["E1", "x"]) { totalCount }',
    'checkProject: themes': 'checkProject(themes: ["demarches", "x"], territories: ["E1"]) { totalCount }',
    'coverageMatrix: themes': 'coverageMatrix(themes: ["demarches", "x"], territory: "DEP") { themes { id } }',
    // Whoever asks has these rows, some of which may be gone by now: what is left is told.
    'sources: stating': null,
    'whatIf: change.mergeInitiatives': 'whatIf(change: {mergeInitiatives: ["i1", "x"]}) { sentence }',
    'whatIf: change.newTie': 'whatIf(change: {newTie: ["L1", "x"]}) { sentence }',
  };

  it('is looked for in every list of ids', () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    expect(fields.flatMap(({ name, args }) => listsOf(`${name}: `, args)).sort()).toEqual(Object.keys(cases).sort());
  });

  it.each(Object.entries(cases).flatMap(([place, query]) => (query === null ? [] : [[place, query] as const])))(
    'is told with its place: %s',
    async (place, query) => {
      const response = await fetch(`${address()}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `{ ${query} }` }),
      });
      const { errors } = JSON.parse(await response.text());
      expect(errors[0].message).toMatch(`${place}[1]: there is no `);
    },
  );
});

describe('the address of a wrong value', () => {
  it.each([
    ['actors(filter: {theme: "x"})', 'actors: filter.theme'],
    ['actors(filter: {OR: [{text: "a"}, {theme: "x"}]})', 'actors: filter.OR[1].theme'],
    ['actors(filter: {NOT: {need: {theme: "x"}}})', 'actors: filter.NOT.need.theme'],
    ['actors(filter: {minimumDegree: -1})', 'actors: filter.minimumDegree'],
    ['actors(filter: {kind: []})', 'actors: filter.kind'],
    [
      'initiatives(filter: {AND: [{minimumFunded: "2.00", maximumFunded: "1.00"}]})',
      'initiatives: filter.AND[0].minimumFunded',
    ],
    ['initiatives(filter: {period: {start: "2026-02-01", end: "2026-01-01"}})', 'initiatives: filter.period'],
    ['decisions(filter: {body: "x"})', 'decisions: filter.body'],
    ['overlaps(territory: "x")', 'overlaps: territory'],
    ['checkProject(themes: ["x"], territories: ["E1"])', 'checkProject: themes[0]'],
    [
      'checkProject(themes: ["demarches"], territories: ["E1"], start: "2026-02-01", end: "2026-01-01")',
      'checkProject: end',
    ],
    ['whatIf(change: {mergeInitiatives: ["i1", "i1"]})', 'whatIf: change.mergeInitiatives'],
    [`actors(filter: {text: "${'x'.repeat(500)}"})`, 'actors: filter.text'],
    [`actors(filter: {OR: [{text: "${'x'.repeat(1_001)}"}]})`, 'actors: filter.OR[0].text'],
  ])('is the same where the value itself is wrong: %s', async (field, place) => {
    for (const [language, colon] of [
      ['en', ': '],
      ['fr', '\u00a0: '],
    ] as const) {
      const response = await fetch(`${address()}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language },
        body: JSON.stringify({ query: `{ ${field} { __typename } }` }),
      });
      const { errors } = JSON.parse(await response.text());
      expect(errors[0].message.split(colon).slice(0, 2).join(': ')).toBe(place);
      expect(errors[0].extensions.reason).toMatch(/^[A-Z_]+$/);
    }
  });

  it('below an entity leaves out what the entity adds', async () => {
    const query = '{ theme(id: "demarches") { actorsConnection(filter: {theme: "x"}) { totalCount } } }';
    const response = await fetch(`${address()}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(JSON.parse(await response.text()).errors[0].message).toMatch(/^\w+: filter\.theme: there is no Theme "x"/);
  });
});

/** What is wrong with the value of a variable that is passed to the argument. */
function faultOf(field: string, { name, type }: GraphQLArgument, value: unknown): Told | undefined {
  const [operation] = parse(`query ($v: ${type}) { ${field}(${name}: $v) { __typename } }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return explainVariables({ schema, operation, variables: { v: value } });
}

it('every enum that an act requires is told with all of its values when it is missing', () => {
  const looked: string[] = [];
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    for (const argument of field.args) {
      const input = getNamedType(argument.type);
      if (!isInputObjectType(input)) continue;
      for (const { name, type } of Object.values(input.getFields()).filter(isRequiredInputField)) {
        const named = getNamedType(type);
        if (!isEnumType(named)) continue;
        const values = named.getValues().map((value) => value.name);
        looked.push(`${field.name}.${name}`);
        expect(tell(missingValue(type, ['$input', name]), 'EN')).toBe(
          `$input.${name}: a value is required here; write one of ${values.join(', ')}`,
        );
      }
    }
  }
  expect(looked).toEqual(
    expect.arrayContaining(['createInitiative.kind', 'createFundingLink.status', 'decide.status']),
  );
});

it('every enum of every argument is told with all of its values', () => {
  let looked = 0;
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    for (const argument of field.args) {
      const type = getNamedType(argument.type);
      if (!isEnumType(type)) continue;
      looked += 1;
      const fault = faultOf(field.name, argument, 'NONE_SUCH');
      expect(fault?.code, field.name).toBe('NO_SUCH_VALUE');
      const values = type.getValues().map(({ name }) => name);
      expect(fault && tell(fault, 'FR')).toContain(values.join(', '));
    }
  }
  expect(looked).toBeGreaterThan(30);
});
