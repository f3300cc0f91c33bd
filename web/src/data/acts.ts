/** The acts done on this page, the latest first, for as long as the page is open: each can be undone. */
import { createStore } from './store.ts';

export interface NotedAct {
  readonly change: string;
  /** What was done, in the reader's words. */
  readonly what: string;
  readonly isUndone: boolean;
  /** It undid another act, so that undoing it puts that one back. */
  readonly isUndo: boolean;
}

/** The number of acts under way that will be listed. */
const running = createStore(0);

export const useIsActing = (): boolean => running.use() > 0;

/** @returns a function to call when the act has ended, done or not */
export function runAct(): () => void {
  running.put(running.now() + 1);
  return () => running.put(running.now() - 1);
}

const acts = createStore<readonly NotedAct[]>([]);

export const useActs = acts.use;

export const noteAct = (what: string, change: string, isUndo = false): void =>
  acts.put([{ what, change, isUndone: false, isUndo }, ...acts.now()]);

export const noteUndone = (change: string): void =>
  acts.put(acts.now().map((act) => (act.change === change ? { ...act, isUndone: true } : act)));

/** Removes the given acts; those done since stay. */
export const forgetActs = (before: readonly NotedAct[]): void =>
  acts.put(acts.now().filter(({ change }) => !before.some((each) => each.change === change)));

export const actsNow = acts.now;

export const hideActs = (): void => acts.put([]);
