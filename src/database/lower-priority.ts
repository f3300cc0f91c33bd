/** Lets the main thread of this process, which answers everybody, go before the database, which works for one request at a time. */
import { readdirSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { codeOfThrown } from '../thrown.js';

/** The same as for the threads of the pool, so that the pool and the database do not hold each other up. */
const NICE = 5;
/** The nice value of the lowest priority. */
const LOWEST = 19;

/**
 * Each thread of a process has its own priority on Linux, and those that start later inherit it from the thread that
 * starts them. Elsewhere nothing is done.
 */
export function lowerPriority(pid: number): void {
  if (process.platform !== 'linux') return;
  const priority = Math.min(LOWEST, getPriority() + NICE);
  for (const thread of whileThere(() => readdirSync(`/proc/${pid}/task`)) ?? [])
    whileThere(() => setPriority(Number(thread), priority));
}

/** Undefined when the process or the thread has ended meanwhile. */
function whileThere<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch (error) {
    if (['ENOENT', 'ERR_SYSTEM_ERROR'].includes(codeOfThrown(error))) return undefined;
    throw error;
  }
}
