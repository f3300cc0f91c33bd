/** Persisted operations: a request names an operation by its hash, and is answered like its text. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DecideDocument, OverlapsDocument } from '../client/src/generated/graphql.js';
import { publicSchema } from '../src/api/public.js';
import { projectRoot, readConfig } from '../src/config.js';
import { Misconfigured } from '../src/errors.js';
import { checkManifest, readManifest } from '../src/server/persisted-operations.js';
import { countStatements } from './count-statements.js';
import { testDatabase } from './database.js';
import { full } from './runs.js';
import { serve, TOKEN } from './serve.js';
import { temporaryFolder } from './temporary-folder.js';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const texts = {
  plain: '{ overlaps { totalCount nodes { id score factors { theme } initiatives { id } } } }',
  variables: 'query Some($first: Int!, $least: Float) { overlaps(first: $first, minimumScore: $least) { totalCount } }',
  defaults:
    'query Usual($first: Int! = 2, $language: Language! = EN, $kind: [SynergyKind!] = [POOLING]) { overlaps(first: $first) { nodes { sentence(language: $language) } } synergies(kind: $kind) { totalCount } }',
  conditional: 'query If($with: Boolean!) { overlaps { totalCount nodes @include(if: $with) { id } } }',
  names: '{ overlaps { nodes { initiatives { title } } } }',
  nested:
    'query Nested($deep: Boolean = true) { overlaps { nodes { score initiatives { ...I } } } initiatives(first: 2) { edges { cursor node { ...I start: startDate } } } } fragment I on Initiative { name: title ...Deep @include(if: $deep) overlaps(first: 1) { totalCount nodes { id initiatives { title } } } } fragment Deep on Initiative { participants { name: kind actor: name seatedIn { name } } participantsConnection { edges { properties { role } node { name } } } territories { name within { name } } }',
  mixed:
    '{ search(text: "i1") { totalCount nodes { __typename id ... on Initiative { title overlaps { totalCount } } ... on Actor { name } ... on Territory { name } } } themes(first: 2) { nodes { id labelFr broader { labelFr } } } }',
  counted:
    '{ initiatives { totalCount nodes { title } } fundingLinks { totalCount totalAmount } themes(filter: {text: "dem"}) { totalCount } }',
  kinds: '{ node(id: "i1") { __typename id ... on Initiative { overlaps { totalCount } } } }',
  typed: '{ __type(name: "Query") { name } overlaps { totalCount } }',
  wrong: '{ a: overlaps { totalCount } b: overlaps(first: 500) { totalCount } }',
  history: '{ changes { totalCount } }',
  costly:
    'query Much($first: Int!) { overlaps(first: $first) { nodes { initiatives { overlaps(first: $first) { nodes { id score factors { theme territory period } } } } } } }',
  filtered: 'query Filtered($filter: InitiativeFilter) { initiatives(filter: $filter) { totalCount } }',
  watch: 'subscription { changed { sequence } }',
};
type Known = keyof typeof texts;

const world = { themes: ['demarches'], covers: ['E1'], start: null, end: null };
const client = readManifest(join(projectRoot, 'client/src/generated/persisted-documents.json'));
const manifest = new Map([...client, ...Object.values(texts).map((text): [string, string] => [hashOf(text), text])]);
const database = testDatabase();
const graph = { initiatives: { i1: world, i2: world, i3: world } };
const open = serve(database, graph, [], { persisted: { manifest, only: false } });

async function post(address: string, body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${address}graphql`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  const answer: any = await response.json();
  return { status: response.status, type: response.headers.get('content-type'), answer };
}
const documentId = (known: Known) => `sha256:${hashOf(texts[known])}`;
const admin = { authorization: `Bearer ${TOKEN}` };

describe('a persisted operation', () => {
  it.each<[Known, Record<string, unknown>?, Record<string, string>?]>([
    ['plain'],
    ['plain', {}, { accept: 'application/graphql-response+json' }],
    ['variables', { first: 2 }],
    ['variables', { first: 2, least: 0.9 }],
    ['variables', { first: 500 }],
    ['variables', {}],
    ['variables', { first: 'two' }],
    ['defaults'],
    ['defaults', { first: 1 }],
    ['defaults', { first: null }],
    ['conditional', { with: true }],
    ['conditional', { with: false }],
    ['names'],
    ['nested'],
    ['nested', { deep: false }],
    ['mixed'],
    ['counted'],
    ['kinds'],
    ['typed'],
    ['wrong'],
    ['history'],
    ['history', {}, admin],
    ['costly', { first: 2 }],
    ['costly', { first: 200 }],
    ['filtered', { filter: { OR: [{ text: 'i1' }, { NOT: { text: 'i' } }] } }],
  ])('%s with %j is answered like its text', async (known, variables, headers) => {
    const byText = await post(open(), { query: texts[known], variables }, headers);
    const byHash = await post(open(), { documentId: documentId(known), variables }, headers);
    const byApollo = await post(
      open(),
      { extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(texts[known]) } }, variables },
      headers,
    );
    expect(byHash).toEqual(byText);
    expect(byApollo).toEqual(byText);
    // In the order of the document.
    expect(JSON.stringify(byHash.answer.data)).toBe(JSON.stringify(byText.answer.data));
  });

  full('waits for the change that a request names, and is refused to callers who may not ask it', async () => {
    const asked = { documentId: documentId('plain') };
    expect(await post(open(), asked, { 'passerelle-sequence': '999999' })).toMatchObject({ status: 503 });
    expect(await post(open(), { documentId: documentId('history') })).toMatchObject({ status: 401 });
    expect(await post(open(), asked, { authorization: 'Bearer other' })).toMatchObject({ status: 401 });
  });

  it('takes no statement when it needs no database', async () => {
    await post(open(), { documentId: documentId('plain') });
    const counted = countStatements(database);
    await post(open(), { documentId: documentId('plain') });
    counted.stop();
    expect(counted.statements).toEqual([]);
  });

  it('counts towards the same limits as others', async () => {
    const count = async () => {
      const text = await (await fetch(`${open()}metrics`)).text();
      return Number(/^passerelle_graphql_operations_total\{operation="query",error="none"\} (\d+)/m.exec(text)?.[1]);
    };
    const before = await count();
    await post(open(), { documentId: documentId('plain') });
    expect(await count()).toBe(before + 1);
  });

  it('with an unknown name, or invalid variables, is refused with the same message', async () => {
    for (const extra of [{ operationName: 'Other' }, { variables: [1] }]) {
      const byText = await post(open(), { query: texts.plain, ...extra });
      expect(byText.status).toBe(400);
      expect(await post(open(), { documentId: documentId('plain'), ...extra })).toEqual(byText);
    }
  });

  it("that is unknown is refused; a client that follows Apollo's protocol is told to send its text", async () => {
    const { status, answer } = await post(open(), { documentId: `sha256:${hashOf('x')}` });
    expect([status, answer.errors[0].extensions.code]).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
    const apollo = await post(open(), { extensions: { persistedQuery: { version: 1, sha256Hash: hashOf('x') } } });
    expect(apollo.answer.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });

  it('can be an act or a subscription', async () => {
    const watching = await fetch(`${open()}graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ documentId: documentId('watch') }),
    });
    const reader = watching.body?.getReader();
    const id = hashOfDocument(DecideDocument);
    const input = { suggestion: 'overlap-i1-i2', status: 'RETAINED' };
    expect(await post(open(), { documentId: id, variables: { input } })).toMatchObject({ status: 401 });
    const { answer } = await post(open(), { documentId: id, variables: { input } }, admin);
    expect(answer.data.decide.userErrors).toEqual([]);
    let told = '';
    while (!told.includes('data:')) told += new TextDecoder().decode((await reader?.read())?.value);
    expect(told).toContain(`"sequence":${answer.data.decide.sequence}`);
    await reader?.cancel();
  });
});

/** The hash that a document of the client package contains. */
const hashOfDocument = (document: object) => (document as { __meta__?: { hash?: string } }).__meta__?.hash;

