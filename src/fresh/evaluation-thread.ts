/** A thread for judging the suggestions, which takes minutes on a large graph: one at a time, and the last answer is kept. */
import { createHash } from 'node:crypto';
import type { Evaluation } from '../engine/suggestions/evaluate.js';
import type { History } from '../engine/suggestions/history.js';
import { startThread } from './start-thread.js';

let last: { readonly about: string; readonly answer: Promise<Evaluation> } | undefined;
let busy: Promise<unknown> = Promise.resolve();

/** @param split days since 1970. */
export function evaluateInThread(history: History, split: number): Promise<Evaluation> {
  const stated = JSON.stringify([split, history], (_, value) => (value instanceof Map ? [...value] : value));
  const about = createHash('sha256').update(stated).digest('hex');
  if (last?.about === about) return last.answer;
  const answer = busy.then(() => startEvaluation(history, split));
  busy = answer.catch(() => undefined);
  last = { about, answer };
  // What failed is asked again.
  answer.catch(() => {
    if (last?.answer === answer) last = undefined;
  });
  return answer;
}

function startEvaluation(history: History, split: number): Promise<Evaluation> {
  return new Promise((done, fail) => {
    const thread = startThread(new URL('./do-evaluation.js', import.meta.url), { workerData: { history, split } });
    thread.once('message', done);
    thread.once('error', fail);
    thread.once('exit', () => fail(new Error('engine: the thread that judges suggestions has ended')));
  });
}
