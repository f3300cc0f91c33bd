/** Lets few long answers of a caller be put together at once, and few large ones in all: each takes up to hundreds of megabytes until it is written. */
import { clientLeft } from './client-left.js';
import { currentCaller } from './current-caller.js';
import { createJobQueue, type JobQueue } from './job-queue.js';
import { enter, type Stay } from './stay.js';
import { underWay } from './under-way.js';

/** From how many objects an answer is long, and large; and how many such answers are put together at once, of a caller and in all. */
export const longAnswers = { objects: 500, ofCaller: 2, inAll: 6 } as const;
export const largeAnswers = { objects: 5_000, ofCaller: 1, inAll: 3 } as const;

/** From how many units of estimated work an operation is heavy, and how many of them are answered at once, of a caller and in all: each keeps what it computes until it is written. */
export const heavyOperations = { work: 500_000, ofCaller: 2, inAll: 4 } as const;

/** Of estimated work, as the limit of a minute takes it: 20 million for half a minute of a processor. */
const MS_OF_UNIT = 0.0015;

/** Large answers that are in memory at once, though not all are put together: some wait for slow questions beside their lists. */
const MOST_LARGE = 6;

/** Milliseconds without a further list after which the place of an answer is free for others, until it has one. */
const LEASE_MS = 500;

interface Room {
  readonly objects: number;
  readonly queue: JobQueue;
}

/** @param kept places for callers whose answers took little time lately */
const queueOf = (inAll: number, ofCaller: number, kept = 1) =>
  createJobQueue({ most: inAll, mostOfCaller: ofCaller, mostLong: inAll, kept });
const long: Room = { objects: longAnswers.objects, queue: queueOf(longAnswers.inAll, longAnswers.ofCaller) };
const large: Room = { objects: largeAnswers.objects, queue: queueOf(largeAnswers.inAll, largeAnswers.ofCaller) };
const inMemory = queueOf(MOST_LARGE, 1, 2);
const heavy = queueOf(heavyOperations.inAll, heavyOperations.ofCaller);

/** The room that one answer takes. */
export interface AnswerRoom {
  /** Waits until an operation with this estimated work may begin. */
  begin(work: number): Promise<void> | undefined;
  /** @returns undefined when these objects may be put together now; a promise when others come first, rejected when the client leaves meanwhile, or has its answer already */
  take(objects: number): Promise<void> | undefined;
  /** Leaves the room to others for good: the answer is put together. Fields beside an error may go on, but not take it again. */
  leave(): void;
}

/** @param signal of the request */
export function createAnswerRoom(signal: AbortSignal): AnswerRoom {
  let [objects, touched] = [0, 0];
  let isOver = false;
  let [memory, whole]: [Stay | undefined, Stay | undefined] = [undefined, undefined];
  let endForeseen = () => {};
  let room = long;
  let stay: Stay | undefined;
  const leaveRoom = () => {
    stay?.leave();
    stay = undefined;
  };
  /** Leaves it when no further list comes: slow questions beside the lists, or the database, take their time. */
  const watch = (mine: Stay) => {
    touched = performance.now();
    const timer = setInterval(() => {
      if (stay === mine && performance.now() - touched < LEASE_MS) return;
      if (stay === mine) leaveRoom();
      clearInterval(timer);
    }, LEASE_MS);
    timer.unref();
  };
  const enterRoom = (): Stay => {
    const mine = enter(room.queue, signal);
    mine.entered.then(
      () => watch(mine),
      () => undefined,
    );
    return mine;
  };
  const untilIn = async (): Promise<void> => {
    for (;;) {
      if (room === large && !isOver) {
        memory ??= enter(inMemory, signal);
        await memory.entered;
      }
      if (isOver) throw clientLeft();
      stay ??= enterRoom();
      const mine = stay;
      await mine.entered;
      // Meanwhile the answer may have grown large.
      if (mine === stay) return;
    }
  };
  return {
    begin(work) {
      endForeseen = underWay.foresee(currentCaller(), work * MS_OF_UNIT);
      if (work < heavyOperations.work) return undefined;
      whole = enter(heavy, signal);
      return whole.entered;
    },
    take(count) {
      objects += count;
      if (objects < long.objects) return undefined;
      touched = performance.now();
      if (!isOver && room !== large && objects >= large.objects) {
        leaveRoom();
        room = large;
      }
      return stay?.isIn ? undefined : untilIn();
    },
    leave() {
      isOver = true;
      leaveRoom();
      memory?.leave();
      whole?.leave();
      endForeseen();
    },
  };
}
