/** Hostile and slow clients: others are still answered, and nothing changes. */
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { publicSchema } from '../../src/api/public.js';
import { hashGraph } from '../../src/backup/read-graph.js';
import { openFresh } from '../../src/fresh/fresh.js';
import { admitRequests } from '../../src/server/admit-requests.js';
import { readOneToken } from '../../src/server/identity/identify.js';
import { startServer } from '../../src/server/start.js';
import { runScript } from '../run-script.js';
import { checkGraph } from './check-graph.js';
import { type Outcome, type StagedFault, withFaults } from './fault.js';
import type { Stage } from './stage.js';

/** The longest time in milliseconds that others may wait; generous, for busy machines. */
const MOST_WAIT_MS = 5_000;

async function whileServed(stage: Stage, disturb: (address: string) => Promise<unknown>): Promise<Outcome> {
  await stage.reset();
  const { database, exact, hashes } = stage;
  const server = await startServer({ host: '127.0.0.1', port: 0 }, pino({ level: 'silent' }));
  const fresh = await openFresh(database, () => undefined);
  const everybody = admitRequests(readOneToken('faults'), { anonymousReads: true, rateLimit: 1e6 });
  await server.open(await publicSchema(database.driver), database, fresh, everybody);
  try {
    const disturbed = disturb(server.address);
    let slowest = 0;
    let failed = 0;
    for (let n = 0; n < 20; n += 1) {
      const from = performance.now();
      const status = await ask(server.address);
      slowest = Math.max(slowest, performance.now() - from);
      if (status !== 200) failed += 1;
      await wait(100);
    }
    await disturbed;
    return withFaults(
      await checkGraph(database, []),
      failed > 0 && `${failed} of 20 others were not answered`,
      slowest > MOST_WAIT_MS && `others waited ${Math.round(slowest)} ms`,
      (await hashGraph(exact)) !== hashes.before && 'the graph was changed',
    );
  } finally {
    fresh.close();
    await server.close(100);
  }
}

const ask = (address: string) =>
  fetch(`${address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ overlaps(first: 5) { nodes { id } } }' }),
  }).then(
    ({ status }) => status,
    () => 0,
  );

/** Each client sends half a request, and then one character from time to time. */
export const slowClients: StagedFault = {
  ...{ name: '100 slow clients', short: 1, full: 3 },
  run: (stage) =>
    whileServed(stage, async (address) => {
      const { port } = new URL(address);
      const sockets = Array.from({ length: 100 }, () => connect(Number(port), '127.0.0.1'));
      for (const socket of sockets) {
        socket.on('error', () => undefined);
        socket.write(
          'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{',
        );
      }
      for (let n = 0; n < 15; n += 1) {
        for (const socket of sockets) if (!socket.destroyed) socket.write(' ');
        await wait(150);
      }
      for (const socket of sockets) socket.destroy();
    }),
};

/** The hostile requests of the benchmark's corpus. */
export const hostileRequests: StagedFault = {
  ...{ name: 'hostile requests', short: 1, full: 3 },
  run: (stage) =>
    whileServed(stage, (address) => runScript('api/run-hostile', [`${address}graphql`, '2'], 120, () => undefined)),
};
