/** An id identifies one content: with other arguments or days, objects with the same id are equal. */
import {
  execute,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Context, createContext } from '../src/answers/context.js';
import { publicSchema } from '../src/api/public.js';
import { openFresh } from '../src/fresh/fresh.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { richWorld } from './rich-world.js';
import { given } from './world.js';

const database = testDatabase();
const { ask } = asker(database);
const today = '2026-01-15';
const schema = await publicSchema();
let answering = schema;
let context: () => Context;

/** Entities are the same in every answer: no argument changes their fields. They are stored under their own ids, not computed. */
const entities = [
  ...['Territory', 'Theme', 'Actor', 'Initiative', 'FundingLink', 'Source', 'Change', 'Gone', 'Meeting'],
  ...['Invitation', 'Proposal'],
  // It is found only by its id, so no argument can change it.
  'ActorIntroduction',
];
const ofProject = (more: string) => `checkProject(themes: ["demarches"], territories: ["E1"], ${more})`;

/** Of each type that is computed: ways of asking for it that might change it, each a path of fields down to it. */
const waysTo: Readonly<Record<string, readonly string[]>> = {
  Overlap: [
    ...[
      'past: true',
      'theme: "demarches"',
      'minimumScore: 0.9',
      'minimumScore: 0',
      'dismissed: true',
      'decided: true',
      'territory: "E1"',
    ].map((args) => `overlaps(${args}) { nodes {…} }`),
    ...['first: 200', 'ground: NESTED', 'kind: [PROJECT]', 'coordination: [NONE]'].map(
      (args) => `overlaps(${args}) { nodes {…} }`,
    ),
    ...['overlaps(asOf: "2024-06-01")', 'overlaps(asOf: "2031-06-01", past: true)', 'overlaps(asOf: "2026-01-15")'].map(
      (field) => `${field} { nodes {…} }`,
    ),
    'initiative(id: "a") { overlaps(minimumScore: 0) { nodes {…} } }',
    'actor(id: "La") { overlaps(past: true) { nodes {…} } }',
    ...[
      'title: "One"',
      'title: "Two"',
      'title: "One", minimumScore: 0.5',
      'title: "One", start: "2026-01-01", end: "2026-06-30"',
      'title: "One", audiences: [SENIORS]',
      'title: "One", asOf: "2024-06-01"',
    ].map((more) => `${ofProject(more)} { nodes {…} }`),
    'checkProject(title: "One", themes: ["demarches", "outils"], territories: ["E1"]) { nodes {…} }',
  ],
  Synergy: [
    ...['INITIATIVES', 'ACTORS'].flatMap((between) =>
      [
        'first: 200',
        'minimumScore: 0.2',
        'theme: "demarches"',
        'territory: "E2"',
        'dismissed: true',
        'asOf: "2024-06-01"',
        'asOf: "2031-06-01"',
      ].map((args) => `synergies(between: ${between}, ${args}) { nodes {…} }`),
    ),
    'synergies(kind: [POOLING]) { nodes {…} }',
    'initiative(id: "a") { synergies { nodes {…} } }',
    'actor(id: "X") { synergies(asOf: "2024-06-01") { nodes {…} } }',
    ...['title: "One"', 'title: "Two"', 'title: "One", start: "2026-01-01", end: "2026-06-30"'].map(
      (more) => `${ofProject(more)} { synergies(first: 200) { nodes {…} } }`,
    ),
  ],
  IsolatedActor: [
    ...[
      'first: 200',
      'documentedOnly: false',
      'theme: "outils"',
      'territory: "E3"',
      'asOf: "2024-06-01"',
      'asOf: "2019-06-01"',
    ].map((args) => `isolatedActors(${args}) { nodes {…} }`),
    ...['', '(asOf: "2024-06-01")', '(asOf: "2026-01-15")'].map((args) => `actor(id: "X") { isolation${args} {…} }`),
  ],
  Gap: [
    'first: 200',
    'theme: "med"',
    'root: false',
    'root: true',
    'territory: "E2"',
    'territory: "DEP", asOf: "2031-06-01"',
    'presence: [WIDE_ONLY, NONE]',
    'asOf: "2024-06-01"',
  ].map((args) => `gaps(${args}) { nodes {…} }`),
  Experiment: [
    'first: 200',
    'theme: "ter"',
    'territory: "E2"',
    'territory: "DEP"',
    'territory: "DEP", asOf: "2031-06-01"',
    'asOf: "2024-06-01"',
    'dismissed: true',
  ].map((args) => `experiments(${args}) { nodes {…} }`),
  FundingEnd: [
    'first: 200',
    'months: 24',
    'months: 36',
    'until: "2027-06-30"',
    'theme: "demarches"',
    'territory: "E1"',
    'asOf: "2025-06-01"',
    'months: 24, asOf: "2025-06-01"',
  ].map((args) => `fundingCliff(${args}) { nodes {…} }`),
  DuplicateActors: ['first: 200', 'actor: "alike-2"', 'reason: [SAME_NAME_AND_COMMUNE]', 'dismissed: true'].map(
    (args) => `duplicateActors(${args}) { nodes {…} }`,
  ),
  Matter: [
    'first: 200',
    'territory: "E2"',
    'theme: "med"',
    'kind: [OVERLAP, POOLING, ISOLATED]',
    'since: "2024-06-01"',
    'asOf: "2024-06-01"',
    'dismissed: true',
  ].map((args) => `matters(${args}) { nodes {…} }`),
  Decision: [
    'decisions { nodes {…} }',
    'decisions(filter: {status: RETAINED}) { nodes {…} }',
    'overlaps { nodes { decision {…} } }',
    'overlaps(asOf: "2024-06-01", past: true) { nodes { decision {…} } }',
    'synergies(between: ACTORS, asOf: "2025-06-01", dismissed: true) { nodes { decision {…} } }',
    'initiative(id: "a") { overlaps(asOf: "2023-06-01") { nodes { decision {…} } } }',
  ],
  NotSuggested: ['a-b@2001-01-01', 'a-b@1999-01-01', 'a-x', 'a-k', 'a-k@2024-06-01'].map(
    (id) => `suggestion(id: "overlap-${id}") {…}`,
  ),
};

