/** Asks whoever sits at a terminal whether money that a known source states is to be imported all the same. */
import { createInterface } from 'node:readline/promises';
import type { SourceOverlap } from '../../import/source-overlap.js';
import { say } from '../language/reader.js';
import { describeOverlaps } from './import-report.js';

/** False where nobody can be asked, or who is asked does not say yes. */
export async function askOverlaps(overlaps: readonly SourceOverlap[]): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false;
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    for (const line of describeOverlaps(overlaps)) process.stderr.write(`${line}\n`);
    const answer = await asking.question(say('Import it all the same? (y/N) '));
    return /^(?:y|yes|o|oui)$/i.test(answer.trim());
  } finally {
    asking.close();
  }
}
