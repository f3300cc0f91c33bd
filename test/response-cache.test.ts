/** The response cache: the same query of the same role, graph and day gets the stored response; every other one is computed. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Fresh, openFresh } from '../src/fresh/fresh.js';
import { chainHandlers } from '../src/server/chain-handlers.js';
import { createMetrics } from '../src/server/observe/metrics.js';
import { cacheResponses, isCacheable, type Response } from '../src/server/response/response-cache.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { serve, TOKEN } from './serve.js';

const database = testDatabase();
const themed = { themes: ['demarches'], covers: ['E1'], start: null, end: null };
/** Another Passerelle on the same database. */
const { ask: elsewhere } = asker(database);
const address = serve(database, { actors: { A: {} }, initiatives: { i1: themed, i2: themed } });
const admin = { authorization: `Bearer ${TOKEN}` };

async function post(query: string, headers: Record<string, string> = {}, more: object = {}) {
  const before = await countCached();
  const response = await fetch(`${address()}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, ...more }),
  });
  const text = await response.text();
  const isCached = (await countCached()) > before;
  return { text, isCached, type: response.headers.get('content-type') };
}

async function countCached(): Promise<number> {
  const page = await (await fetch(`${address()}metrics`)).text();
  return Number(/^passerelle_cached_responses_total (\d+)/m.exec(page)?.[1]);
}

const renamed = (title: string) =>
  `mutation { editInitiative(input: {initiative: "i1", title: "${title}"}) { change sequence userErrors { message } } }`;
const title = '{ initiative(id: "i1") { title } }';

describe('a repeated query', () => {
  it('is answered from the cache, with the same bytes and in the requested media type', async () => {
    const query = '{ actor(id: "A") { name kind } search(text: "i1") { totalCount } }';
    const first = await post(query);
    const again = await post(query);
    expect(again).toEqual({ ...first, isCached: true });
    const other = await post(query, { accept: 'application/graphql-response+json' });
    expect(other.type).toMatch(/^application\/graphql-response\+json/);
  });

  it('that is very long is not kept, so that it pushes nothing out', async () => {
    const query = '{ themes(first: 1) { totalCount } }';
    const long = { variables: { ['x'.repeat(70_000)]: 1 } };
    await post(query, {}, long);
    expect(await post(query, {}, long)).toMatchObject({ isCached: false, text: expect.stringContaining('totalCount') });
  });

  it('is computed again after an act, and after the act is undone', async () => {
    expect((await post(title)).text).toContain('"title":"i1"');
    const { change } = JSON.parse((await post(renamed('New'), admin)).text).data.editInitiative;
    expect((await post(title)).text).toContain('"title":"New"');
    await post(`mutation { undo(change: "${change}") { userErrors { message } } }`, admin);
    expect((await post(title)).text).toContain('"title":"i1"');
  });

  it('is computed again after a change by another Passerelle, at the latest when the request names it', async () => {
    expect((await post(title)).text).toContain('"title":"i1"');
    for (const name of ['Elsewhere', 'i1']) {
      const { sequence } = (await elsewhere(renamed(name))).editInitiative;
      expect((await post(title, { 'passerelle-sequence': String(sequence) })).text).toContain(`"title":"${name}"`);
    }
  });

  it.each([
    ['other variables', {}, { variables: { id: 'i2' } }],
    ['another language', { 'accept-language': 'fr' }, {}],
    ['another role', admin, {}],
    ['another operation of the document', {}, { operationName: 'Other' }],
  ])('with %s is another query', async (_, headers, more) => {
    const query = 'query One($id: ID! = "i1") { initiative(id: $id) { title } } query Other { home { name } }';
    const asked = { operationName: 'One', variables: {} };
    await post(query, {}, asked);
    expect((await post(query, {}, asked)).isCached).toBe(true);
    expect((await post(query, headers, { ...asked, ...more })).isCached).toBe(false);
  });

  it('reveals nothing that another role may see', async () => {
    await post(
      'mutation { decide(input: {suggestion: "overlap-i1-i2", status: RETAINED, owner: "Direction"}) { change } }',
      admin,
    );
    const query = '{ decisions { nodes { status owner } } }';
    expect((await post(query, admin)).text).toContain('Direction');
    const open = await post(query);
    expect(open.text).not.toContain('Direction');
    expect(open.text).toContain('ROLE_NEEDED');
  });

  it('is cached, while a mutation is done each time', async () => {
    const make = 'mutation { createActor(input: {name: "Twin", kind: ASSOCIATION}) { change } }';
    await post(make, admin);
    await post(make, admin);
    expect((await post('{ actors(filter: {text: "Twin"}) { totalCount } }')).text).toContain('"totalCount":2');
  });
});

it('only documents with nothing but queries are cached', () => {
  expect(isCacheable(parse('query A { home { id } } fragment F on Actor { id }'))).toBe(true);
  expect(isCacheable(parse('query A { home { id } } mutation B { undo(change: "c") { change } }'))).toBe(false);
  expect(isCacheable(parse('subscription { changed { sequence } }'))).toBe(false);
  expect(isCacheable(parse('{ ...F } fragment F on Query { imports { totalCount } }'))).toBe(false);
});

describe('among responses', () => {
  let fresh: Fresh;
  let make: () => Promise<Response>;
  const metrics = createMetrics();
  const json: readonly (readonly [string, string])[] = [['content-type', 'application/json']];
  const made = (body: string, status = 200): Response => ({ status, headers: json, body });
  const server = createServer((request, response) => {
    const outgoing = Object.assign(response, { locals: { isCacheable: true } });
    const incoming = Object.assign(request, { body: { query: '{ x }' } });
    const handler = chainHandlers(cacheResponses(fresh, metrics, () => make()));
    handler(incoming, outgoing, (error) => outgoing.end(String(error)));
  });
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => void server.close());
  afterEach(() => {
    vi.useRealTimers();
    fresh.close();
  });
  const ask = async () => {
    const { port } = server.address() as AddressInfo;
    return (await fetch(`http://127.0.0.1:${port}`, { method: 'POST' })).text();
  };

  it.each([
    ['with an error', '{"errors":[{"message":"x"}],"data":{"a":1}}', 200],
    ['without data', '{"data":null}', 200],
    ['of a request that was refused', '{"data":{}}', 400],
    ['that is long', `{"data":{"a":"${'x'.repeat(2 ** 17)}"}}`, 200],
  ])('one %s is not cached', async (_, body, status) => {
    fresh = await openFresh(database, () => undefined);
    make = async () => made(body, status);
    expect(await ask()).toBe(body);
    make = async () => made('{"data":{"next":1}}');
    expect(await ask()).toBe('{"data":{"next":1}}');
    make = async () => made('{"data":{"later":1}}');
    expect(await ask()).toBe('{"data":{"next":1}}');
  });

  it('one made while the graph changed is not given to later callers', async () => {
    fresh = await openFresh(database, () => undefined);
    make = async () => {
      await elsewhere(renamed('Meanwhile'));
      await fresh.look();
      return made('{"data":{"old":1}}');
    };
    await ask();
    make = async () => made('{"data":{"new":1}}');
    expect(await ask()).toBe('{"data":{"new":1}}');
  });

  it('one of yesterday is not given today', async () => {
    fresh = await openFresh(database, () => undefined);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T12:00:00Z') });
    make = async () => made('{"data":{"day":1}}');
    await ask();
    vi.setSystemTime(new Date('2026-03-02T12:00:00Z'));
    make = async () => made('{"data":{"day":2}}');
    expect(await ask()).toBe('{"data":{"day":2}}');
  });
});
