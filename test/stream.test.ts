/** Subscriptions by server-sent events: each change once, continued after a reconnection, and suggestions as they appear. */
import { connect } from 'node:net';
import type { GraphQLObjectType } from 'graphql';
import { type Client, createClient } from 'graphql-sse';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createContext } from '../src/answers/context.js';
import { publicSchema } from '../src/api/public.js';
import type { Database, Parameters } from '../src/database/database.js';
import { type Fresh, openFresh } from '../src/fresh/fresh.js';
import { suggested } from '../src/questions/suggested/resolve.js';
import { admitRequests } from '../src/server/admit-requests.js';
import { readOneToken } from '../src/server/identity/identify.js';
import { type Server, startServer } from '../src/server/start.js';
import { recordChange } from '../src/write/record-change.js';
import { testDatabase } from './database.js';
import { noLeakWarnings } from './no-leak-warnings.js';
import { full } from './runs.js';
import { given } from './world.js';

const database = testDatabase();
noLeakWarnings();
const everybody = admitRequests(readOneToken('secret'), { anonymousReads: true, rateLimit: 1e6 });
let server: Server;
let fresh: Fresh;
let client: Client;

beforeAll(() => given(database, {}));
beforeEach(async () => {
  await given(database, {
    initiatives: {
      a: { themes: ['demarches'], covers: ['E1'] },
      b: { themes: ['demarches'], covers: ['E1'] },
      c: { themes: ['fibre'], covers: ['E1'], status: 'ABANDONED' },
      d: { themes: ['fibre'], covers: ['E1'] },
    },
  });
  server = await startServer({ host: '127.0.0.1', port: 0 }, pino({ level: 'silent' }));
  fresh = await openFresh(database, () => undefined);
  await server.open(await publicSchema(database.driver), database, fresh, everybody);
  client = createClient({ url: `${server.address}graphql/stream`, retryAttempts: 0 });
});
afterEach(async () => {
  client.dispose();
  fresh.close();
  await server.close(100);
});
afterAll(() => given(database, {}));

const setStatus = (id: string, status: string, batch?: string) =>
  database.transaction(async (run) => {
    await run('import/initiatives', { rows: [{ id, properties: { status } }] });
    return recordChange(run, { by: 'test', what: `${id}: ${status}`, ids: [id], import: batch });
  });

/** The first events of a subscription. */
async function events(
  query: string,
  count: number,
  meanwhile: () => Promise<unknown> = async () => undefined,
  from: Client = client,
) {
  const received: unknown[] = [];
  const stream = from.iterate({ query });
  // Started before anything happens, as a subscription is.
  const first = stream.next();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await meanwhile();
  for (let next = await first; !next.done; next = await stream.next()) {
    if (next.value.errors) throw next.value.errors[0];
    received.push(next.value.data);
    if (received.length === count) break;
  }
  await stream.return?.(undefined);
  return received;
}

