/** The HTTP server: its answers, its refusals and their words, and its shutdown. */
import { get, type IncomingMessage } from 'node:http';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import { type Database, openDatabase } from '../src/database/database.js';
import { Misconfigured } from '../src/errors.js';
import { type Fresh, openFresh } from '../src/fresh/fresh.js';
import { admitRequests } from '../src/server/admit-requests.js';
import { readOneToken } from '../src/server/identity/identify.js';
import { type Server, startServer } from '../src/server/start.js';
import { recordChange } from '../src/write/record-change.js';
import { testConnection, testDatabase, viewOf } from './database.js';
import { full } from './runs.js';
import { given } from './world.js';

const database = testDatabase();
const logged: string[] = [];
const log = pino(
  new Writable({
    write(line, _encoding, done) {
      logged.push(String(line));
      done();
    },
  }),
);
const everybody = admitRequests(readOneToken('secret'), { anonymousReads: true, rateLimit: 1e6 });
const anywhere = { host: '127.0.0.1', port: 0 };
let server: Server;
let fresh: Fresh;

beforeAll(async () => {
  await given(database, {
    initiatives: {
      i1: { themes: ['demarches'], covers: ['E1'] },
      i2: { themes: ['demarches'], covers: ['E1'] },
    },
  });
  server = await startServer(anywhere, log);
  fresh = await openFresh(database, () => undefined);
  await server.open(await publicSchema(database.driver), database, fresh, everybody);
});

afterAll(async () => {
  fresh.close();
  await server.close(1000);
});