describe('the client package', () => {
  it('has the manifest of its documents, each with its hash', async () => {
    const hash = hashOfDocument(OverlapsDocument);
    expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    const variables = { first: 5, language: 'EN' };
    const { status, answer } = await post(open(), { documentId: hash, variables });
    expect([status, answer.data.overlaps.totalCount]).toEqual([200, 3]);
  });
});

describe('a server that answers only persisted operations', () => {
  const closed = serve(database, graph, [], { persisted: { manifest, only: true } });

  it.each([
    ['a query', { query: texts.plain }],
    ['introspection', { query: '{ __schema { queryType { name } } }' }],
    [
      'an unknown hash with its text',
      { query: '{ x }', extensions: { persistedQuery: { sha256Hash: hashOf('{ x }') } } },
    ],
    ['nothing', {}],
    ['several', [{ documentId: documentId('plain') }]],
  ])('refuses %s', async (_, body) => {
    const { status, answer } = await post(closed(), body);
    expect(status).toBe(400);
    expect(answer.errors[0].extensions.code).toMatch(/^PERSISTED_|^BAD_REQUEST$/);
  });

  it('has no playground, which could not ask anything', async () => {
    const page = await fetch(`${closed()}playground/`);
    expect([page.status, await page.text()]).toEqual([404, expect.stringContaining('only persisted operations')]);
    const french = await fetch(`${closed()}playground/`, { headers: { 'accept-language': 'fr' } });
    expect([french.status, await french.text()]).toEqual([404, expect.stringContaining('opérations enregistrées')]);
    const { status, headers } = await fetch(`${open()}playground/`);
    expect(status).toBe(200);
    // Its scripts may do more than those of the application beside it.
    for (const directive of ["base-uri 'self'", "frame-ancestors 'self'"])
      expect(headers.get('content-security-policy')?.split('; ')).toContain(directive);
  });

  it('refuses a GET and a subscription with its text', async () => {
    const headers = { 'apollo-require-preflight': 'true', accept: 'text/event-stream' };
    const get = await fetch(`${closed()}graphql?query={__typename}`, { headers });
    const watching = await fetch(`${closed()}graphql/stream?query=${texts.watch}`, { headers });
    expect([get.status, watching.status]).toEqual([400, 400]);
  });

  it.each(['GRAPHQL', 'Graphql/', 'graphql/STREAM', 'GraphQL/stream'])(
    'refuses at /%s what it refuses elsewhere',
    async (path) => {
      const response = await fetch(`${closed()}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream, application/json' },
        body: JSON.stringify({ query: texts.watch }),
      });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_ONLY' } }] });
    },
  );

  it('answers persisted operations', async () => {
    const { status, answer } = await post(closed(), { documentId: documentId('plain'), query: '{ x }' });
    expect([status, answer.data.overlaps.totalCount]).toEqual([200, 3]);
  });
});

describe('a manifest is refused at the start', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'manifest.json');

  it.each([
    ['{', /manifest\.json is not JSON; PERSISTED_OPERATIONS names/],
    ['[]', /is not an object of texts/],
    ['{"a": 1}', /is not an object of texts/],
  ])('when it contains %s', (content, words) => {
    writeFileSync(file, content);
    expect(() => readManifest(file)).toThrow(words);
    expect(() => readManifest(file)).toThrow(Misconfigured);
  });

  it('when the file is missing, or when only persisted operations are answered and there is no manifest', () => {
    expect(() => readManifest(join(folder, 'none.json'))).toThrow(/none\.json cannot be read/);
    expect(() => readConfig({ PERSISTED_ONLY: '1' })).toThrow(/name a manifest in PERSISTED_OPERATIONS/);
    expect(() => readConfig({ PERSISTED_ONLY: 'yes' })).toThrow(/is neither 0 nor 1/);
    expect(readConfig({ PERSISTED_OPERATIONS: file, PERSISTED_ONLY: '1' }).persisted).toEqual({ file, only: true });
  });

  it.each([
    ['{ overlaps', /"one": Syntax Error: Expected Name, found <EOF>/],
    ['{ overlap { totalCount } }', /"one": Cannot query field "overlap" on type "Query"\. Did you mean "overlaps"\?;/],
    ['query A { __typename } query B { __typename }', /"one": it holds more than one operation/],
    ['fragment F on Actor { id }', /"one": /],
    [
      '{ overlaps(first: 200) { nodes { initiatives { overlaps(first: 200) { nodes { initiatives { participants { id } } } } } } } }',
      /"one": graphql: the operation could cost .*; correct the document and write the manifest again/,
    ],
    ['{ initiatives { nodes { id: title } } }', /"one": graphql: line 1, column 25: "id" cannot be the alias/],
  ])('when it contains %s', async (text, words) => {
    const schema = await publicSchema(database.driver);
    const prepare = () => checkManifest(new Map([['one', text]]), schema);
    expect(prepare).toThrow(words);
    expect(prepare).toThrow(Misconfigured);
  });

  it('when a document does not have its hash', async () => {
    const schema = await publicSchema(database.driver);
    const changed = new Map([[hashOf(texts.plain), texts.names]]);
    expect(() => checkManifest(changed, schema)).toThrow(/its document has another hash/);
  });
});

it('the manifest of the client is up to date with its examples', () => {
  const written = readFileSync(join(projectRoot, 'client/src/generated/persisted-documents.json'), 'utf8');
  for (const [hash, text] of Object.entries(JSON.parse(written) as Record<string, string>)) {
    expect(`sha256:${hashOf(text)}`).toBe(hash);
  }
});
