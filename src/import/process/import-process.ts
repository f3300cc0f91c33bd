/** The entry of the process of an import: it takes one task, tells its progress and its report, and ends. */
import { writeFileSync } from 'node:fs';
import { lowerPriority } from '../../database/lower-priority.js';
import { messageOfThrown } from '../../thrown.js';
import { carryOut } from './carry-out.js';
import type { FromImport, ToImport } from './messages.js';

/** The URL of this file. */
export const importEntry = import.meta.url;

/** The argument with which the server starts this file, which it imports too. */
export const AS_IMPORT = 'import-of-a-server';

/** Of a thousand: where the memory of the machine is short, Linux ends this process before the others. */
const FIRST_TO_END = 500;

function giveWay(): void {
  lowerPriority(process.pid);
  if (process.platform !== 'linux') return;
  try {
    writeFileSync('/proc/self/oom_score_adj', String(FIRST_TO_END));
  } catch {
    // Some containers do not allow it.
  }
}

const say = (message: FromImport): Promise<void> =>
  // When the server is gone, nobody is left to tell.
  new Promise((resolve) => process.send?.(message, undefined, {}, () => resolve()));

function begin(): void {
  const stop = new AbortController();
  giveWay();
  // A signal for the server reaches its whole group of processes: the server says what becomes of the import.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  process.on('disconnect', () => process.exit(1));
  process.on('message', (message: ToImport) => {
    if ('stop' in message) return stop.abort();
    carryOut(message.task, stop.signal, say)
      .catch((error) =>
        say({ failure: { name: '', message: messageOfThrown(error), told: undefined, stack: undefined } }),
      )
      .finally(() => process.exit(0));
  });
}

if (process.argv[2] === AS_IMPORT && process.send !== undefined) begin();
