/**
 * A soak test: writers, readers and imports on the running product without a pause, while its memory and handles are
 * measured.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from '../../src/config.js';
import { quantile } from '../quantile.js';
import { checkGraph } from './check-graph.js';
import { complete } from './complete.js';
import { type Outcome, withFaults } from './fault.js';
import type { Stage } from './stage.js';
import { startWorker } from './worker.js';

/** The resources of a process; Linux only. */
interface Held {
  /** Megabytes of memory. */
  readonly megabytes: number;
  /** Open files and sockets. */
  readonly handles: number;
}

function look(pid: number): Held {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return {
    megabytes: Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024),
    handles: readdirSync(`/proc/${pid}/fd`).length,
  };
}

/** By how much the last third of the samples is above the middle third, as a share; the first third fills caches. */
export function growth(samples: readonly number[]): number {
  const third = Math.floor(samples.length / 3);
  const middle = quantile(samples.slice(third, 2 * third), 0.5);
  return quantile(samples.slice(2 * third), 0.5) / middle - 1;
}

/** The share by which memory or handles may grow from the middle third of the samples to the last. */
const MOST_GROWTH = 0.1;
const READERS = 4;
const QUESTIONS = [
  '{ overlaps(first: 20) { nodes { id score initiatives { title participants { name } } } } }',
  '{ isolatedActors(first: 20) { nodes { actor { id name } } } }',
  '{ actors(first: 50) { nodes { id name } } }',
  '{ search(text: "Association", first: 10) { nodes { __typename } } }',
];

export interface Soak {
  readonly outcome: Outcome;
  readonly minutes: number;
  readonly answers: number;
  readonly changes: number;
  readonly imports: number;
  readonly growth: { readonly memory: number; readonly handles: number };
}

export async function soak(stage: Stage, minutes: number, report: (text: string) => void): Promise<Soak> {
  await stage.reset();
  const { door, password, subsidies, database } = stage;
  const environment = {
    NEO4J_URI: door.uri,
    NEO4J_USER: 'neo4j',
    NEO4J_PASSWORD: password,
    PORT: '0',
    RATE_LIMIT: '1000000',
  };
  const server = spawn(process.execPath, [join(projectRoot, 'bin', 'passerelle.js'), 'serve', '--no-demo', '--json'], {
    env: { ...process.env, ...environment, PASSERELLE_DATA: join(stage.folder, 'served') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', (text) => resolve(JSON.parse(String(text)).address));
    server.once('close', (code) => reject(new Error(`serve ended with ${code}`)));
  });
  const pid = server.pid ?? 0;
  const until = Date.now() + minutes * 60_000;
  const isOn = () => Date.now() < until;
  const acknowledged: string[] = [];
  const faults: string[] = [];
  const samples: Held[] = [];
  let [answers, imports] = [0, 0];
  const write = async (kind: 'act' | 'undo' | 'merge' | 'import') => {
    while (isOn()) {
      const worker = startWorker(kind, door.uri, password, subsidies);
      await worker.ready;
      worker.go();
      const { acknowledged: written, isDone, complaint } = await worker.ended;
      acknowledged.push(...written);
      if (kind === 'import') imports += 1;
      if (!isDone) faults.push(`${kind}: ${complaint}`);
    }
  };
  const read = async (n: number) => {
    while (isOn()) {
      const query = QUESTIONS[(answers + n) % QUESTIONS.length];
      const response = await fetch(`${address}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { errors } = (await response.json()) as { errors?: { message: string }[] };
      if (errors) faults.push(String(errors[0]?.message));
      answers += 1;
      await wait(20);
    }
  };
  const watch = async () => {
    while (isOn()) {
      samples.push(look(pid));
      const { megabytes, handles } = look(pid);
      report(
        `soak: ${answers} answers, ${acknowledged.length} changes, ${imports} imports; ${megabytes} MB, ${handles} handles`,
      );
      await wait(Math.min(10_000, (minutes * 60_000) / 12));
    }
  };
  const readers = Array.from({ length: READERS }, (_, n) => read(n));
  await Promise.all([write('act'), write('undo'), write('merge'), write('import'), watch(), ...readers]);
  server.removeAllListeners('close');
  const closed = new Promise((resolve) => server.once('close', resolve));
  server.kill('SIGTERM');
  const code = await closed;
  const grown = {
    memory: growth(samples.map(({ megabytes }) => megabytes)),
    handles: growth(samples.map(({ handles }) => handles)),
  };
  // The same import ran many times, between acts that it must not undo: each row must exist once.
  await complete(stage, 'migration');
  const outcome = withFaults(
    await checkGraph(database, acknowledged),
    ...new Set(faults),
    code !== 0 && `serve ended with ${code}`,
    // In the first minutes memory still grows to its usual size.
    minutes >= 10 && grown.memory > MOST_GROWTH && `memory grows: ${Math.round(grown.memory * 100)} %`,
    minutes >= 10 && grown.handles > MOST_GROWTH && `files and sockets grow: ${Math.round(grown.handles * 100)} %`,
  );
  return { outcome, minutes, answers, changes: acknowledged.length, imports, growth: grown };
}
