/** A thread for judging the suggestions, which takes minutes on a large graph: one at a time, and the last answer is kept. */
import { createHash } from 'node:crypto';
import type { Evaluation } from '../engine/suggestions/evaluate.js';
import type { History } from '../engine/suggestions/history.js';
import { askThread } from './ask-thread.js';

let last: { readonly about: string; readonly answer: Promise<Evaluation> } | undefined;
let busy: Promise<unknown> = Promise.resolve();

/** @param split days since 1970. */
export function evaluateInThread(history: History, split: number): Promise<Evaluation> {
  const stated = JSON.stringify([split, history], (_, value) => (value instanceof Map ? [...value] : value));
  const about = createHash('sha256').update(stated).digest('hex');
  if (last?.about === about) return last.answer;
  const answer = busy.then(() =>
    askThread<Evaluation>(new URL('./do-evaluation.js', import.meta.url), { history, split }, 'judging suggestions'),
  );
  busy = answer.catch(() => undefined);
  last = { about, answer };
  // What failed is asked again.
  answer.catch(() => {
    if (last?.answer === answer) last = undefined;
  });
  return answer;
}
