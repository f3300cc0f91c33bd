/** Asks the person at the terminal, once for each name without a number or with another one, whether it is the known actor that bears it. */
import type { NameAlone } from '../../import/names/name-alone.js';
import { askName } from '../../import/names/settle-names.js';
import { say } from '../language/reader.js';
import { atTerminal, isYes } from './at-terminal.js';
import { describeMoney } from './describe-names.js';

/** Undefined without a terminal; any answer but yes leaves the name an actor of its own. */
export function askNames(names: readonly NameAlone[]): Promise<ReadonlySet<string> | undefined> {
  return atTerminal<ReadonlySet<string> | undefined>(undefined, async (ask) => {
    const same = new Set<string>();
    for (const one of names) {
      process.stderr.write(`${say(askName(one))} ${describeMoney(one)}\n`);
      const answer = await ask(say('The same actor? (y/N, s: ask no more) '));
      if (/^s/i.test(answer.trim())) break;
      if (isYes(answer)) same.add(one.name);
    }
    return same;
  });
}
