/** A stay in the room that a queue keeps, or before it: for work that enters in one place of the program and leaves in another. */
import { currentCaller } from './current-caller.js';
import type { JobQueue } from './job-queue.js';

export interface Stay {
  /** Rejected when the client leaves before. */
  readonly entered: Promise<void>;
  readonly leave: () => void;
  isIn: boolean;
}

/** @param signal of the request */
export function enter(queue: JobQueue, signal: AbortSignal): Stay {
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
    queue.run({ caller: currentCaller(), isLong: false }, come, signal).catch(fail);
  });
  const mine: Stay = { entered, leave, isIn: false };
  return mine;
}
