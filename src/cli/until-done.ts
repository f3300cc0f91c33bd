/** Runs a long task until it is done, a signal stops it or the database ends; the error then says what to do next. */
import type { Connected } from '../database/connect.js';
import { Unavailable } from '../errors.js';
import { isConnectionLost, messageOfThrown } from '../thrown.js';
import { report } from './progress.js';
import { untilSignal } from './until-signal.js';

/** @param name the command that errors begin with @param resume what the user can do when the task was interrupted */
export async function untilDone<T>(
  { exited }: Pick<Connected, 'exited'>,
  name: string,
  resume: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stopping = new AbortController();
  void untilSignal().then(() => {
    report(`${name}: stopping…`);
    process.exitCode = 130;
    stopping.abort();
  });
  const ended = exited?.then((line): never => {
    throw new Unavailable(`${name}: the database has stopped (${line}); ${resume}`);
  });
  try {
    return await Promise.race([work(stopping.signal), ...(ended === undefined ? [] : [ended])]);
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw new Unavailable(`${name}: stopped; ${resume}`);
    if (!isConnectionLost(error)) throw error;
    throw new Unavailable(
      `${name}: the database stopped answering (${messageOfThrown(error).split('\n')[0]}); ${resume}`,
    );
  }
}
