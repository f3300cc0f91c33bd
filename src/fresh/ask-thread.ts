/** The one answer of a thread that is started for it: whoever asks does something else meanwhile. */
import { startThread } from './start-thread.js';

/** @param name what the thread does, for when it ends without an answer */
export function askThread<T>(compiled: URL, workerData: unknown, name: string): Promise<T> {
  return new Promise((done, fail) => {
    const thread = startThread(compiled, { workerData });
    thread.once('message', done);
    thread.once('error', fail);
    thread.once('exit', () => fail(new Error(`engine: the thread for ${name} has ended`)));
  });
}
