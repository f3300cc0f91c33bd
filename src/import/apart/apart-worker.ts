/** The entry of a thread that reads one file: it hands over some rows, and waits until they are taken. */
import { once } from 'node:events';
import { getPriority, setPriority } from 'node:os';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { NICE } from '../../database/lower-priority.js';
import { BadInput } from '../../errors.js';

export interface ApartTask {
  /** URL of the module, and the name of the generator that it exports. */
  readonly module: string;
  readonly name: string;
  readonly input: readonly unknown[];
}

/** What the thread says: some rows, or that there are no more, or why the file is refused. */
export type ApartMessage =
  | { readonly items: readonly unknown[]; readonly isEnd: boolean }
  | { readonly refused: string };

/** The URL of this file. */
export const apartEntry = import.meta.url;

/** To take so many takes a few milliseconds. */
const ITEMS_AT_ONCE = 500;
/** The lowest priority. */
const LOWEST = 19;

async function handOver({ module, name, input }: ApartTask): Promise<void> {
  const { [name]: read }: Record<string, unknown> = await import(module);
  if (typeof read !== 'function') throw new TypeError(`${module} exports no function ${name}`);
  const say = (message: ApartMessage) => parentPort?.postMessage(message);
  try {
    let items: unknown[] = [];
    for await (const item of read(...input)) {
      if (items.push(item) < ITEMS_AT_ONCE) continue;
      say({ items, isEnd: false });
      items = [];
      if (parentPort) await once(parentPort, 'message');
    }
    say({ items, isEnd: true });
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    say({ refused: error.message });
  }
}

/** The thread pool imports modules of the program too. */
if (!isMainThread && workerData?.isApart === true) {
  // On Linux a thread has a priority of its own.
  if (process.platform === 'linux') setPriority(Math.min(LOWEST, getPriority() + NICE));
  // Not awaited here: the module of the task may import this one, and would wait for it.
  void handOver(workerData.task);
}
