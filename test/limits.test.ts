/** What strangers may send: each limit refuses in words, soon, and leaves the server as it was. */
import { auditServer } from 'graphql-http';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { publicSchema } from '../src/graph/public.js';
import { entrance } from '../src/server/entrance.js';
import { readOneToken } from '../src/server/identify.js';
import { startServer } from '../src/server/start.js';
import { testDatabase } from './database.js';
import { serve } from './serve.js';

const database = testDatabase();
const address = serve(
  database,
  { initiatives: { i1: { themes: ['demarches'], covers: ['E1'] }, i2: { themes: ['demarches'], covers: ['E1'] } } },
  [],
  { origins: ['https://carte.example'] },
);

async function send(body: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${address()}graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  const answer: any = await response.json();
  return { status: response.status, headers: response.headers, answer };
}
const query = (text: string) => send(JSON.stringify({ query: text }));

const nested = (levels: number) => `{ initiatives { nodes ${'{ part '.repeat(levels)}{ id }${' }'.repeat(levels)} } }`;
const many = (count: number, make: (n: number) => string) => Array.from({ length: count }, (_, n) => make(n)).join(' ');

describe('a request is refused', () => {
  it.each([
    ['with 20,000 aliases', `{ ${many(20_000, (n) => `a${n}: __typename`)} }`, 400, /2000 tokens/],
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
    ['with a flood of directives', `{ overlaps { totalCount ${'@include(if: true) '.repeat(60)} } }`, 400, /directive/],
    [
      'with fragments that go round',
      '{ actors { nodes { ...a } } } fragment a on Actor { ...b } fragment b on Actor { ...a }',
      400,
      /Cannot spread fragment "a" within itself/,
    ],
    [
      'with fragments that double 40 times',
      `{ actors { nodes { ...f0 } } } ${many(40, (n) => `fragment f${n} on Actor { ...f${n + 1} ...f${n + 1} }`)} fragment f40 on Actor { id }`,
      400,
      /its fragments make more fields than can be counted/,
    ],
    [
      'that could answer with too much',
      '{ initiatives(first: 200) { nodes { overlaps(first: 200) { nodes { initiatives { participants { name } } } } } } }',
      400,
      /the answer could hold .* values, of 50,000 at most; ask for a smaller first/,
    ],
    ['with a mutation by nobody', 'mutation { undo(change: "x") { sequence } }', 401, /it takes the role COORDINATOR/],
    ['with first: -1', '{ overlaps(first: -1) { totalCount } }', 200, /first: -1 is not a page size/],
    ['with first: 0', '{ overlaps(first: 0) { totalCount } }', 200, /first: 0 is not a page size/],
    ['with first: 1000000', '{ overlaps(first: 1000000) { nodes { id } } }', 400, /could hold/],
    ['with a cursor that is none', '{ overlaps(after: "%00") { totalCount } }', 200, /is not a cursor/],
    ['with an alias that shadows id', '{ initiatives { nodes { id: title } } }', 400, /cannot be the alias/],
    ['with Cypher', '{ actors(filter: {theme: "x\'}) DETACH DELETE n //"}) { totalCount } }', 200, /there is no Theme/],
  ])('%s', async (_, text, status, words) => {
    const before = await query('{ initiatives { totalCount } }');
    const refused = await query(text);
    expect(refused.answer.errors[0].message).toMatch(words);
    expect(refused.status).toBe(status);
    expect(JSON.stringify(refused.answer)).not.toMatch(/node_modules|at .*\.ts|Neo\.ClientError/);
    expect((await query('{ initiatives { totalCount } }')).answer).toEqual(before.answer);
  });

  it.each<[string, string, Record<string, string>, number]>([
    ['as an array of queries', JSON.stringify([{ query: '{ __typename }' }]), {}, 400],
    ['as plain text', '{ __typename }', { 'content-type': 'text/plain' }, 400],
    ['as a form', 'query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
    ['in another charset', '{}', { 'content-type': 'application/json; charset=klingon' }, 415],
    ['that is no JSON', '{"query": ', {}, 400],
    ['with 2 MB of variables', JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(2e6) } }), {}, 413],
    ['with a forged token', '{}', { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' }, 401],
  ])('%s', async (_, body, headers, status) => {
    const refused = await send(body, headers);
    expect(refused.status).toBe(status);
    expect(refused.answer.errors[0].message).toMatch(/\w/);
  });
});

describe('variables are refused', () => {
  const deep = (levels: number) => `${'{"NOT":'.repeat(levels)}{}${'}'.repeat(levels)}`;
  const filter = 'query ($value: ActorFilter) { actors(filter: $value) { totalCount } }';
  const pages = 'query ($value: Int) { overlaps(first: $value) { totalCount } }';
  it.each([
    ['of another type', pages, '"many"', /"\$value" got invalid value "many"; Int cannot represent/, 'BAD_USER_INPUT'],
    ['with a field that is not there', filter, '{"note": "x"}', /Field "note" is not defined/, 'BAD_USER_INPUT'],
    ['100,000 levels deep', filter, deep(100_000), /variables are more than 20 levels deep/, 'BAD_REQUEST'],
  ])('%s', async (_, text, value, words, code) => {
    const { status, answer } = await send(`{"query": ${JSON.stringify(text)}, "variables": {"value": ${value}}}`);
    expect(answer.errors[0]).toMatchObject({ message: expect.stringMatching(words), extensions: { code } });
    expect(status).toBe(400);
  });
});

describe('the server', () => {
  it('passes the audit of GraphQL over HTTP without an error', async () => {
    const results = await auditServer({ url: `${address()}graphql` });
    const faults = results.filter(({ status }) => status === 'error');
    expect(faults).toEqual([]);
    expect(results.length).toBeGreaterThan(50);
  });

  it('lets pages of the named origins ask, and no others', async () => {
    const ask = async (origin: string) =>
      (await send(JSON.stringify({ query: '{ __typename }' }), { origin })).headers.get('access-control-allow-origin');
    expect(await ask('https://carte.example')).toBe('https://carte.example');
    expect(await ask('https://elsewhere.example')).toBeNull();
  });

  it('sends the headers that browsers heed, and does not say what it is made of', async () => {
    const { headers } = await query('{ __typename }');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('x-powered-by')).toBeNull();
    const page = await fetch(address());
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('answers so many requests a minute and no more, each caller apart', async () => {
    const busy = await startServer({ host: '127.0.0.1', port: 0 }, pino({ level: 'silent' }));
    const few = entrance(readOneToken('secret'), { anonymousReads: true, rateLimit: 3 });
    await busy.open(await publicSchema(database.driver), database, undefined, few);
    const ask = (headers: Record<string, string> = {}) =>
      fetch(`${busy.address}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
    for (let n = 0; n < 3; n += 1) expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    const { errors } = (await refused.json()) as { errors: { message: string }[] };
    expect(errors[0]?.message).toBe('graphql: more than 3 requests in a minute; wait as long as Retry-After says');
    expect((await ask({ authorization: 'Bearer secret' })).status).toBe(200);
    await busy.close(100);
  });
});