describe('changed', () => {
  it('sends each change once it is committed', async () => {
    const before = fresh.sequence;
    const meanwhile = async () => {
      await setStatus('a', 'DELAYED');
      await setStatus('b', 'PAUSED', 'tables');
    };
    const query = 'subscription { changed { sequence change ids touched import } }';
    const editor = createClient({
      url: `${server.address}graphql/stream`,
      retryAttempts: 0,
      headers: { authorization: 'Bearer secret' },
    });
    const received = await events(query, 2, meanwhile, editor);
    editor.dispose();
    expect(received).toEqual([
      { changed: { sequence: before + 1, change: `change-${before + 1}`, ids: ['a'], touched: 1, import: null } },
      { changed: { sequence: before + 2, change: `change-${before + 2}`, ids: ['b'], touched: 1, import: 'tables' } },
    ]);
  });

  it('tells a stranger which entities changed, and neither of proposals nor how many there are', async () => {
    const before = fresh.sequence;
    await database.transaction((run) =>
      recordChange(run, {
        by: 'test',
        what: 'propose: x',
        ids: ['a', 'proposal-0123456789ab', 'invitation-0123456789ab'],
      }),
    );
    await fresh.look();
    expect(await events(`subscription { changed(since: ${before}) { sequence ids touched } }`, 1)).toEqual([
      { changed: { sequence: before + 1, ids: ['a'], touched: 1 } },
    ]);
  });

  it('ends when the engine stops following the graph', async () => {
    const stream = client.iterate({ query: 'subscription { changed { sequence } }' });
    const next = stream.next();
    await new Promise((resolve) => setTimeout(resolve, 300));
    fresh.close();
    expect((await next).done).toBe(true);
  });

  it('continues from the change that a client knows, and misses none', async () => {
    const { sequence } = await setStatus('a', 'DELAYED');
    await setStatus('a', 'PAUSED');
    await setStatus('a', 'ONGOING');
    await fresh.look();
    const received = await events(`subscription { changed(since: ${sequence}) { sequence } }`, 2);
    expect(received).toEqual([{ changed: { sequence: sequence + 1 } }, { changed: { sequence: sequence + 2 } }]);
  });

  it('shows the graph as it is after the change', async () => {
    const received = await events(
      'subscription { suggested(theme: "fibre", known: []) { sequence overlap { initiatives { id title status } } } }',
      1,
      () => setStatus('c', 'ONGOING'),
    );
    expect(received).toEqual([
      {
        suggested: {
          // Read before the answer, which may be newer.
          sequence: expect.any(Number),
          overlap: {
            initiatives: [
              { id: 'c', title: 'c', status: 'ONGOING' },
              { id: 'd', title: 'd', status: null },
            ],
          },
        },
      },
    ]);
  });
});

describe('suggested', () => {
  it('sends what a client does not know yet, then what is new', async () => {
    const query = (known: string) =>
      `subscription { suggested(territory: "E1", known: [${known}]) { overlap { id } synergy { id } } }`;
    expect(await events(query(''), 1)).toEqual([{ suggested: { overlap: { id: 'overlap-a-b' }, synergy: null } }]);
    const received = await events(query('"overlap-a-b"'), 1, () => setStatus('c', 'ONGOING'));
    expect(received).toEqual([{ suggested: { overlap: { id: 'overlap-c-d' }, synergy: null } }]);
  });
});

it('a suggestion is sent although its change came while earlier suggestions were computed', async () => {
  await setStatus('a', 'ABANDONED');
  let isFirst = true;
  const busy: Database = {
    ...database,
    async read<T extends object>(name: string, parameters?: Parameters) {
      const rows = await database.read<T>(name, parameters);
      // The last statement for the suggestions; the engine has the change before they are sent.
      if (isFirst && name === 'home') {
        isFirst = false;
        await setStatus('a', 'ONGOING');
        await fresh.look();
      }
      return rows;
    },
  };
  const events = await suggested.Subscription.suggested.subscribe(
    undefined,
    { theme: 'demarches', known: [] },
    createContext(busy, fresh),
  );
  const first = await events.next();
  expect(first.value.overlap?.id).toBe('overlap-a-b');
  await events.return?.();
});

/** Events of `changed`, each with the initiatives that it touched, over a server of its own. */
async function withServer<T>(from: Database, use: (client: Client) => Promise<T>): Promise<T> {
  const limited = await startServer({ host: '127.0.0.1', port: 0 }, pino({ level: 'silent' }));
  await limited.open(await publicSchema(database.driver), from, fresh, everybody);
  const subscriber = createClient({ url: `${limited.address}graphql/stream`, retryAttempts: 0 });
  try {
    return await use(subscriber);
  } finally {
    subscriber.dispose();
    await limited.close(100);
  }
}

