/** Tells on stderr how far a long step is: a bar for whoever watches a terminal, one line a step for a file or a log. */
import { Presets, SingleBar } from 'cli-progress';
import { say } from './language/reader.js';

/** In the language of the reader, whoever made the text. */
export const report = (text: string): void => void process.stderr.write(`${say(text)}\n`);

/** Told how far the work is, in the same unit for both numbers. */
export type ProgressReport = (done: number, total: number) => void;

/** Announces a step and does it; `work` may tell its progress. */
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
