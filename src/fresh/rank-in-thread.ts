/** What runs in the ranking thread: each job in its turn, by the same function as everywhere. */
import { parentPort } from 'node:worker_threads';
import { rank } from '../engine/rankings.js';
import type { Done, Job } from './ranking-thread.js';

parentPort?.on('message', ({ number, question, snapshot, ask }: Job) => {
  let done: Done;
  try {
    done = { number, ranking: rank(question, snapshot, ask), fault: null };
  } catch (error) {
    done = { number, ranking: null, fault: (error as Error).message };
  }
  const { ranking } = done;
  const transfer = ranking
    ? [ranking.a, ranking.b, ranking.first, ranking.second, ranking.kind].map(({ buffer }) => buffer as ArrayBuffer)
    : [];
  parentPort?.postMessage(done, transfer);
});
