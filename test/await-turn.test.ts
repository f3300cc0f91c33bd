/** Requests that arrive together: callers take turns, so that many requests of one caller hold up that caller alone. */
import { get } from 'node:http';
import { afterAll, expect, it } from 'vitest';
import { currentCaller } from '../src/fresh/current-caller.js';
import { awaitTurn } from '../src/server/await-turn.js';
import { chainHandlers, type Handler, type Outgoing } from '../src/server/chain-handlers.js';
import { listen } from '../src/server/listen.js';

/** More than a time slice. */
const WORK_MS = 6;
const MANY = 30;

/** The callers in the order in which their requests were answered. */
const answered: string[] = [];

const nameAccount: Handler = ({ headers }, response, next) => {
  response.locals.account = String(headers.caller);
  next();
};
const work: Handler = (_request, response) => {
  const from = performance.now();
  while (performance.now() - from < WORK_MS);
  // In the turn of its caller, and for it.
  answered.push(currentCaller() ?? '');
  response.end();
};

const answer = chainHandlers(nameAccount, awaitTurn, work);
/** As /health/live, which needs no turn. */
const answerAtOnce: Handler = (_request, response) => {
  answered.push('at once');
  response.end();
};
const server = await listen(
  (request, response) => {
    const outgoing: Outgoing = Object.assign(response, { locals: {} });
    const handler = request.url === '/live' ? answerAtOnce : answer;
    handler(request, outgoing, (error) => {
      throw error;
    });
  },
  { host: '127.0.0.1', port: 0 },
);
afterAll(() => server.close(0));

const ask = async (caller: string) => (await fetch(server.address, { headers: { caller } })).text();

it('a request of another caller does not wait for all that came before it', async () => {
  const callers = [...Array<string>(MANY).fill('many'), 'one'];
  // Opens the connections, so that the requests arrive together.
  await Promise.all(callers.map(ask));
  answered.length = 0;
  await Promise.all(callers.map(ask));
  expect(answered).toHaveLength(MANY + 1);
  expect(answered.indexOf('one')).toBeLessThan(MANY / 2);
});

/** Over a connection of its own. */
const askAnew = (caller: string, path = '/') =>
  new Promise<void>((done, fail) => {
    const asked = get({ port: server.port, path, agent: false, headers: { caller } }, (response) => {
      response.resume();
      response.once('end', done);
    });
    asked.once('error', fail);
  });

it('a connection is accepted before the requests of those that came before it had their turns', async () => {
  answered.length = 0;
  await Promise.all([...Array.from({ length: MANY }, () => askAnew('many')), askAnew('one', '/live')]);
  expect(answered).toHaveLength(MANY + 1);
  expect(answered.indexOf('at once')).toBeLessThan(MANY / 2);
});
