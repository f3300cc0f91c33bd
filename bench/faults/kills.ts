/** The working process, or its database, is killed, stopped or disconnected in the middle of its work. */
import { setTimeout as wait } from 'node:timers/promises';
import { checkGraph } from './check-graph.js';
import { complete } from './complete.js';
import { type StagedFault, withFaults } from './fault.js';
import type { Stage } from './stage.js';
import { type Kind, ROUNDS, startWorker, type Worker } from './worker.js';

type Strike = (stage: Stage, worker: Worker) => Promise<void>;

const strikes: Readonly<Record<string, Strike>> = {
  'kill -9 of Node': async (_, worker) => worker.kill(),
  async 'kill -9 of Java'(stage, worker) {
    process.kill(stage.java(), 'SIGKILL');
    await worker.ended;
    await stage.restart();
  },
  async 'SIGSTOP of Java'({ java }) {
    process.kill(java(), 'SIGSTOP');
    await wait(3_000);
    process.kill(java(), 'SIGCONT');
  },
  'lost connection': ({ door }) => door.cutFor(500),
};

/** Milliseconds that each kind of work takes undisturbed; measured once. */
const durations = new Map<Kind, number>();

/** A worker that waits to begin, on the initial graph; it starts while the graph is restored. */
async function prepare(stage: Stage, kind: Kind): Promise<Worker> {
  const file = kind === 'restore' ? stage.backup : stage.subsidies;
  const worker = startWorker(kind, stage.door.uri, stage.password, file);
  await Promise.all([worker.ready, stage.reset()]);
  return worker;
}

async function measure(stage: Stage, kind: Kind): Promise<number> {
  const worker = await prepare(stage, kind);
  const from = performance.now();
  worker.go();
  const { isDone, complaint } = await worker.ended;
  if (!isDone) throw new Error(`faults: ${kind} fails when nothing disturbs it: ${complaint}`);
  return performance.now() - from;
}

/** Lets a worker do this part of its work: whole rounds as it reports them, the rest of a round by the clock. */
async function doPart(stage: Stage, kind: Kind, part: number): Promise<Worker> {
  const count = ROUNDS[kind];
  const whole = Math.floor(part * count);
  // Nothing is printed before the end of the first round, so the clock decides.
  if (whole === 0 && !durations.has(kind)) durations.set(kind, await measure(stage, kind));
  const worker = await prepare(stage, kind);
  const from = performance.now();
  worker.go();
  await worker.round(whole);
  const each = whole > 0 ? (performance.now() - from) / whole : (durations.get(kind) ?? 0) / count;
  await wait((part * count - whole) * each);
  return worker;
}

export function kill(how: keyof typeof strikes, kind: Kind, short: number, full: number): StagedFault {
  return {
    ...{ name: `${how} in ${kind}`, short, full },
    async run(stage, part) {
      const worker = await doPart(stage, kind, part);
      await strikes[how]?.(stage, worker);
      const { acknowledged, isDone, complaint } = await worker.ended;
      const isKilled = how === 'kill -9 of Node';
      const faults = await complete(stage, kind);
      const damage = await checkGraph(stage.database, acknowledged);
      return withFaults(damage, ...faults, !isKilled && !isDone && complaint === '' && 'it ended without a message');
    },
  };
}

/** Two programs act on one database, and one of them dies. */
export const twoInstances: StagedFault = {
  ...{ name: 'two instances act, one is killed', short: 1, full: 5 },
  async run(stage, part) {
    const workers = [1, 2].map(() => startWorker('act', stage.door.uri, stage.password, ''));
    await Promise.all([stage.reset(), ...workers.map(({ ready }) => ready)]);
    for (const worker of workers) worker.go();
    await workers[0]?.round(Math.floor(part * ROUNDS.act));
    workers[0]?.kill();
    const ended = await Promise.all(workers.map((worker) => worker.ended));
    const damage = await checkGraph(
      stage.database,
      ended.flatMap(({ acknowledged }) => acknowledged),
    );
    return withFaults(damage, ended[1]?.isDone !== true && `the other one did not continue: ${ended[1]?.complaint}`);
  },
};

/** The clock of the acting process jumps a day forward or back each time it is read. */
export const clockBackAndForth: StagedFault = {
  ...{ name: 'clock a day forward and back', short: 1, full: 3 },
  async run(stage) {
    const worker = startWorker('undo', stage.door.uri, stage.password, '', 86_400);
    await Promise.all([worker.ready, stage.reset()]);
    worker.go();
    const { acknowledged, isDone, complaint } = await worker.ended;
    return withFaults(await checkGraph(stage.database, acknowledged), !isDone && `it did not continue: ${complaint}`);
  },
};
