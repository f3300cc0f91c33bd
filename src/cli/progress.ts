/** Reports the progress of long steps on stderr: a bar on a terminal, one line for each step in a file or log. */
import { Presets, SingleBar } from 'cli-progress';
import { say } from './language/reader.js';

/** Prints a text in the reader's language. */
export const report = (text: string): void => void process.stderr.write(`${say(text)}\n`);

/** Reports how much is done; both numbers have the same unit. */
export type ProgressReport = (done: number, total: number) => void;

/** Prints the name of a step and runs it; `work` may report its progress. */
export async function step<T>(text: string, work: (progress: ProgressReport) => Promise<T>): Promise<T> {
  process.stderr.write(`${say(text)}…\n`);
  if (!process.stderr.isTTY) return work(() => undefined);
  const bar = new SingleBar(
    { format: '  {bar} {percentage} %  {eta_formatted}', clearOnComplete: true },
    Presets.shades_classic,
  );
  try {
    return await work((done, total) => {
      if (!bar.isActive) bar.start(total, done);
      else bar.update(done);
    });
  } finally {
    bar.stop();
  }
}
