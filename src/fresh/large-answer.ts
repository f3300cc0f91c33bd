/** Lets few large answers be put together at once, one of each caller: each takes up to hundreds of megabytes until it is written. */
import { unavailable } from '../words/tell.js';
import { callerOf } from './caller-of.js';
import { createJobQueue } from './job-queue.js';

/** From how many objects an answer is large, and how many such answers are put together at once. */
export const largeAnswers = { objects: 5_000, ofCaller: 1, inAll: 2 } as const;

const { inAll, ofCaller } = largeAnswers;
const queue = createJobQueue({ most: inAll, mostOfCaller: ofCaller, mostLong: inAll });

/** The room that one answer takes. */
export interface AnswerRoom {
  /** @returns undefined when these objects may be put together now; a promise when others come first, rejected when the client leaves meanwhile, or has its answer already */
  take(objects: number): Promise<void> | undefined;
  /** Leaves the room to others for good: the answer is put together. Fields beside an error may go on, but not take it again. */
  leave(): void;
}

/** @param signal of the request, which names its caller */
export function createAnswerRoom(signal: AbortSignal): AnswerRoom {
  let objects = 0;
  let [isIn, isOver] = [false, false];
  let entered: Promise<void> | undefined;
  let leave: (() => void) | undefined;
  const enter = () =>
    new Promise<void>((begin, fail) => {
      const untilLeft = new Promise<void>((left) => {
        leave = left;
      });
      const stay = () => {
        isIn = true;
        begin();
        return untilLeft;
      };
      queue.run({ caller: callerOf(signal), isLong: false }, stay, signal).catch(fail);
    });
  return {
    take(count) {
      objects += count;
      if (objects < largeAnswers.objects) return undefined;
      if (isOver) return Promise.reject(unavailable('CLIENT_LEFT', ['graphql'], {}));
      if (isIn) return undefined;
      entered ??= enter();
      return entered;
    },
    leave() {
      leave?.();
      [isIn, isOver, entered, leave] = [false, true, undefined, undefined];
    },
  };
}
