/** Counting the indicators of a whole graph, while this thread does something else. */
import { type CountedIndicators, countIndicators, type IndicatorsAsk } from '../engine/indicators.js';
import { lend } from '../engine/lend.js';
import type { Snapshot } from '../engine/snapshot.js';
import { askThread } from './ask-thread.js';

/** What a thread is started with. */
export interface IndicatorsJob {
  readonly snapshot: Snapshot;
  readonly ask: IndicatorsAsk;
}

/** So few initiatives and actors are counted sooner than a thread starts. */
const FEW = 300;

/** @param snapshot a copy that nobody writes to any more */
export async function countInThread(snapshot: Snapshot, ask: IndicatorsAsk): Promise<CountedIndicators> {
  const { initiatives, actors } = snapshot;
  if (initiatives.table.ids.length + actors.table.ids.length <= FEW) return countIndicators(snapshot, ask);
  const job: IndicatorsJob = { snapshot: lend(snapshot), ask };
  return askThread(new URL('./do-count-indicators.js', import.meta.url), job, 'counting indicators');
}