describe('an event', () => {
  it('is the end of its work: fields beside an error do not go on', async () => {
    let reads = 0;
    const slow: Database = {
      ...database,
      async read<T extends object>(name: string, parameters?: Parameters) {
        reads += 1;
        if (name !== 'changed' && name !== 'node') await new Promise((resolve) => setTimeout(resolve, 300));
        return database.read<T>(name, parameters);
      },
    };
    const nested = 'themes { id actors { id } initiatives { id territories { id } } }';
    const query = `subscription { suggested(theme: "demarches", known: []) { overlap { initiatives { id ${nested} bad: themes(first: 0) { id } } } } }`;
    await withServer(slow, async (client) => {
      const stream = client.iterate({ query });
      const { value } = await stream.next();
      expect(value?.errors?.[0]?.message).toMatch(/first/);
      const then = reads;
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      expect(reads - then).toBe(0);
      await stream.return?.(undefined);
    });
  });

  full('is answered when the one before was sent, so that a client that does not read holds little', async () => {
    const places = Array.from({ length: 40 }, (_, k) => `i${k}`);
    const initiatives = places.map((id) => [id, { themes: ['demarches'], covers: ['E1'] }] as const);
    await given(database, { initiatives: Object.fromEntries(initiatives) });
    await fresh.look();
    const schema = await publicSchema(database.driver);
    let answered = 0;
    const { overlap } = (schema.getType('NewSuggestion') as GraphQLObjectType).getFields();
    if (overlap)
      overlap.resolve = (found) => {
        answered += 1;
        return found.overlap;
      };
    const all =
      'initiatives { id title themes { id labelFr initiatives(first: 40) { id title themes { id labelFr } } } }';
    const query = `subscription { suggested(theme: "demarches", known: []) { overlap { id a: ${all} b: ${all} } } }`;
    const body = JSON.stringify({ query });
    const unlimited = await startServer({ host: '127.0.0.1', port: 0 }, pino({ level: 'silent' }));
    await unlimited.open(schema, database, fresh, everybody);
    const socket = connect(unlimited.port, '127.0.0.1');
    socket.write(
      `POST /graphql/stream HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    socket.pause();
    let before = -1;
    await expect
      .poll(
        () => {
          const isStill = answered > 0 && answered === before;
          before = answered;
          return isStill;
        },
        { timeout: 60_000, interval: 1_000 },
      )
      .toBe(true);
    // 780 of them; those that fit into the buffers of the connection are sent.
    expect(answered).toBeLessThan(700);
    const then = answered;
    socket.resume();
    await expect.poll(() => answered, { timeout: 60_000 }).toBeGreaterThan(then);
    socket.destroy();
    await unlimited.close(100);
  });
});

describe('a subscriber who leaves', () => {
  const subscriptions = ['changed { sequence }', 'suggested(theme: "ent", known: []) { sequence }'];
  /** Reads the stream until it is closed. */
  const subscribe = (address: string, field: string, signal: AbortSignal) =>
    fetch(`${address}graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: `subscription { ${field} }` }),
      signal,
    })
      .then((response) => response.text())
      .catch((error: Error) => error.name);
  const settle = (count: number) => expect.poll(() => fresh.waiting, { timeout: 30_000 }).toBe(count);

  it('is released at once, even if nothing changes', async () => {
    const leaving = new AbortController();
    const all = Array.from({ length: 20 }, (_, k) =>
      subscribe(server.address, subscriptions[k % 2] as string, leaving.signal),
    );
    await settle(20);
    leaving.abort();
    expect(new Set(await Promise.all(all))).toEqual(new Set(['AbortError']));
    await settle(0);
  });

  it('is released also when it leaves before the answer', async () => {
    for (const field of [...subscriptions, ...subscriptions, ...subscriptions]) {
      const leaving = new AbortController();
      const answer = subscribe(server.address, field, leaving.signal);
      await new Promise((resolve) => setTimeout(resolve, 10 * Math.random()));
      leaving.abort();
      await answer;
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await settle(0);
  });
});

