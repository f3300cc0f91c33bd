/** Access to /metrics, its rate limit, and that it sends no statement to the database. */
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.js';
import { createMetrics } from '../src/server/observe/metrics.js';
import { type HttpSettings, type Server, startServer } from '../src/server/start.js';
import { countStatements } from './count-statements.js';
import { testDatabase, viewOf } from './database.js';
import { given } from './world.js';

const TOKEN = 'a-token-of-24-characters';
const database = testDatabase();
const ends: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function open(settings: Partial<HttpSettings> = {}, metrics = createMetrics()): Promise<Server> {
  const server = await startServer({ host: '127.0.0.1', port: 0, ...settings }, pino({ level: 'silent' }), metrics);
  ends.push(() => server.close(1000));
  return server;
}
const read = ({ address }: Server, headers: Record<string, string> = {}) => fetch(`${address}metrics`, { headers });

describe('the metrics', () => {
  it('are readable only from this machine without a token, and not through a proxy on it', async () => {
    const server = await open();
    expect((await read(server)).status).toBe(200);
    for (const name of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip']) {
      const refused = await read(server, { [name]: '203.0.113.7' });
      expect(refused.status).toBe(401);
      expect(await refused.json()).toMatchObject({
        errors: [
          {
            message:
              'metrics: without METRICS_TOKEN it is for this machine alone; set METRICS_TOKEN, and send Authorization: Bearer and its value',
          },
        ],
      });
    }
  });

  it('are readable only with the token, once one is set', async () => {
    const server = await open({ metricsToken: TOKEN });
    for (const authorization of [undefined, 'Bearer other', TOKEN, `Bearer ${TOKEN}x`]) {
      expect((await read(server, authorization === undefined ? {} : { authorization })).status).toBe(401);
    }
    const told = await read(server, { authorization: `Bearer ${TOKEN}`, 'x-forwarded-for': '203.0.113.7' });
    expect(told.status).toBe(200);
    expect(await told.text()).toContain('passerelle_http_request_seconds');
  });

  it('count towards a limit of requests, with good and bad tokens', async () => {
    const server = await open({ metricsToken: TOKEN, rateLimit: 3 });
    const statuses = [];
    for (let n = 0; n < 5; n += 1) statuses.push((await read(server, { authorization: `Bearer guess-${n}` })).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });

  it('need no database, because rows are counted before', async () => {
    await given(database, {}, [
      "MATCH (j:Journal {id: 'journal'}) SET j.sequence = 1 CREATE (:Change {id: 'change-1', sequence: 1, import: 'import-1', rows: 5})",
    ]);
    const metrics = createMetrics();
    ends.push(metrics.countImports(database, await viewOf(database)));
    const server = await open({}, metrics);
    await expect
      .poll(async () => (await read(server)).text(), { timeout: 20_000 })
      .toMatch(/^passerelle_import_rows 5$/m);
    const counted = countStatements(database);
    for (let n = 0; n < 20; n += 1) await (await read(server)).text();
    counted.stop();
    expect(counted.statements).toEqual([]);
  });

  it('have a token that cannot be guessed, and that no message reveals', () => {
    expect(readConfig({ METRICS_TOKEN: TOKEN }).metricsToken).toBe(TOKEN);
    expect(() => readConfig({ METRICS_TOKEN: 'short secret' })).toThrow(/^config: METRICS_TOKEN is not 16 or more/);
  });
});
