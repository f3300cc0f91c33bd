/** A thread of its own for answers that look at every pair, so that the others are not kept waiting. */
import type { Worker } from 'node:worker_threads';
import { lend, takeBack } from '../engine/lend.js';
import type { Ranking } from '../engine/ranking.js';
import type { AskOf, RankedQuestion } from '../engine/rankings.js';
import type { Snapshot } from '../engine/snapshot.js';
import { startThread } from './start-thread.js';

export interface RankingThread {
  /** The answer for the snapshot as it is now, whatever is written to it meanwhile. */
  rank<Q extends RankedQuestion>(question: Q, snapshot: Snapshot, ask: AskOf<Q>): Promise<Ranking>;
  close(): void;
}

/** What the thread is asked, and what it answers. */
export interface Job {
  readonly number: number;
  readonly question: RankedQuestion;
  readonly snapshot: Snapshot;
  readonly ask: AskOf<RankedQuestion>;
}
export interface Done {
  readonly number: number;
  readonly ranking: Ranking | null;
  readonly fault: string | null;
}

/** The thread starts with the first question. */
export function createRankingThread(): RankingThread {
  let worker: Worker | undefined;
  let number = 0;
  const waiting = new Map<
    number,
    { snapshot: Snapshot; done: (ranking: Ranking) => void; fail: (error: Error) => void }
  >();

  const settle = (
    job: number,
    use: (job: { done: (ranking: Ranking) => void; fail: (error: Error) => void }) => void,
  ) => {
    const asked = waiting.get(job);
    if (!asked) return;
    waiting.delete(job);
    if (![...waiting.values()].some(({ snapshot }) => snapshot === asked.snapshot)) takeBack(asked.snapshot);
    use(asked);
  };
  const failAll = (error: Error) => {
    worker = undefined;
    for (const job of [...waiting.keys()]) settle(job, ({ fail }) => fail(error));
  };
  const start = (): Worker => {
    const started = startThread(new URL('./rank-in-thread.js', import.meta.url));
    started.unref();
    started.on('message', ({ number: job, ranking, fault }: Done) => {
      settle(job, ({ done, fail }) => (ranking ? done(ranking) : fail(new Error(fault ?? 'no answer'))));
    });
    started.on('error', failAll);
    started.on('exit', () => failAll(new Error('engine: the ranking thread has ended')));
    return started;
  };
  return {
    rank(question, snapshot, ask) {
      worker ??= start();
      number += 1;
      const job: Job = { number, question, snapshot: lend(snapshot), ask };
      const answer = new Promise<Ranking>((done, fail) => waiting.set(job.number, { snapshot, done, fail }));
      worker.postMessage(job);
      return answer;
    },
    close() {
      void worker?.terminate();
    },
  };
}
