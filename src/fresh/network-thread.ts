/** Threads for what takes long on a network: one for each job, since they are few, and their answers are kept. */
import { availableParallelism } from 'node:os';
import type { InputOf, NetworkJob, OutputOf } from '../engine/network/jobs.js';
import type { Adjacency } from '../engine/network/network.js';
import { askThread } from './ask-thread.js';

/** What a thread is started with. */
export interface Order {
  readonly job: NetworkJob;
  readonly input: InputOf<NetworkJob>;
}

/** The answer of a job, while this thread does something else. */
export function doInThread<J extends NetworkJob>(job: J, input: InputOf<J>): Promise<OutputOf<J>> {
  return askThread(new URL('./do-network-job.js', import.meta.url), { job, input } satisfies Order, job);
}

/** More threads than this would take the machine from everybody else. */
const MOST_THREADS = 4;

/** The same as one thread sums, from every so many sources in each. */
export async function betweennessInThreads({ offsets, neighbours }: Adjacency): Promise<Float64Array> {
  const threads = Math.min(MOST_THREADS, availableParallelism());
  const parts = await Promise.all(
    Array.from({ length: threads }, (_, first) => doInThread('betweenness', [{ offsets, neighbours }, first, threads])),
  );
  return parts.reduce((sums, part) => sums.map((sum, node) => sum + (part[node] as number)));
}
