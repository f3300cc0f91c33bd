/** Asks the person at the terminal whether a list is a new version of an earlier import. */
import { askEdition, type EarlierEdition } from '../../import/runs/earlier-edition.js';
import { say } from '../language/reader.js';
import { atTerminal, isYes } from './at-terminal.js';

/** Undefined without a terminal, and for no answer: then nothing is written. */
export function confirmEdition(edition: EarlierEdition): Promise<'REPLACES' | 'NEW' | undefined> {
  return atTerminal<'REPLACES' | 'NEW' | undefined>(undefined, async (ask) => {
    process.stderr.write(`${say(askEdition(edition))}\n`);
    const answer = await ask(say('Replace that version? (y: yes, n: no, import it beside) '));
    if (isYes(answer)) return 'REPLACES';
    return /^n/i.test(answer.trim()) ? 'NEW' : undefined;
  });
}
