/** The cost of an operation is estimated before it runs, from its questions and the lengths of its pages; while it runs, the objects of its answer are counted. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, getIntrospectionQuery, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type AnswerSize, createAnswerSize, MOST_OBJECTS } from '../src/answers/answer-size.js';
import { createContext } from '../src/answers/context.js';
import { publicSchema } from '../src/api/public.js';
import { projectRoot } from '../src/config.js';
import { limitCost } from '../src/server/limits/limit-cost.js';
import { MOST_COST } from '../src/settings.js';
import { testDatabase, viewOf } from './database.js';
import { full } from './runs.js';
import { serve } from './serve.js';

const database = testDatabase();
const schema = await publicSchema(database.driver);
// Twelve actors in each of forty initiatives, so that an answer can repeat them.
const busy = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`A${n}`, 'PARTNER']));
const initiatives = Object.fromEntries(
  Array.from({ length: 40 }, (_, n) => [`i${n}`, { themes: ['demarches'], covers: ['E1'], actors: busy }]),
);
const hash = 'd'.repeat(8);
const address = serve(database, { home: 'DEP', initiatives }, [], {
  persisted: { manifest: new Map([[hash, '{ actors(first: 3) { nodes { id name } } }']]), only: false },
});

async function post(body: object, language = 'en') {
  const headers = { 'content-type': 'application/json', 'accept-language': language };
  const response = await fetch(`${address()}graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  return { status: response.status, headers: response.headers, answer: (await response.json()) as any };
}
const ask = (query: string, variables: object = {}) => post({ query, variables });

function count(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition');
  if (operation?.kind !== 'OperationDefinition') throw new Error('no operation');
  const size = { counted: 0, limit: Number.POSITIVE_INFINITY };
  limitCost({ schema, document, operation, variables }, size);
  return size.counted;
}

const day = (n: number) => `2026-01-${String(1 + n).padStart(2, '0')}`;

describe('the cost of a question', () => {
  it.each([
    ['whatIf', (on: string) => `whatIf(asOf: "${on}", change: {actorLeaves: "A1"}) { after { gaps } }`],
    ['coverage', (on: string) => `coverage(asOf: "${on}") { totalCount }`],
    ['gaps', (on: string) => `gaps(asOf: "${on}") { totalCount }`],
    ['severalSpeeds', (on: string) => `severalSpeeds(asOf: "${on}") { totalCount }`],
    ['introductions', (on: string) => `introductions(asOf: "${on}", count: 20) { sentence }`],
  ])('is too much for thirty aliases of %s', (_, field) => {
    expect(count(`{ ${field(day(0))} }`)).toBeLessThan(MOST_COST / 10);
    const thirty = Array.from({ length: 30 }, (_, n) => `a${n}: ${field(day(n))}`).join(' ');
    expect(count(`{ ${thirty} }`)).toBeGreaterThan(MOST_COST);
  });

  it('that has no entry is that of one which reads a part of the graph', () => {
    expect(count('{ overlaps(first: 1) { totalCount } }')).toBeGreaterThan(1_000);
    expect(count('{ actor(id: "A1") { name } }')).toBeLessThan(100);
  });
});

describe('the cost of a list', () => {
  const nested = (first: string) => `{ overlaps(first: ${first}) { nodes { initiatives { participants { id } } } } }`;
  it('is the same whether first is 20, null or left out, as a literal or a variable', () => {
    const twenty = count(nested('20'));
    expect(count(nested('null'))).toBe(twenty);
    expect(count('{ overlaps { nodes { initiatives { participants { id } } } } }')).toBe(twenty);
    const query = `query ($first: Int) ${nested('$first')}`;
    for (const first of [20, null]) expect(count(query, { first })).toBe(twenty);
    expect(count(query, { first: 200 })).toBe(count(nested('200')));
    expect(count(nested('200'))).toBeGreaterThan(3 * twenty);
  });

  it('below an entity is that of twenty objects, or of fewer that first says: few are as long as they may be', () => {
    const below = (first: string) => count(`{ actor(id: "A1") { initiatives${first} { id } } }`);
    expect(below('')).toBe(below('(first: 20)'));
    expect(below('(first: 200)')).toBe(below(''));
    expect(below('') - below('(first: 5)')).toBe(15);
  });

  it.each([
    [
      'with a fragment of a name with underscores',
      '{ ...__x } fragment __x on Query { overlaps(first: 200) { nodes { initiatives { participants { initiatives { participants { id } } } } } } }',
    ],
    [
      'without a page',
      '{ initiatives(first: null) { nodes { participants { initiatives { participants { initiatives { id } } } } } } }',
    ],
    [
      'of all communes',
      '{ territory(id: "FRANCE") { contains { contains { contains { contains { within { id } } } } } } }',
    ],
  ])('that is nested again and again is too much: %s', (_, query) => {
    expect(count(query)).toBeGreaterThan(MOST_COST);
  });

  it('that is skipped is nothing', () => {
    const query = 'query ($yes: Boolean!) { themes { totalCount } coverage @include(if: $yes) { totalCount } }';
    expect(count(query, { yes: false })).toBe(count('{ themes { totalCount } }'));
    expect(count(query, { yes: true })).toBeGreaterThan(count(query, { yes: false }));
  });

  it('of the schema counts too: tools may ask for all of it, and nobody eight times', () => {
    const types = '__schema { types { name fields { name args { name type { name } } type { name kind } } } }';
    expect(count(`{ ${Array.from({ length: 8 }, (_, n) => `a${n}: ${types}`).join(' ')} }`)).toBeGreaterThan(MOST_COST);
    expect(count(getIntrospectionQuery())).toBeLessThan(MOST_COST / 2);
  });
});

describe('a usual operation costs less than the limit', () => {
  const documents = (file: string) =>
    [...readFileSync(join(projectRoot, file), 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(
      ([, text]) => [file, text as string] as const,
    );
  const folder = 'schema/examples';
  const examples = readdirSync(join(projectRoot, folder))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => [`${folder}/${file}`, readFileSync(join(projectRoot, folder, file), 'utf8')] as const);
  const pages = [
    'README.md',
    'client/README.md',
    ...readdirSync(join(projectRoot, 'docs')).map((file) => `docs/${file}`),
  ];
  const all = [...examples, ...pages.filter((file) => file.endsWith('.md')).flatMap(documents)];

  it.each(all)('in %s', (file, query) => {
    const document = parse(query);
    // An example that a page shows as refused is skipped.
    if (validate(schema, document).length > 0) return expect(file).toMatch(/^(docs|README)/);
    const values = join(projectRoot, file.replace(/\.graphql$/, '.json'));
    const variables =
      file.endsWith('.graphql') && existsSync(values) ? JSON.parse(readFileSync(values, 'utf8')) : undefined;
    const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition');
    const needs =
      operation?.kind === 'OperationDefinition' &&
      operation.variableDefinitions?.some(({ type }) => type.kind === 'NonNullType');
    if (needs && variables === undefined) return;
    expect(count(query, variables)).toBeLessThan(MOST_COST);
  });

  it('and so does the introspection of tools', () => {
    expect(count(getIntrospectionQuery())).toBeLessThan(MOST_COST);
  });
});

describe('an operation that costs too much', () => {
  const query = `query A { themes { totalCount } } query B { overlaps(first: 200) { nodes { initiatives {
    participants { initiatives { participants { id } } } } } } }`;
  it('is refused before it runs, also when it is the second of the document', async () => {
    const { status, answer } = await post({ query, operationName: 'B' });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'COST_LIMIT', reason: 'COSTS_TOO_MUCH' } }]);
    expect(answer.errors[0].message).toMatch(
      /^graphql: the operation could cost [\d,]+, and the limit is 200,000; ask fewer /,
    );
    expect(status).toBe(400);
    expect(answer.extensions.cost).toEqual({ counted: expect.any(Number), limit: MOST_COST });
    expect(answer.extensions.cost.counted).toBeGreaterThan(MOST_COST);
  });

  it('is refused in the language of the caller', async () => {
    const { answer } = await post({ query, operationName: 'B' }, 'fr');
    expect(answer.errors[0].message).toMatch(
      /^graphql\u00a0: l’opération pourrait coûter [\d\u202f]+, et la limite est 200\u202f000/,
    );
  });
});

it('the cost of a persisted operation is told too', async () => {
  const { answer } = await post({ documentId: hash });
  expect(answer.data.actors.nodes).toHaveLength(3);
  expect(answer.extensions.cost).toEqual({ counted: expect.any(Number), limit: MOST_COST });
});

describe('an answer of too many objects', () => {
  it('is refused as a whole, and once', async () => {
    // Thirty initiatives of twelve actors of forty initiatives of twelve actors.
    const query =
      '{ themes { totalCount } initiatives(first: 20) { nodes { participants(first: 12) { initiatives(first: 40) { participants(first: 12) { id } } } } } }';
    const { status, answer } = await ask(query);
    expect(answer.extensions.cost.counted).toBeLessThan(MOST_COST);
    // Else what was not read would look unknown, such as the seat of an actor.
    expect(answer.data).toBeNull();
    expect(answer.errors).toMatchObject([{ extensions: { code: 'COST_LIMIT' } }]);
    expect(answer.errors[0].message).toMatch(/^graphql: the answer would have more than 80,000 objects; ask /);
    expect(status).toBe(400);
  });

  it('is one of 80,000, and on the command line no answer is too long', () => {
    const size = createAnswerSize(1);
    void size.add(MOST_OBJECTS);
    expect(size.isTooLong).toBe(false);
    expect(() => size.add(1)).toThrow('graphql: the answer would have more than 80,000 objects');
    expect(() => size.add(0)).toThrow('80,000');
    expect(size.isTooLong).toBe(true);
    expect(() => createAnswerSize().add(2 * MOST_OBJECTS)).not.toThrow();
  });

  full(
    'leaves no error behind that nobody handles, which would end the program, and all lists have the same one',
    async () => {
      const fresh = await viewOf(database);
      const document = parse(
        '{ initiatives(first: 40) { nodes { themes { id } participants { themes { id } initiatives { participants { id } } } } } }',
      );
      const run = (size: AnswerSize) =>
        execute({ schema, document, contextValue: createContext(database, fresh, { day: '2026-01-01', size }) });
      let objects = 0;
      const counting: AnswerSize = {
        ...createAnswerSize(),
        add(more) {
          objects += more;
          return undefined;
        },
      };
      await run(counting);
      const unhandled: unknown[] = [];
      const note = (error: unknown) => unhandled.push(error);
      const others = process.listeners('unhandledRejection');
      process.removeAllListeners('unhandledRejection').on('unhandledRejection', note);
      try {
        for (let part = 1; part < 40; part += 1) {
          const size = createAnswerSize(1);
          size.add(MOST_OBJECTS - Math.floor((objects * part) / 40));
          const { errors = [] } = await run(size);
          expect(errors.length).toBeGreaterThan(0);
          expect(new Set(errors.map((error) => error.originalError ?? error)).size).toBe(1);
        }
        await new Promise((done) => setTimeout(done, 50));
      } finally {
        process.removeListener('unhandledRejection', note);
        for (const other of others) process.on('unhandledRejection', other);
      }
      expect(unhandled).toEqual([]);
    },
  );
});

describe('every list and text in the arguments has a maximum', () => {
  const tags = 'query ($tags: [String!]) { actors(filter: {tags: $tags}) { totalCount } }';
  const lots = (n: number) => Array.from({ length: n }, (_, k) => `t${k}`);
  it.each([
    ['a list in a variable', tags, { tags: lots(201) }, 'actors: filter.tags: it has 201 values; give at most 200'],
    [
      'a list as a literal',
      `{ actors(filter: {tags: ${JSON.stringify(lots(300))}}) { totalCount } }`,
      {},
      'actors: filter.tags: it has 300 values; give at most 200',
    ],
    [
      'a list in a part of a filter',
      `{ actors(filter: {NOT: {tags: ${JSON.stringify(lots(300))}}}) { totalCount } }`,
      {},
      'actors: filter.NOT.tags: it has 300 values; give at most 200',
    ],
    [
      'closed values',
      `{ actors(filter: {kind: [${'EPCI '.repeat(201)}]}) { totalCount } }`,
      {},
      'actors: filter.kind: it has 201 values; give at most 200',
    ],
    [
      'a text',
      'query ($id: ID!) { node(id: $id) { id } }',
      { id: 'x'.repeat(1_001) },
      'node: id: it has 1001 characters; write at most 1000',
    ],
  ])('%s is refused', async (_, query, variables, message) => {
    const { status, answer } = await ask(query, variables);
    expect(answer.errors[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
    expect(status).toBe(400);
  });

  it('and a value at the maximum is answered', async () => {
    expect((await ask(tags, { tags: lots(200) })).answer.errors).toBeUndefined();
    // The rows of a table, as the application sends them.
    const rows = 'query ($ids: [ID!]!) { sources(stating: $ids) { id } }';
    const ids = lots(2_001).map((each) => `initiative-of-a-long-name-that-is-an-id-${each}`);
    expect((await ask(rows, { ids: ids.slice(1) })).answer).toMatchObject({ data: { sources: [] } });
    expect((await ask(rows, { ids })).answer.errors[0].message).toMatch(/it has 2001 values; give at most 2000/);
  });
});
