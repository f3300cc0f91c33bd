/** A town with an invited actor, served by a real server, and callers of every role, for the tests of contributions. */
import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import { type Fresh, openFresh } from '../src/fresh/fresh.js';
import type { Role } from '../src/language/generated/types.js';
import { admitRequests } from '../src/server/admit-requests.js';
import { type ReadToken, readInvitationsToo, readOneToken } from '../src/server/identity/identify.js';
import { type Persisted, type Server, startServer } from '../src/server/start.js';
import type { testDatabase } from './database.js';
import { given, type World } from './world.js';

const open = { themes: ['demarches'], covers: ['E1'], start: null, end: null };

/** A leads a, B leads b, which overlap; A takes part in past too. C is nobody's partner. */
export const town: World = {
  actors: { A: { actsIn: ['E1'] }, B: {}, C: { themes: ['outils'] } },
  initiatives: { a: { ...open, actors: { A: 'LEAD' } }, b: { ...open, actors: { B: 'LEAD' } } },
};

/** The tokens are the names of the roles. */
const readRoles: ReadToken = async (token) => {
  const [role, account = role] = token.split('-');
  return role === 'READER' || role === 'EDITOR' || role === 'COORDINATOR'
    ? { name: String(account), subject: String(account), role: role satisfies Role }
    : readOneToken('ADMIN')(token);
};

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
export type Answer = { status: number; data: any; code?: string; message?: string };

/** Serves the town while the tests of one file run. */
export function serveTown(database: ReturnType<typeof testDatabase>) {
  const served: { server: Server; fresh: Fresh }[] = [];
  const start = async (anonymousReads: boolean, rateLimit = 1e6, persisted?: Persisted) => {
    const server = await startServer({ host: '127.0.0.1', port: 0 }, pino({ level: 'silent' }));
    const fresh = await openFresh(database, () => undefined);
    const admit = admitRequests(readInvitationsToo(database, readRoles), { anonymousReads, rateLimit });
    await server.open(await publicSchema(database.driver), database, fresh, admit, persisted);
    served.push({ server, fresh });
    return server.address;
  };
  let address = '';
  beforeAll(async () => {
    await given(database, town);
    address = await start(true);
  });
  afterAll(async () => {
    for (const { server, fresh } of served) {
      fresh.close();
      await server.close(1000);
    }
  });
  async function ask(token: string | undefined, query: string, variables: object = {}, at = address): Promise<Answer> {
    const response = await fetch(`${at}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data: unknown;
      errors?: { message: string; extensions: { code: string } }[];
    };
    const [error] = errors ?? [];
    return { status: response.status, data, ...(error && { code: error.extensions.code, message: error.message }) };
  }
  return { ask, start };
}
