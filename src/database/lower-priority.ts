/** Lets the main thread of this process, which answers everybody, go before the database, which works for one request at a time. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { codeOfThrown } from '../thrown.js';

/** How much lower the priority is, of the database and of the threads of the pool alike, so that they do not hold each other up. */
export const NICE = 10;
/** The nice value of the lowest priority. */
const LOWEST = 19;

const lower = (nice: number) => Math.min(LOWEST, nice + NICE);

/**
 * Each thread of a process has its own priority on Linux, and those that start later inherit it from the thread that
 * starts them. Elsewhere nothing is done.
 */
export function lowerPriority(pid: number): void {
  if (process.platform !== 'linux') return;
  const priority = lower(getPriority());
  for (const thread of whileThere(() => readdirSync(`/proc/${pid}/task`)) ?? [])
    whileThere(() => setPriority(Number(thread), priority));
  lowerGroup(pid);
}

/**
 * Linux can divide the processors among sessions first, and among the threads of each session afterwards: then the
 * priorities of threads do not count between this process and the database, which has a session of its own.
 * @see sched(7), the autogroup feature
 */
function lowerGroup(pid: number): void {
  const [own, other] = [readGroup('self'), readGroup(pid)];
  if (other && own?.name !== other.name)
    whileThere(() => writeFileSync(`/proc/${pid}/autogroup`, String(lower(own?.nice ?? getPriority()))));
}

/**
 * The session of a process: `/autogroup-25 nice 0`. Undefined where the system does not divide by sessions, and for a
 * process that is still in the session of the first process of the machine: its threads stand beside the other sessions.
 */
function readGroup(process: number | 'self'): { readonly name: string; readonly nice: number } | undefined {
  const file = `/proc/${process}/autogroup`;
  if (!existsSync(file)) return undefined;
  const [, name, nice] = /^(\S+) nice (-?\d+)/.exec(whileThere(() => readFileSync(file, 'utf8')) ?? '') ?? [];
  return name === undefined ? undefined : { name, nice: Number(nice) };
}

/**
 * Undefined when the process or the thread has ended meanwhile, or when the system refuses: it changes the priority of a
 * session ten times a second at most.
 */
function whileThere<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EAGAIN', 'EACCES', 'EPERM', 'ERR_SYSTEM_ERROR'].includes(codeOfThrown(error)))
      return undefined;
    throw error;
  }
}
