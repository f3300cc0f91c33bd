/** What runs in each thread of the pool: one job, by the same function as everywhere. */
import { doJob, type InputOf, type JobName, type OutputOf } from '../engine/jobs.js';

export interface Task<J extends JobName> {
  readonly job: J;
  readonly input: InputOf<J>;
}

export function work<J extends JobName>({ job, input }: Task<J>): OutputOf<J> {
  return doJob(job, input);
}