async function post(body: string, { to = server, headers = {} as Record<string, string> } = {}) {
  const response = await fetch(`${to.address}graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  const answer: any = await response.json();
  return { status: response.status, answer };
}

const query = (text: string, to = server) => post(JSON.stringify({ query: text }), { to });

describe('monitoring', () => {
  test('reads requests, errors, time in the database and freshness', async () => {
    await query('{ overlaps { totalCount } }');
    await query('{ nothing }');
    const text = await (await fetch(`${server.address}metrics`)).text();
    expect(text).toMatch(/^passerelle_http_request_seconds_count\{path="\/graphql",status="200"\} [1-9]/m);
    expect(text).toMatch(/^passerelle_graphql_operations_total\{operation="query",error="none"\} [1-9]/m);
    expect(text).toMatch(
      /^passerelle_graphql_operations_total\{operation="unknown",error="GRAPHQL_VALIDATION_FAILED"\} 1/m,
    );
    expect(text).toMatch(/^passerelle_import_rows \d+$/m);
    expect(text).toMatch(/^passerelle_snapshot_sequence \d+$/m);
    expect(Number(/^passerelle_snapshot_age_seconds (.+)$/m.exec(text)?.[1])).toBeLessThan(60);
  });
});

describe('a query', () => {
  test('is answered with the fields below the answer', async () => {
    const { status, answer } = await query(
      '{ overlaps { totalCount nodes { score initiatives { title participants { name } territories { name within { name } } } } } }',
    );
    expect(status).toBe(200);
    expect(answer.errors).toBeUndefined();
    const initiative = (n: number) => ({
      title: `i${n}`,
      participants: [{ name: `L${n}` }],
      territories: [{ name: 'E1', within: [{ name: 'D' }] }],
    });
    expect(answer.data).toEqual({
      overlaps: { totalCount: 1, nodes: [{ score: 1, initiatives: [initiative(1), initiative(2)] }] },
    });
  });

  test('may name the change that its answer must include, and the answer names the one that it includes', async () => {
    const setStatus = (status: string) =>
      database.transaction(async (run) => {
        await run('import/initiatives', { rows: [{ id: 'i2', properties: { status } }] });
        return recordChange(run, { by: 'test', what: `i2: ${status}`, ids: ['i2'] });
      });
    const ask = async (sequence: number) => {
      const headers = { 'passerelle-sequence': String(sequence) };
      return (await post(JSON.stringify({ query: '{ overlaps { totalCount } }' }), { headers })).answer;
    };
    for (const [status, totalCount] of [
      ['ABANDONED', 0],
      ['ONGOING', 1],
    ] as const) {
      const { sequence } = await setStatus(status);
      expect(await ask(sequence)).toMatchObject({ data: { overlaps: { totalCount } }, extensions: { sequence } });
    }
  });

  test("includes the caller's own act", async () => {
    const acts = 'mutation { decide(input: {suggestion: "overlap-i1-i2", status: RETAINED}) { sequence change } }';
    const act = (text: string) =>
      post(JSON.stringify({ query: text }), { headers: { authorization: 'Bearer secret' } });
    const { answer } = await act(acts);
    expect(answer.extensions.sequence).toBe(answer.data.decide.sequence);
    const undone = await act(`mutation { undo(change: "${answer.data.decide.change}") { sequence } }`);
    expect(undone.answer.extensions.sequence).toBe(answer.extensions.sequence + 1);
  });

  full.each([
    ['soon', 400, /"soon" is not a number/],
    ['999999', 503, /change 999999 is not known here yet/],
  ])('is refused with a message when it names the change %s', async (sequence, status, words) => {
    const headers = { 'passerelle-sequence': sequence };
    const refused = await post(JSON.stringify({ query: '{ __typename }' }), { headers });
    expect(refused.status).toBe(status);
    expect(refused.answer.errors[0].message).toMatch(words);
  });

  test('may not decide by GET, which a link on any page could send', async () => {
    const act = encodeURIComponent(
      'mutation { decide(input: {suggestion: "overlap-i1-i2", status: DONE}) { sequence } }',
    );
    const headers = { 'apollo-require-preflight': 'yes', accept: 'application/json' };
    const response = await fetch(`${server.address}graphql?query=${act}`, { headers });
    // Caches on the way keep answers apart by what they depend on.
    expect(response.headers.get('vary')?.toLowerCase()).toMatch(/accept-language, authorization/);
    expect(response.status).toBe(405);
    const { answer } = await query('{ decisions { totalCount } }');
    expect(answer.data.decisions.totalCount).toBe(0);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'HEAD'])(
    'is not answered to %s, and reads which methods there are',
    async (method) => {
      for (const path of ['graphql', 'graphql/stream', 'GraphQL?query={__typename}']) {
        const response = await fetch(`${server.address}${path}`, { method, headers: { 'accept-language': 'fr' } });
        expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
        if (method === 'HEAD') continue;
        const message = `graphql : ${method} ne convient pas à une requête GraphQL ; envoyez un POST ou un GET`;
        const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
        expect(errors[0]?.message.replace(/\u00a0|\u202f/g, ' ')).toBe(message);
        expect(errors[0]?.extensions).toEqual({ code: 'BAD_REQUEST', reason: 'GRAPHQL_METHOD' });
      }
    },
  );

  test.each([
    [404, 'GET', 'graphql/anything?query={__typename}', 'graphql/anything : il n’y a rien à cette adresse ; voyez /'],
    [404, 'POST', 'graphql/stream/more', 'graphql/stream/more : il n’y a rien à cette adresse ; voyez /'],
    [404, 'GET', 'sujets/%E0%A4%A', 'sujets/%E0%A4%A : il n’y a rien à cette adresse ; voyez /'],
    [400, 'GET', 'graphql?query={__typename}&query={home{id}}', 'graphql : « query » est donné plusieurs fois'],
    [405, 'POST', 'health/live', 'health/live : POST ne convient pas à cette adresse ; envoyez un GET'],
    [405, 'PUT', 'health/ready', 'health/ready : PUT ne convient pas à cette adresse ; envoyez un GET'],
    [405, 'POST', 'metrics', 'metrics : POST ne convient pas à cette adresse ; envoyez un GET'],
  ])('is answered with %i and words: %s %s', async (status, method, path, words) => {
    const response = await fetch(`${server.address}${path}`, { method, headers: { 'accept-language': 'fr' } });
    expect(response.status).toBe(status);
    expect(response.headers.get('allow')).toBe(status === 405 ? 'GET, HEAD' : null);
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors[0]?.message.replace(/\u00a0|\u202f/g, ' ')).toContain(words);
  });

  test('is answered in words when its address is none', async () => {
    const { hostname, port } = new URL(server.address);
    const answer = await new Promise<IncomingMessage>((resolve) => get({ hostname, port, path: 'http://[' }, resolve));
    expect([answer.statusCode, await text(answer)]).toEqual([
      404,
      expect.stringContaining('"message":"http://[: there is nothing at this address; see /"'),
    ]);
  });

  test('may ask for the schema', async () => {
    const { answer } = await query('{ __schema { queryType { fields { name } } } }');
    expect(answer.data.__schema.queryType.fields.map(({ name }: { name: string }) => name)).toContain('overlaps');
  });

  test.each([
    ['of a page of 1000', '{ overlaps(first: 1000) { totalCount } }', 200, /^overlaps: first: 1000 is not a page size/],
    ['of an unknown theme', '{ overlaps(theme: "x") { totalCount } }', 200, /there is no Theme "x"; look it up/],
    [
      'of a day that never was',
      '{ overlaps(asOf: "31/02/2026") { totalCount } }',
      400,
      /"31\/02\/2026" is not a valid date; write YYYY-MM-DD/,
    ],
    ['with a shadowed id', '{ overlaps { nodes { id: score } } }', 400, /"id" cannot be the alias of "score"/],
    [
      'of an unknown field, with the one that is meant',
      '{ overlap { totalCount } }',
      400,
      /^Cannot query field "overlap" on type "Query". Did you mean "overlaps"\?$/,
    ],
    [
      'of an unknown field with an endless name, without a search for what is meant',
      `{ overlaps${'s'.repeat(100)} { totalCount } }`,
      400,
      /^Cannot query field "overlapss+" on type "Query"\.$/,
    ],
    ['that is no GraphQL', '{ overlaps', 400, /^Syntax Error: Expected Name, found <EOF>/],
    [
      'the same a thousand times',
      `{ ${Array.from({ length: 1000 }, (_, n) => `a${n}: themes { totalCount }`).join(' ')} }`,
      400,
      /2000 tokens/,
    ],
  ])('%s is refused with a message', async (_, text, status, message) => {
    const refused = await query(text);
    expect(refused.status).toBe(status);
    expect(refused.answer.errors[0].message).toMatch(message);
    expect(refused.answer.errors[0].extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_(PARSE|VALIDATION)_FAILED)$/);
    expect(['code', 'code reason']).toContain(Object.keys(refused.answer.errors[0].extensions).join(' '));
  });
});

describe('a body', () => {
  test.each([
    ['that is not JSON', '{"query": ', 400, 'the body is not JSON'],
    [
      'of more than 1 MB',
      JSON.stringify({ query: `{ themes { totalCount } } #${'x'.repeat(1_100_000)}` }),
      413,
      '1 MB',
    ],
  ])('%s is refused in JSON that names no file of the server', async (_, body, status, message) => {
    const refused = await post(body);
    expect(refused.status).toBe(status);
    expect(refused.answer.errors[0].message).toContain(message);
    expect(JSON.stringify(refused.answer)).not.toMatch(/node_modules|\.js/);
  });

  test('with several queries is refused', async () => {
    const { status, answer } = await post(JSON.stringify([{ query: '{ themes { totalCount } }' }]));
    expect(status).toBe(400);
    expect(answer.errors[0].message).toMatch(/the body is not an object/);
  });

  test("that another site's page could send without asking is refused", async () => {
    const body = JSON.stringify({ query: '{ themes { totalCount } }' });
    const { status, answer } = await post(body, { headers: { 'content-type': 'text/plain' } });
    expect(status).toBe(400);
    expect(answer.errors[0].message).toMatch(/CSRF/);
  });
});

