/** HTTP: conformance to the specification, allowed origins, and rate limits. */
import { auditServer } from 'graphql-http';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import { admitRequests } from '../src/server/admit-requests.js';
import { readOneToken } from '../src/server/identity/identify.js';
import { startServer } from '../src/server/start.js';
import { testDatabase, viewOf } from './database.js';
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

/** An invalid document or variable gets status 400 here, whatever media type the client accepts, as in Apollo Server. */
const KNOWN_WARNINGS = [
  '572B: SHOULD use 200 status code on document parsing failure when accepting application/json',
  'FDE2: SHOULD use 200 status code on document validation failure when accepting application/json',
  '7B9B: SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
];

describe('the server', () => {
  it('passes the audit of GraphQL over HTTP without an error', async () => {
    const results = await auditServer({ url: `${address()}graphql` });
    const faults = results.filter(({ status }) => status === 'error');
    expect(faults).toEqual([]);
    // Audits that the specification leaves open; look at each new one.
    const warnings = results.flatMap((result) => (result.status === 'warn' ? [`${result.id}: ${result.name}`] : []));
    console.info(`audit: ${results.length} checks, warnings: ${warnings.join(', ') || 'none'}`);
    expect(warnings).toEqual(KNOWN_WARNINGS);
    expect(results.length).toBeGreaterThan(50);
  });

  it('lets only pages of the named origins send requests', async () => {
    const ask = async (origin: string) =>
      (await send(JSON.stringify({ query: '{ __typename }' }), { origin })).headers.get('access-control-allow-origin');
    expect(await ask('https://carte.example')).toBe('https://carte.example');
    expect(await ask('https://elsewhere.example')).toBeNull();
  });

  it('sends the usual security headers, and does not reveal its software', async () => {
    const { headers } = await query('{ __typename }');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('x-powered-by')).toBeNull();
    const page = await fetch(address());
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('answers a limited number of requests a minute, for each caller separately', async () => {
    const busy = await startServer({ host: '127.0.0.1', port: 0 }, pino({ level: 'silent' }));
    const few = admitRequests(readOneToken('secret'), { anonymousReads: true, rateLimit: 3 });
    await busy.open(await publicSchema(database.driver), database, await viewOf(database), few);
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
    expect(errors[0]?.message).toBe(
      'graphql: more than 3 requests in a minute; wait for the time given in Retry-After',
    );
    expect((await ask({ authorization: 'Bearer secret' })).status).toBe(200);
    await busy.close(100);
  });
});
