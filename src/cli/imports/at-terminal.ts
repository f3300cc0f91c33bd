/** Asks the person at the terminal. Ctrl-C at a question stops the program, as everywhere else; so does Ctrl-D. */
import { createInterface } from 'node:readline/promises';
import { untilSignal } from '../until-signal.js';

/** In English or in French. */
export const isYes = (answer: string): boolean => /^(?:y|yes|o|oui)$/i.test(answer.trim());

/** @param none the answer without a terminal, and when the person stops the program */
export async function atTerminal<Answer>(
  none: Answer,
  work: (ask: (question: string) => Promise<string>) => Promise<Answer>,
): Promise<Answer> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return none;
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  // While a question is open, the terminal gives these keys to its reader and not to the program; without this, the
  // question would stay open for ever.
  const stop = new AbortController();
  asking.once('close', () => stop.abort());
  try {
    return await work((question) => asking.question(question, { signal: stop.signal }));
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    process.stderr.write('\n');
    const stopped = untilSignal();
    process.kill(process.pid, 'SIGINT');
    await stopped;
    return none;
  } finally {
    asking.close();
  }
}
