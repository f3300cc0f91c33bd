/** Reads a file in a thread of its own, because to parse a large one holds everybody else and may fill the memory. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { BadInput } from '../../errors.js';
import { loadSource } from '../../load-source.js';
import { codeOfThrown } from '../../thrown.js';
import { type ApartMessage, type ApartTask, apartEntry } from './apart-worker.js';

/** More than any file within the limits of src/import/limits needs. */
const MOST_MEGABYTES = 2_048;

/** A function and its name, by which its file exports it: a bundle may call it otherwise. */
type Named<Input extends unknown[], Item> = Readonly<
  Record<string, (...input: Input) => Iterable<Item> | AsyncIterable<Item>>
>;

/**
 * Yields some items at a time, as a generator makes them in the thread; they are copied, so they are plain values.
 * @param module URL of the file that exports the generator
 * @throws BadInput as the generator does, and when the thread runs out of memory
 * @example readApart(address, import.meta.url, { listJsonRows }, [file])
 */
export async function* readApart<Input extends unknown[], Item>(
  address: string,
  module: string,
  named: Named<Input, Item>,
  input: Input,
): AsyncGenerator<readonly Item[]> {
  const [name = ''] = Object.keys(named);
  const task: ApartTask = { module, name, input };
  const worker = new Worker(new URL(apartEntry), {
    workerData: { isApart: true, task },
    execArgv: loadSource(apartEntry),
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  // It may fail while its rows are being used, when nobody waits for it.
  failed.catch(() => undefined);
  try {
    for (;;) {
      const [message]: ApartMessage[] = await Promise.race([once(worker, 'message'), failed]);
      if (message === undefined) return;
      if ('refused' in message) throw new BadInput(message.refused);
      yield message.items as readonly Item[];
      if (message.isEnd) return;
      setImmediate(() => worker.postMessage('next'));
    }
  } catch (error) {
    if (codeOfThrown(error) !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    throw new BadInput(`${address} needs more memory than there is to read it; save it as CSV, or split it`);
  } finally {
    await worker.terminate();
  }
}
