/** Asks the person at the terminal, once for each name without a number, whether it is the known actor that bears it. */
import { createInterface } from 'node:readline/promises';
import type { NameAlone } from '../../import/names/name-alone.js';
import { askName } from '../../import/names/settle-names.js';
import { say } from '../language/reader.js';
import { describeMoney } from './describe-names.js';

/** None without a terminal; any answer but yes leaves the name an actor of its own. */
export async function askNames(names: readonly NameAlone[]): Promise<ReadonlySet<string>> {
  const same = new Set<string>();
  if (!process.stdin.isTTY || !process.stderr.isTTY) return same;
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    for (const one of names) {
      process.stderr.write(`${say(askName(one))} ${describeMoney(one)}\n`);
      const answer = await asking.question(say('The same actor? (y/N, s: ask no more) '));
      if (/^s/i.test(answer.trim())) break;
      if (/^(?:y|yes|o|oui)$/i.test(answer.trim())) same.add(one.name);
    }
    return same;
  } finally {
    asking.close();
  }
}
