/** Many clients act at once on two instances while others read: the engines of both know every change, complete. */
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import { openDatabase } from '../src/database/database.js';
import { openFresh } from '../src/fresh/fresh.js';
import { admitRequests } from '../src/server/admit-requests.js';
import { readOneToken } from '../src/server/identity/identify.js';
import { startServer } from '../src/server/start.js';
import { everyActor, type Written, writersWorld, writeTogether } from './concurrent-writers.js';
import { testConnection, testDatabase } from './database.js';
import { TOKEN } from './serve.js';
import { given } from './world.js';

const database = testDatabase();
let addresses: string[] = [];
const said: string[] = [];
let stops: (() => Promise<void>)[] = [];

beforeEach(async () => {
  said.length = 0;
  await given(database, writersWorld(8));
  const started = [0, 1].map(async () => {
    const own = openDatabase(testConnection());
    const server = await startServer({ host: '127.0.0.1', port: 0 }, pino({ level: 'silent' }));
    const fresh = await openFresh(own, (text) => said.push(text));
    const everybody = admitRequests(readOneToken(TOKEN), { anonymousReads: true, rateLimit: 1e6 });
    await server.open(await publicSchema(own.driver), own, fresh, everybody);
    stops.push(async () => {
      fresh.close();
      await server.close(1000);
      await own.close();
    });
    return `${server.address}graphql`;
  });
  addresses = await Promise.all(started);
});
afterEach(async () => {
  await Promise.all(stops.map((stop) => stop()));
  stops = [];
});

/** What an instance does not show although it has the last change. */
async function findMissing({ created, sequence }: Written): Promise<string[]> {
  const missing: string[] = [];
  for (const address of addresses) {
    for (const list of ['actors', 'isolatedActors'] as const) {
      const shown = await everyActor(address, TOKEN, list, sequence);
      missing.push(...created.filter((id) => !shown.has(id)).map((id) => `${id} in ${list}`));
    }
  }
  return missing;
}

describe('nothing is lost', { timeout: 600_000 }, () => {
  it.each([2, 8])('of 200 actors that %i clients create', async (writers) => {
    const written = await writeTogether({ addresses, acts: 200, writers, onlyCreate: true }, TOKEN);
    expect(written.created.length).toBe(200);
    expect({ lost: written.lost, torn: written.torn, missing: await findMissing(written), said }).toEqual({
      ...{ lost: [], torn: [], missing: [], said: [] },
    });
  });

  it('and no act is half-written, of 1,200 acts by 8 clients', async () => {
    const written = await writeTogether({ addresses, acts: 1_200, writers: 8 }, TOKEN);
    expect({ lost: written.lost, torn: written.torn, missing: await findMissing(written), said }).toEqual({
      ...{ lost: [], torn: [], missing: [], said: [] },
    });
    expect(written.reads).toBeGreaterThan(100);
  });
});
