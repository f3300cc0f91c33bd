/** Lets few long answers of a caller be put together at once, and few large ones in all: each takes up to hundreds of megabytes until it is written. */
import { unavailable } from '../words/tell.js';
import { callerOf } from './caller-of.js';
import { createJobQueue } from './job-queue.js';

/** From how many objects an answer is long, and large; and how many such answers are put together at once, of a caller and in all. */
export const longAnswers = { objects: 500, ofCaller: 2, inAll: 24 } as const;
export const largeAnswers = { objects: 5_000, ofCaller: 1, inAll: 2 } as const;

const rooms = [longAnswers, largeAnswers].map(({ objects, ofCaller, inAll }) => ({
  objects,
  queue: createJobQueue({ most: inAll, mostOfCaller: ofCaller, mostLong: inAll }),
}));

/** The stay of an answer in one of the rooms, or before it. */
interface Stay {
  readonly room: (typeof rooms)[number];
  readonly entered: Promise<void>;
  readonly leave: () => void;
  isIn: boolean;
}

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
  let isOver = false;
  let stay: Stay | undefined;
  const enter = (room: Stay['room']): Stay => {
    let leave = () => {};
    const untilLeft = new Promise<void>((left) => {
      leave = left;
    });
    const entered = new Promise<void>((begin, fail) => {
      const come = () => {
        mine.isIn = true;
        begin();
        return untilLeft;
      };
      room.queue.run({ caller: callerOf(signal), isLong: false }, come, signal).catch(fail);
    });
    const mine: Stay = { room, entered, leave, isIn: false };
    return mine;
  };
  /** What waited for the room of long answers waits for that of large ones too, when the answer has grown meanwhile. */
  const untilIn = async (first: Stay) => {
    for (let one = first; ; one = stay ?? one) {
      await one.entered;
      if (one === stay) return;
    }
  };
  return {
    take(count) {
      objects += count;
      const room = rooms.findLast((one) => objects >= one.objects);
      if (room === undefined) return undefined;
      if (isOver) return Promise.reject(unavailable('CLIENT_LEFT', ['graphql'], {}));
      if (stay?.room !== room) {
        stay?.leave();
        stay = enter(room);
      }
      return stay.isIn ? undefined : untilIn(stay);
    },
    leave() {
      stay?.leave();
      isOver = true;
    },
  };
}
