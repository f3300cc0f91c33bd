/** Hostile requests: answered or refused with a message, without any change and without revealing internals. */
import { beforeAll, describe, expect, it } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import { testDatabase } from './database.js';
import { placesOfStrings } from './hostile-strings.js';
import { full } from './runs.js';
import { serve, TOKEN } from './serve.js';

const database = testDatabase();
const schema = await publicSchema(database.driver);
const address = serve(database, {
  home: 'DEP',
  initiatives: { i1: { themes: ['demarches'], covers: ['E1'] }, i2: { themes: ['demarches'], covers: ['E1'] } },
});

async function send(body: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${address()}graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  const answer: any = await response.json();
  return { status: response.status, answer };
}
const query = (text: string) => send(JSON.stringify({ query: text }));

/** Every node with its properties, and every relation, as far as they existed at the beginning. */
async function holdings(): Promise<string> {
  const { records } = await database.driver.executeQuery(
    `MATCH (n) WHERE n.id IN $ids OPTIONAL MATCH (n)-[r]->(m) WHERE m.id IN $ids
     WITH n, r, m ORDER BY m.id, type(r) RETURN labels(n) AS labels, properties(n) AS node, collect([type(r), properties(r), m.id]) AS relations ORDER BY node.id`,
    { ids },
  );
  return JSON.stringify(records.map((record) => record.toObject()));
}
let ids: string[] = [];
let before: string;
beforeAll(async () => {
  const { records } = await database.driver.executeQuery(
    'MATCH (n) WHERE NOT n:Migration AND NOT n:Journal RETURN n.id AS id',
  );
  ids = records.map((record) => record.get('id'));
  before = await holdings();
});

const nested = (levels: number) => `{ initiatives { nodes ${'{ part '.repeat(levels)}{ id }${' }'.repeat(levels)} } }`;
const many = (count: number, make: (n: number) => string) => Array.from({ length: count }, (_, n) => make(n)).join(' ');

describe('a hostile request is refused', () => {
  it.each([
    [
      'with 20,000 aliases',
      `{ ${many(20_000, (n) => `a${n}: __typename`)} }`,
      400,
      /368893 characters; write at most 50000/,
    ],
    [
      'with 60 aliases',
      `{ overlaps { ${many(60, (n) => `a${n}: totalCount`)} } }`,
      400,
      /60 aliases; write at most 50/,
    ],
    [
      'for 31 things',
      `{ ${many(31, (n) => `overlaps(minimumScore: 0.${n}) { totalCount }`)} }`,
      400,
      /31 things|conflict/,
    ],
    ['5,000 levels deep', nested(5_000), 400, /2000 tokens/],
    [
      '16 levels deep',
      `{ overlaps { nodes { initiatives ${'{ participants { initiatives '.repeat(6)} { id } ${'} }'.repeat(6)} } } }`,
      400,
      /more than 15 levels deep/,
    ],
    [
      'deep by fragments',
      `{ actors { nodes { ...f0 } } } ${many(9, (n) => `fragment f${n} on Actor { initiatives { participants { ...f${n + 1} } } }`)} fragment f9 on Actor { id }`,
      400,
      /more than 15 levels deep/,
    ],
    [
      'for one thing 200 times',
      `{ overlaps { nodes { ${many(200, () => 'initiatives { title }')} } } }`,
      400,
      /one place asks 200 fields; ask at most 100/,
    ],
    ['with a flood of directives', `{ overlaps { totalCount ${'@include(if: true) '.repeat(60)} } }`, 400, /directive/],
    [
      'with fragments that go round',
      '{ actors { nodes { ...a } } } fragment a on Actor { ...b } fragment b on Actor { ...a }',
      400,
      /^Cannot spread fragment "a" within itself via "b"\.$/,
    ],
    [
      'with fragments that double 40 times',
      `{ actors { nodes { ...f0 } } } ${many(40, (n) => `fragment f${n} on Actor { ...f${n + 1} ...f${n + 1} }`)} fragment f40 on Actor { id }`,
      400,
      /its fragments make more than 3000 fields/,
    ],
    [
      'that could answer with too much',
      '{ initiatives(first: 200) { nodes { overlaps(first: 200) { nodes { initiatives { overlaps(first: 200) { nodes { initiatives { participants { name } } } } } } } } } }',
      400,
      /the operation could cost [\d,]+, and the limit is 200,000; ask fewer/,
    ],
    ['with a mutation by nobody', 'mutation { undo(change: "x") { sequence } }', 401, /it needs the role COORDINATOR/],
    ['with first: -1', '{ overlaps(first: -1) { totalCount } }', 200, /first: -1 is not a page size/],
    ['with first: 0', '{ overlaps(first: 0) { totalCount } }', 200, /first: 0 is not a page size/],
    ['with first: 1000000', '{ overlaps(first: 1000000) { nodes { id } } }', 200, /first: 1000000 is not a page size/],
    ['with a cursor that is none', '{ overlaps(after: "%00") { totalCount } }', 200, /is not a cursor/],
    ['with an alias that shadows id', '{ initiatives { nodes { id: title } } }', 400, /cannot be the alias/],
    ['with Cypher', '{ actors(filter: {theme: "x\'}) DETACH DELETE n //"}) { totalCount } }', 200, /there is no Theme/],
  ])('%s', async (_, text, status, words) => {
    const before = await query('{ initiatives { totalCount } }');
    const refused = await query(text);
    expect(refused.answer.errors[0].message).toMatch(words);
    expect(refused.status).toBe(status);
    expect(JSON.stringify(refused.answer)).not.toMatch(/node_modules|at .*\.ts|Neo\.ClientError/);
    expect((await query('{ initiatives { totalCount } }')).answer.data).toEqual(before.answer.data);
  });

  it.each<[string, string, Record<string, string>, number]>([
    ['as an array of queries', JSON.stringify([{ query: '{ __typename }' }]), {}, 400],
    ['as plain text', '{ __typename }', { 'content-type': 'text/plain' }, 400],
    ['as a form', 'query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
    ['in another charset', '{}', { 'content-type': 'application/json; charset=klingon' }, 415],
    ['that is no JSON', '{"query": ', {}, 400],
    ['with 300,000 values that nobody asks for', `{"query":"{ __typename }","x":[${'{},'.repeat(3e5)}{}]}`, {}, 400],
    ['that is compressed', '{"query":"{ __typename }"}', { 'content-encoding': 'gzip' }, 415],
    ['with 2 MB of variables', JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(2e6) } }), {}, 413],
    ['with a forged token', '{}', { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' }, 401],
  ])('%s', async (_, body, headers, status) => {
    const refused = await send(body, headers);
    expect(refused.status).toBe(status);
    expect(refused.answer.errors[0].message).toMatch(/\w/);
  });
});

