/** The acts done on this page, the last first, for as long as the page is open: each can be undone. */
import { createStore } from './store.ts';

export interface NotedAct {
  readonly change: string;
  /** What was done, in the reader's words. */
  readonly what: string;
  readonly isUndone: boolean;
}

const acts = createStore<readonly NotedAct[]>([]);

export const useActs = acts.use;

export const noteAct = (what: string, change: string): void =>
  acts.put([{ what, change, isUndone: false }, ...acts.now()]);

export const noteUndone = (change: string): void =>
  acts.put(acts.now().map((act) => (act.change === change ? { ...act, isUndone: true } : act)));

export const hideActs = (): void => acts.put([]);
