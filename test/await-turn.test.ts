/** Requests that arrive together: callers take turns, so that many requests of one caller hold up that caller alone. */
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
const server = await listen(
  (request, response) => {
    const outgoing: Outgoing = Object.assign(response, { locals: {} });
    answer(request, outgoing, (error) => {
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
