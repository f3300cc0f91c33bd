/**
 * Loaded into the product before its own code: tells the process that started it how long the main thread has worked
 * without a pause for others. Unlike the delay of the event loop, this leaves out how long the thread waited for a
 * processor that another process used.
 */
import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const LOOK_INTERVAL_MS = 2;

/** Milliseconds that this thread has run; where the system does not tell, milliseconds that have passed. */
function ranFor() {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

if (isMainThread && process.send) {
  let last = ranFor();
  let longest = 0;
  const look = () => {
    const now = ranFor();
    longest = Math.max(longest, now - last);
    last = now;
  };
  setInterval(look, LOOK_INTERVAL_MS).unref();
  process.on('message', () => {
    look();
    process.send?.(longest);
    longest = 0;
    last = ranFor();
  });
  process.channel?.unref();
}
