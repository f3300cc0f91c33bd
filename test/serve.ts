/** `serve(database, world)`: a real server on a free port, with a small world. */
import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../src/database/database.js';
import { openFresh } from '../src/fresh/fresh.js';
import { admitRequests } from '../src/server/admit-requests.js';
import { readOneToken } from '../src/server/identity/identify.js';
import { type HttpSettings, type Persisted, startServer } from '../src/server/start.js';
import { testSchema } from './database.js';
import { given, type World } from './world.js';

/** On a busy machine the first answers take long. */
const NO_DEADLINE = { anonymous: 120, signedIn: 120 };

/** The token of an admin of the server. */
export const TOKEN = 'secret';

/** Serves a world, or what the function loads, while the tests of one file run. @param added statements, as `given` takes them. @param settings of the server, and persisted operations. @returns the address, once the tests run, with a slash at its end */
export function serve(
  database: Database,
  world: World | (() => Promise<void>),
  added: readonly string[] = [],
  { persisted, ...settings }: Partial<HttpSettings> & { readonly persisted?: Persisted } = {},
): () => string {
  let address = '';
  let stop: () => Promise<void>;
  beforeAll(async () => {
    await (typeof world === 'function' ? world() : given(database, world, added));
    const server = await startServer(
      { host: '127.0.0.1', port: 0, seconds: NO_DEADLINE, ...settings },
      pino({ level: 'silent' }),
    );
    const fresh = await openFresh(database, () => undefined);
    const everybody = admitRequests(readOneToken(TOKEN), { anonymousReads: true, rateLimit: 1e6 });
    await server.open(await testSchema(), database, fresh, everybody, persisted);
    address = server.address;
    stop = async () => {
      fresh.close();
      await server.close(1000);
    };
  });
  afterAll(() => stop());
  return () => address;
}
