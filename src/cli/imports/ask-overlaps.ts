/** Asks the person at the terminal whether to import money that a known source already states. */
import { createInterface } from 'node:readline/promises';
import type { SourceOverlap } from '../../import/source-overlap.js';
import { say } from '../language/reader.js';
import { describeOverlaps } from './import-report.js';

/** False without a terminal, or for any answer but yes. */
export async function askOverlaps(overlaps: readonly SourceOverlap[]): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false;
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    for (const line of describeOverlaps(overlaps)) process.stderr.write(`${line}\n`);
    const answer = await asking.question(say('Import it anyway? (y/N) '));
    return /^(?:y|yes|o|oui)$/i.test(answer.trim());
  } finally {
    asking.close();
  }
}
