/** Asks the person at the terminal whether to import money that a known source already states. */
import type { SourceOverlap } from '../../import/source-overlap.js';
import { say } from '../language/reader.js';
import { atTerminal, isYes } from './at-terminal.js';
import { describeOverlaps } from './import-report.js';

/** False without a terminal, or for any answer but yes. */
export function askOverlaps(overlaps: readonly SourceOverlap[]): Promise<boolean> {
  return atTerminal(false, async (ask) => {
    for (const line of describeOverlaps(overlaps)) process.stderr.write(`${line}\n`);
    return isYes(await ask(say('Import it anyway? (y/N) ')));
  });
}
