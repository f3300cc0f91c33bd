/**
 * Whether somebody else changed something since the answers on the page were given: a notice says so, and nothing on the
 * page moves until the reader asks for it.
 */
import { mustKnow, sequenceNow } from './ask.ts';
import { askAnew } from './session.ts';
import { createStore } from './store.ts';

/** The last change included in the first answer of the page; undefined: no answer has come yet. */
const first = createStore<number | undefined>(undefined);

const told = createStore(false);

/** The last change that the server reported. */
let heard = 0;
/** The last change whose notice the reader has closed. */
let hushed = 0;
/** The page learns of its own changes from the answers to its acts, which may come after the event from the server. */
let acting = 0;

export const useChanged = told.use;

/** @param sequence the change that an answer includes */
export function noteAnswer(sequence: unknown): void {
  if (typeof sequence === 'number' && first.now() === undefined) first.put(sequence);
}

export const useIsAnswered = (): boolean => first.use() !== undefined;

/** The page waits for changes after this one. */
export const heardUntil = (): number => Math.max(first.now() ?? 0, heard, sequenceNow());

/** Whether what the page shows is older than what the server reported, be the notice closed or not. */
export const isBehind = (): boolean => heard > sequenceNow() && acting === 0;

const look = (): void => {
  const isNews = isBehind() && heard > hushed;
  if (isNews !== told.now()) told.put(isNews);
};

/** @param sequence of the change */
export function hearOf(sequence: number): void {
  heard = Math.max(heard, sequence);
  look();
}

/** @returns a function to call once it is known which change the act of this page made, if any */
export function beginAct(): () => void {
  acting += 1;
  return () => {
    acting -= 1;
    look();
  };
}

/** Closes the notice until something else changes. */
export function hush(): void {
  hushed = heard;
  look();
}

/** All answers are asked again, and include the reported changes. */
export function refresh(): void {
  mustKnow(heard);
  askAnew();
  look();
}