describe('a malformed body is refused', () => {
  const wrong: readonly unknown[] = [1, true, 'x', [], ['x'], { toString: 1 }, { length: 2 }, 0.5];
  const texts = wrong.filter((value) => typeof value !== 'string');
  const maps = wrong.filter((value) => typeof value !== 'object' || Array.isArray(value));
  const good = { query: '{ __typename }' };
  const bodies: readonly (readonly [string, unknown])[] = [
    ...maps.map((value) => ['the body', value] as const),
    ...['query', 'documentId', 'operationName'].flatMap((part) =>
      texts.map((value) => [part, { ...good, [part]: value }] as const),
    ),
    ...['variables', 'extensions'].flatMap((part) => maps.map((value) => [part, { ...good, [part]: value }] as const)),
    ...maps.map((value) => ['extensions.persistedQuery', { ...good, extensions: { persistedQuery: value } }] as const),
    ...texts.map(
      (value) =>
        [
          'extensions.persistedQuery.sha256Hash',
          { ...good, extensions: { persistedQuery: { sha256Hash: value } } },
        ] as const,
    ),
  ];
  it.each(['graphql', 'graphql/stream'])('at /%s with any part of another type, naming the part', async (path) => {
    for (const [part, body] of bodies) {
      const response = await fetch(`${address()}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: '*/*' },
        body: JSON.stringify(body),
      });
      const text = await response.text();
      expect(response.status, `${JSON.stringify(body)}: ${text}`).toBe(400);
      // What is not an object or array is not a JSON body.
      if (typeof body === 'object') expect(text, JSON.stringify(body)).toContain(`graphql: ${part} is not `);
    }
  });

  it('only where it is wrong: null counts as absent', async () => {
    const { status, answer } = await send(
      JSON.stringify({ ...good, documentId: null, operationName: null, variables: null, extensions: null }),
    );
    expect([status, answer.data]).toEqual([200, { __typename: 'Query' }]);
  });
});

describe('hostile variables are refused', () => {
  const deep = (levels: number) => `${'{"NOT":'.repeat(levels)}{}${'}'.repeat(levels)}`;
  const filter = 'query ($value: ActorFilter) { actors(filter: $value) { totalCount } }';
  const pages = 'query ($value: Int) { overlaps(first: $value) { totalCount } }';
  it.each([
    [
      'too large',
      pages,
      '10000000000',
      /^\$value: 10000000000 is above 2147483647; write a number from /,
      'BAD_USER_INPUT',
    ],
    [
      'too small',
      pages,
      '-10000000000',
      /^\$value: -10000000000 is below -2147483648; write -2147483648 or/,
      'BAD_USER_INPUT',
    ],
    ['of another type', pages, '"many"', /^\$value: "many" is not a whole number; write one/, 'BAD_USER_INPUT'],
    [
      'with a field that is not there',
      filter,
      '{"note": "x"}',
      /^\$value: there is no field "note"; choose from /,
      'BAD_USER_INPUT',
    ],
    [
      'with 15,000 values',
      'query ($value: [String!]) { actors(filter: {tags: $value}) { totalCount } }',
      JSON.stringify(Array(15_000).fill('x')),
      /variables hold more than 5000 values in all; ask for less/,
      'BAD_USER_INPUT',
    ],
    [
      'before the document is read',
      '{',
      JSON.stringify(Array(15_000).fill('x')),
      /variables hold more than 5000 values in all; ask for less/,
      'BAD_USER_INPUT',
    ],
    [
      'with 60,000 values',
      '{',
      JSON.stringify(Array(60_000).fill('x')),
      /^graphql: the body has more than 20000 values; spread them/,
      'BAD_REQUEST',
    ],
    ['30 levels deep', filter, deep(30), /variables are more than 20 levels deep/, 'BAD_REQUEST'],
    ['100,000 levels deep', filter, deep(100_000), /the body has too many levels/, 'BAD_REQUEST'],
  ])('%s', async (_, text, value, words, code) => {
    const { status, answer } = await send(`{"query": ${JSON.stringify(text)}, "variables": {"value": ${value}}}`);
    expect(answer.errors[0]).toMatchObject({ message: expect.stringMatching(words), extensions: { code } });
    expect(status).toBe(400);
  });
});

/** Strings that would end a string or a query if texts were concatenated, and characters that no text should contain. */
const fragments = [
  "' OR 1=1 //",
  '"}) DETACH DELETE (n) //',
  '`}]) RETURN n //',
  '*:* AND',
  'name:/.*/ OR [* TO *]~9 ^(+-!{}\\"',
  'a\u0000b',
  '\ud800',
  '__proto__',
  'x'.repeat(100_000),
];

describe('a hostile string is harmless', () => {
  const places = placesOfStrings(schema, 'i1');
  const inside = /Neo\.|neo4j|node_modules|[Ll]ucene|\.js:|\.ts:| at \w+ \(/;

  it('in many places', () => {
    expect(places.length).toBeGreaterThan(100);
    for (const known of [
      'Query.search: text',
      'Query.actors: filter.text',
      'Initiative.overlaps: after',
      'Query.node: id',
    ]) {
      expect(places.map(({ place }) => place)).toContain(known);
    }
  });

  full.each(fragments.map((text) => [JSON.stringify(text).slice(0, 40), text]))('such as %s', async (_, text) => {
    const wrong: string[] = [];
    for (const { place, query: asked, variables } of places) {
      const body = JSON.stringify({ query: asked, variables: variables(text) });
      const { status, answer } = await send(body, { authorization: `Bearer ${TOKEN}` });
      const codes = (answer.errors ?? []).map(({ extensions }: { extensions: { code: string } }) => extensions.code);
      const isGood =
        status < 500 &&
        !codes.some((code: string) => ['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE', undefined].includes(code)) &&
        !inside.test(JSON.stringify(answer.errors ?? []).replaceAll(JSON.stringify(text).slice(1, -1), ''));
      if (!isGood) wrong.push(`${place}: ${status} ${JSON.stringify(answer).slice(0, 300)}`);
    }
    expect(wrong).toEqual([]);
    expect(await holdings()).toBe(before);
  });
});

it('the graph is unchanged after all hostile requests', async () => {
  expect(await holdings()).toBe(before);
  expect(
    (await query('{ initiatives(filter: {actor: "L1"}) { totalCount } overlaps { totalCount } }')).answer.data,
  ).toEqual({
    initiatives: { totalCount: 1 },
    overlaps: { totalCount: 1 },
  });
});
