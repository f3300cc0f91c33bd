/** Whether something changed elsewhere since the answers on the page were given: it is told, and nothing moves before the reader says so. */
import { mustKnow, sequenceNow } from './ask.ts';
import { askAnew } from './session.ts';
import { createStore } from './store.ts';

/** What the first answer of the page knows of; undefined: none has come yet. */
const first = createStore<number | undefined>(undefined);

const told = createStore(false);

/** The change that was heard of last. */
let heard = 0;
/** What this page does itself is told by its own answer, which may come after the event. */
let acting = 0;

export const useChanged = told.use;

/** @param sequence of an answer, whatever it says of it */
export function noteAnswer(sequence: unknown): void {
  if (typeof sequence === 'number' && first.now() === undefined) first.put(sequence);
}

export const useIsAnswered = (): boolean => first.use() !== undefined;

/** Changes after this one are still to be heard of. */
export const heardUntil = (): number => Math.max(first.now() ?? 0, heard, sequenceNow());

const look = (): void => {
  const isNews = heard > sequenceNow() && acting === 0;
  if (isNews !== told.now()) told.put(isNews);
};

/** @param sequence of the change */
export function hearOf(sequence: number): void {
  heard = Math.max(heard, sequence);
  look();
}

/** @returns to be called when it is known which change the page made, if any */
export function beginAct(): () => void {
  acting += 1;
  return () => {
    acting -= 1;
    look();
  };
}

/** All answers are asked again, and know of what was heard of. */
export function refresh(): void {
  mustKnow(heard);
  askAnew();
  look();
}
