/** The working process, or its database, is killed, stopped or disconnected in the middle of its work. */
import { setTimeout as wait } from 'node:timers/promises';
import { checkGraph } from './check-graph.js';
import { complete } from './complete.js';
import { type StagedFault, withFaults } from './fault.js';
import type { Stage } from './stage.js';
import { type Kind, startWorker, type Worker } from './worker.js';

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
  'lost connection': ({ door }) => door.slam(500),
};

/** Milliseconds that each kind of work takes undisturbed; measured once. */
const durations = new Map<Kind, number>();

const fileOf = ({ backup, subsidies }: Stage, kind: Kind) => (kind === 'restore' ? backup : subsidies);

async function measure(stage: Stage, kind: Kind): Promise<number> {
  await stage.reset();
  const worker = startWorker(kind, stage.door.uri, stage.password, fileOf(stage, kind));
  await worker.ready;
  const from = performance.now();
  worker.go();
  const { isDone, complaint } = await worker.ended;
  if (!isDone) throw new Error(`faults: ${kind} fails when nothing disturbs it: ${complaint}`);
  return performance.now() - from;
}

export function kill(how: keyof typeof strikes, kind: Kind, short: number, full: number): StagedFault {
  return {
    ...{ name: `${how} in ${kind}`, short, full },
    async run(stage, part) {
      const takes = durations.get(kind) ?? (await measure(stage, kind));
      durations.set(kind, takes);
      await stage.reset();
      const worker = startWorker(kind, stage.door.uri, stage.password, fileOf(stage, kind));
      await worker.ready;
      worker.go();
      await wait(takes * part);
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
    await stage.reset();
    const workers = [1, 2].map(() => startWorker('act', stage.door.uri, stage.password, ''));
    await Promise.all(workers.map(({ ready }) => ready));
    for (const worker of workers) worker.go();
    await wait((durations.get('act') ?? 1_000) * part);
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
    await stage.reset();
    const worker = startWorker('undo', stage.door.uri, stage.password, '', 86_400);
    await worker.ready;
    worker.go();
    const { acknowledged, isDone, complaint } = await worker.ended;
    return withFaults(await checkGraph(stage.database, acknowledged), !isDone && `it did not continue: ${complaint}`);
  },
};