const identified = Object.values(schema.getTypeMap())
  .filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__') && 'id' in type.getFields(),
  )
  .map(({ name }) => name);

/** Every field of a type without required arguments; entities by their id, decisions left out. */
function leavesOf(type: GraphQLNamedType, depth = 5): string {
  if (isInterfaceType(type) || isUnionType(type)) return '{ __typename }';
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)) return [];
    if (isLeafType(inner)) return [field.name];
    if (isObjectType(inner) && identified.includes(inner.name)) return [`${field.name} { id }`];
    return depth === 0 || isConnection(field.type) ? [] : [`${field.name} ${leavesOf(inner, depth - 1)}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

const isConnection = (type: GraphQLOutputType) => !isListType(type) && /Connection$/.test(getNamedType(type).name);

/** Everything in an answer that is of this type, by its id. */
function collect(value: unknown, type: string, into: [string, unknown][] = []): [string, unknown][] {
  if (Array.isArray(value)) for (const each of value) collect(each, type, into);
  else if (typeof value === 'object' && value !== null) {
    const { __typename, id } = value as { __typename?: string; id?: string };
    if (__typename === type && Object.keys(value).length > 2) into.push([String(id), value]);
    for (const each of Object.values(value)) collect(each, type, into);
  }
  return into;
}

async function read(way: string, type: string): Promise<[string, unknown][]> {
  const leaves = leavesOf(answering.getType(type) as GraphQLNamedType);
  const inner = way.startsWith('suggestion') ? `{ ... on ${type} ${leaves} }` : leaves;
  const { data, errors } = await execute({
    schema: answering,
    document: parse(`{ ${way.replace('{…}', inner)} }`),
    contextValue: context(),
  });
  expect(errors, way).toBeUndefined();
  return collect(JSON.parse(JSON.stringify(data)), type);
}

beforeAll(async () => {
  await given(database, richWorld, [THREE_ALIKE]);
  answering = await publicSchema(database.driver);
  await ask('mutation { decide(input: {suggestion: "overlap-a-d", status: RETAINED}) { change } }');
  await ask(
    'mutation { decide(input: {suggestion: "synergy-INTRODUCTION-X-Y@2025-06-01", status: DISMISSED}) { change } }',
  );
  const fresh = await openFresh(database, () => undefined);
  fresh.close();
  context = () => createContext(database, fresh, { day: today });
});

/** Three records of one name in one commune: three pairs. */
const THREE_ALIKE = `
  MATCH (c:Territory {id: 'c1'})
  UNWIND ['alike-1', 'alike-2', 'alike-3'] AS id
  CREATE (:Actor:Entity {id: id, name: 'Atelier du gué', kind: 'ASSOCIATION'})-[:SEATED_IN]->(c)`;

describe('a type with an id', () => {
  it('is an entity, or the test lists several ways to ask for it', () => {
    expect(identified.filter((name) => !entities.includes(name)).sort()).toEqual(Object.keys(waysTo).sort());
  });

  it('is a Node', () => {
    const strange = identified.filter(
      (name) => !(schema.getType(name) as GraphQLObjectType).getInterfaces().some((each) => each.name === 'Node'),
    );
    expect(strange).toEqual([]);
  });

  it.each(Object.entries(waysTo))(
    '%s has the same content in every answer that gives the same id, and node finds it again',
    async (type, ways) => {
      const known = new Map<string, unknown>();
      let again = 0;
      for (const way of ways) {
        for (const [id, content] of await read(way, type)) {
          if (known.has(id)) again += 1;
          else known.set(id, content);
          expect(content, `${id}, by ${way}`).toEqual(known.get(id));
        }
      }
      expect(known.size).toBeGreaterThan(1);
      if (type === 'NotSuggested') return;
      expect(again, 'ids that came with several arguments').toBeGreaterThan(1);
      const leaves = leavesOf(answering.getType(type) as GraphQLNamedType);
      for (const [id, content] of known) {
        const ids = { schema: answering, contextValue: context(), variableValues: { id } };
        const { data } = await execute({
          ...ids,
          document: parse(
            `query ($id: ID!) { node(id: $id) { __typename ... on ${type} ${leaves} } suggestion(id: $id) { __typename id ... on NotSuggested { because } } }`,
          ),
        });
        const { node, suggestion } = JSON.parse(JSON.stringify(data));
        if (id.includes('-project:'))
          expect(suggestion).toEqual({ __typename: 'NotSuggested', id, because: 'NOT_KEPT' });
        else if (type === 'Decision') expect(node).toEqual(content);
        else expect([node, suggestion]).toEqual([content, { __typename: type, id }]);
      }
    },
  );
});