describe('a request', () => {
  const ask = async (id?: string) => {
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      ...(id !== undefined && { 'x-request-id': id }),
    };
    const body = JSON.stringify({ query: '{ __typename }' });
    return (await fetch(`${server.address}graphql`, { method: 'POST', headers, body })).headers.get('x-request-id');
  };

  test('gets an id, or keeps the id that it brings', async () => {
    expect(await ask()).toMatch(/^[0-9a-f-]{36}$/);
    expect(await ask()).not.toBe(await ask());
    expect(await ask('caller-0042:7')).toBe('caller-0042:7');
    for (const bad of ['short', 'x'.repeat(200), 'with a space in it', '"quoted-text"']) {
      expect(await ask(bad)).toMatch(/^[0-9a-f-]{36}$/);
    }
    expect((await fetch(`${server.address}health/live`)).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('an internal error', () => {
  /** The same database, in which the statement of that name fails. */
  const breaking = (name: string, error: () => Error): Database => ({
    ...database,
    read: (asked, parameters) => (asked === name ? Promise.reject(error()) : database.read(asked, parameters)),
  });
  const answerFrom = async (broken: Database, id?: string) => {
    const other = await startServer(anywhere, log);
    await other.open(await publicSchema(database.driver), broken, await viewOf(database), everybody);
    const headers: Record<string, string> = id === undefined ? {} : { 'x-request-id': id };
    const { answer } = await post(JSON.stringify({ query: '{ overlaps { totalCount } }' }), { to: other, headers });
    await other.close(0);
    return answer.errors[0];
  };

  test('is a number for the client, and the same number with the cause in the log', async () => {
    const { message, extensions } = await answerFrom(breaking('decisions', () => new Error('secret of the house')));
    expect(message).toMatch(/^internal error [0-9a-f-]{36}; give this number/);
    expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
    const [id] = /[0-9a-f-]{36}/.exec(message) ?? [];
    const line = logged.find((one) => one.includes(String(id)));
    expect(line).toContain('secret of the house');
  });

  test('has the id of its request, in the answer and in each line of the log', async () => {
    const { message } = await answerFrom(
      breaking('decisions', () => new Error('again')),
      'request-of-a-caller',
    );
    expect(message).toBe('internal error request-of-a-caller; give this number to the person who runs Passerelle');
    const gone = Object.assign(new Error('Could not perform discovery'), { code: 'ServiceUnavailable' });
    await answerFrom(
      breaking('decisions', () => gone),
      'another-of-a-caller',
    );
    for (const id of ['request-of-a-caller', 'another-of-a-caller']) {
      expect(logged.some((line) => line.includes(`"id":"${id}"`))).toBe(true);
    }
  });

  test('makes one line for the request, however many fields fail', async () => {
    const broken = breaking('decisions', () => new Error('three times'));
    const other = await startServer(anywhere, log);
    await other.open(await publicSchema(database.driver), broken, await viewOf(database), everybody);
    const fields = ['a', 'b', 'c'].map((name) => `${name}: overlaps(first: 1) { totalCount }`).join(' ');
    const body = JSON.stringify({ query: `query Agenda { ${fields} }` });
    const { answer } = await post(body, { to: other, headers: { authorization: 'Bearer secret' } });
    await other.close(0);
    expect(answer.errors).toHaveLength(3);
    const lines = logged.filter((line) => line.includes('three times')).map((line) => JSON.parse(line));
    expect(lines).toEqual([
      {
        ...{ level: 50, time: expect.any(Number), pid: expect.any(Number), hostname: expect.any(String) },
        err: expect.objectContaining({ message: 'three times', stack: expect.stringContaining('server.test.ts') }),
        ...{ id: expect.stringMatching(/^[0-9a-f-]{36}$/), address: '127.0.0.1', path: '/graphql' },
        ...{ operation: 'Agenda', role: 'ADMIN', ms: expect.any(Number) },
        ...{ code: 'INTERNAL_SERVER_ERROR', errors: 3, msg: 'internal error' },
      },
    ]);
  });

  test('in the statement of a merged type is masked too', async () => {
    const stranger = openDatabase({ ...testConnection(), user: 'nobody' });
    const other = await startServer(anywhere, log);
    await other.open(await publicSchema(stranger.driver), database, await viewOf(database), everybody);
    const { answer } = await query('{ overlaps { nodes { initiatives { title } } } }', other);
    await other.close(0);
    await stranger.close();
    expect(answer.errors[0].message).toMatch(/^internal error/);
    expect(JSON.stringify(answer)).not.toMatch(/unauthorized|neo4j|stack/i);
    expect(logged.join()).toContain('unauthorized');
  });

  test('of the database is reported as temporary', async () => {
    const gone = Object.assign(new Error('Could not perform discovery'), { code: 'ServiceUnavailable' });
    const { message, extensions } = await answerFrom(breaking('decisions', () => gone));
    expect(message).toBe('database: it did not answer in time; ask again in a moment');
    expect(extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
  });
});

describe('a wrong token', () => {
  const tell = () =>
    logged.filter((line) => line.includes('a token was refused')).map((line) => JSON.parse(line) as object);

  test('makes a line without the token; of many, the lines stop', async () => {
    const guess = (token: string, path = 'themes') =>
      post(`{"query": "{ ${path} { totalCount } }"}`, { headers: { authorization: `Bearer ${token}` } });
    expect((await guess('a-guessed-token')).status).toBe(401);
    await expect.poll(tell).toHaveLength(1);
    expect(tell()[0]).toMatchObject({ level: 40, address: '127.0.0.1', path: '/graphql', reason: 'OTHER_TOKEN' });
    for (let n = 0; n < 30; n += 1) await guess(`guess-${n}`);
    await expect.poll(tell).toHaveLength(10);
    expect(logged.join()).not.toMatch(/guess-\d|a-guessed-token/);
    expect((await query('{ themes { totalCount } }')).status).toBe(200);
    expect((await guess('secret')).status).toBe(200);
    expect(tell()).toHaveLength(10);
  });

  test('is told at the door of the metrics too', async () => {
    const lines: string[] = [];
    const own = pino({}, { write: (line: string) => void lines.push(line) });
    const other = await startServer({ ...anywhere, metricsToken: 'm'.repeat(20) }, own);
    const ask = (headers: Record<string, string>) => fetch(`${other.address}metrics`, { headers });
    expect((await ask({})).status).toBe(401);
    expect((await ask({ authorization: 'Bearer wrong-for-metrics' })).status).toBe(401);
    await expect.poll(() => lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ path: '/metrics', reason: 'OTHER_TOKEN' });
    expect(lines[0]).not.toContain('wrong-for-metrics');
    await other.close(0);
  });
});

describe('the health check', () => {
  const health = async (of: Server, what: string) => {
    const response = await fetch(`${of.address}health/${what}`);
    return { status: response.status, body: (await response.json()) as { status: string; reason?: string } };
  };

  test('succeeds when answers are ready', async () => {
    expect(await health(server, 'live')).toEqual({ status: 200, body: { status: 'live' } });
    expect(await health(server, 'ready')).toEqual({ status: 200, body: { status: 'ready' } });
  });

  test('before the start has ended: live, not ready, and no answer yet', async () => {
    const starting = await startServer(anywhere, log);
    expect((await health(starting, 'live')).status).toBe(200);
    const { status, body } = await health(starting, 'ready');
    expect([status, body.reason]).toEqual([503, 'Passerelle is still starting']);
    const { status: refused, answer } = await query('{ themes { totalCount } }', starting);
    expect([refused, answer.errors[0].extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
    await starting.close(0);
  });

  test('without a database: live, not ready', async () => {
    const gone = openDatabase({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: '' });
    const alone = await startServer(anywhere, log);
    await alone.open(await publicSchema(gone.driver), gone, fresh, everybody);
    expect((await health(alone, 'live')).status).toBe(200);
    expect(await health(alone, 'ready')).toEqual({
      status: 503,
      body: { status: 'not ready', reason: 'the database does not answer' },
    });
    await alone.close(0);
    await gone.close();
  });
});

test('the application answers at /, and a browser at /graphql is redirected there', async () => {
  const response = await fetch(server.address);
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(response.headers.get('x-powered-by')).toBeNull();
  expect(await response.text()).toContain('<title>Passerelle</title>');
  const led = await fetch(`${server.address}graphql`, { headers: { accept: 'text/html' } });
  expect(led.url).toBe(server.address);
});

test('a port that is in use is refused in one line', async () => {
  const { port } = server;
  const refused = startServer({ ...anywhere, port }, log);
  await expect(refused).rejects.toThrow(Misconfigured);
  await expect(refused).rejects.toThrow(
    `serve: port ${port} is taken by another program; stop that one, or choose another port with PORT=${port + 1}`,
  );
});

test('an address of another machine is refused too', async () => {
  await expect(startServer({ ...anywhere, host: '192.0.2.1' }, log)).rejects.toThrow(
    /HOST="192.0.2.1" is not an address/,
  );
});

describe('the shutdown', () => {
  const slow = (milliseconds: number, begin: () => void): Database => ({
    ...database,
    async read(name, parameters) {
      if (name === 'themes') {
        begin();
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
      }
      return database.read(name, parameters);
    },
  });
  const closing = async (takes: number, timeoutMs: number) => {
    const ending = await startServer(anywhere, log);
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    await ending.open(await publicSchema(database.driver), slow(takes, begin), await viewOf(database), everybody);
    const asked = query('{ themes { totalCount } }', ending);
    asked.catch(() => undefined);
    await begun;
    const from = Date.now();
    await ending.close(timeoutMs);
    return { asked, seconds: (Date.now() - from) / 1000, ending };
  };

  test('waits for the answer under way, and accepts no further request', async () => {
    const { asked, seconds, ending } = await closing(600, 20_000);
    expect((await asked).answer.data.themes.totalCount).toBeGreaterThan(0);
    // Far below the timeout, however busy the machine is.
    expect(seconds).toBeLessThan(10);
    await expect(query('{ themes { totalCount } }', ending)).rejects.toThrow();
  });

  test('interrupts what takes too long', async () => {
    const { asked, seconds } = await closing(3000, 300);
    // Below the time that the answer takes, however busy the machine is.
    expect(seconds).toBeLessThan(2.5);
    await expect(asked).rejects.toThrow();
  });
});