describe('a subscription is refused', () => {
  it.each([
    ['changed(since: 999999) { sequence }', /the last change is \d+; write a number from 0 to \d+/],
    ['changed(since: -1) { sequence }', /the last change is/],
    ['suggested { sequence }', /it needs a filter/],
    ['suggested(theme: "none") { sequence }', /there is no Theme "none"/],
  ])('when it asks %s', async (field, words) => {
    await expect(events(`subscription { ${field} }`, 1)).rejects.toThrow(words);
  });

  it('with the reason and the path of an argument, as any other operation', async () => {
    const response = await fetch(`${server.address}graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'accept-language': 'fr' },
      body: JSON.stringify({ query: 'subscription { suggested(theme: "none") { sequence } }' }),
    });
    const [, event = ''] = /data: (\{.*\})/.exec(await response.text()) ?? [];
    expect(JSON.parse(event).errors).toEqual([
      {
        message: expect.stringMatching(/^suggested\s: theme/),
        path: ['suggested'],
        extensions: { code: 'BAD_USER_INPUT', reason: 'UNKNOWN_ARGUMENT_ID' },
      },
    ]);
  });

  it.each([
    ['a query', '{ overlaps { totalCount } }', {}, 400, /it answers subscriptions alone/],
    ['what is no GraphQL', 'subscription {', {}, 400, /^Syntax Error: Expected Name, found <EOF>/],
    ['an unknown field', 'subscription { nothing }', {}, 400, /^Cannot query field "nothing" on type "Subscription"/],
    ['a flood', `subscription { ${'changed { sequence } '.repeat(900)} }`, {}, 400, /2000 tokens/],
    [
      'more than an answer may hold',
      'subscription { suggested(theme: "fibre") { overlap { initiatives { participants { initiatives { participants { initiatives { id } } } } } } } }',
      {},
      400,
      /the operation could cost /,
    ],
    [
      'another form asked for',
      'subscription { changed { sequence } }',
      { accept: 'application/json' },
      406,
      /send the header accept/,
    ],
    ['at, asked by a stranger', 'subscription { changed(since: 0) { sequence at } }', {}, 401, /GraphChange.at/],
    [
      'change, asked by a stranger',
      'subscription { changed(since: 0) { sequence change } }',
      {},
      401,
      /GraphChange.change/,
    ],
    [
      'import, asked by a stranger',
      'subscription { changed(since: 0) { sequence import } }',
      {},
      401,
      /GraphChange.import/,
    ],
    ['rows, asked by a stranger', 'subscription { changed(since: 0) { sequence rows } }', {}, 401, /GraphChange.rows/],
    [
      'a bad token',
      'subscription { changed { sequence } }',
      { authorization: 'Bearer x' },
      401,
      /this is not the bearer token/,
    ],
  ])('with %s', async (_, query, headers, status, words) => {
    const response = await fetch(`${server.address}graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ query }),
    });
    expect(response.status).toBe(status);
    expect(((await response.json()) as { errors: { message: string }[] }).errors[0]?.message).toMatch(words);
  });

  it.each([
    'query=subscription{changed{sequence}}&variables={',
    'query=subscription{changed{sequence}}&variables=[1]',
    '',
  ])('with a code when the address is wrong: %s', async (search) => {
    const headers = { accept: 'text/event-stream' };
    const response = await fetch(`${server.address}graphql/stream?${search}`, { headers });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: expect.any(String),
          extensions: { code: 'BAD_REQUEST', reason: expect.stringMatching(/^(NO_QUERY|OPTION_NOT_JSON)$/) },
        },
      ],
    });
  });

  it('at /graphql, with its address; at its own address any accepted form gets events', async () => {
    const send = (path: string, accept: string) =>
      fetch(`${server.address}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query: 'subscription { changed { sequence } }' }),
      });
    const elsewhere = await send('graphql', 'application/json');
    expect(elsewhere.status).toBe(400);
    expect(await elsewhere.text()).toContain('a subscription is answered at /graphql/stream');
    const answered = await send('graphql/stream', '*/*');
    expect(answered.headers.get('content-type')).toContain('text/event-stream');
    await answered.body?.cancel();
  });
});
