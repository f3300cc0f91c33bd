/** Asks the person at the terminal. Ctrl-C at a question stops the program, as everywhere else; so does Ctrl-D. */
import { createInterface } from 'node:readline/promises';
import type { NameAlone } from '../../import/names/name-alone.js';
import { askName } from '../../import/names/settle-names.js';
import { askEdition, type EarlierEdition } from '../../import/runs/earlier-edition.js';
import type { SourceOverlap } from '../../import/source-overlap.js';
import { say } from '../language/reader.js';
import { untilSignal } from '../until-signal.js';
import { describeMoney } from './describe-names.js';
import { describeOverlaps } from './import-report.js';

/** In English or in French. */
const isYes = (answer: string): boolean => /^(?:y|yes|o|oui)$/i.test(answer.trim());

/** @param none the answer without a terminal, and when the person stops the program */
async function atTerminal<Answer>(
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

/**
 * Asks the person at the terminal whether a list is a new version of an earlier import. Undefined without a terminal,
 * and for no answer: then nothing is written.
 */
export function confirmEdition(edition: EarlierEdition): Promise<'REPLACES' | 'NEW' | undefined> {
  return atTerminal<'REPLACES' | 'NEW' | undefined>(undefined, async (ask) => {
    process.stderr.write(`${say(askEdition(edition))}\n`);
    const answer = await ask(say('Replace that version? (y: yes, n: no, import it beside) '));
    if (isYes(answer)) return 'REPLACES';
    return /^n/i.test(answer.trim()) ? 'NEW' : undefined;
  });
}

/**
 * Asks the person at the terminal, once for each name without a number or with another one, whether it is the known
 * actor that bears it. Undefined without a terminal; any answer but yes leaves the name an actor of its own.
 */
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

/**
 * Asks the person at the terminal whether to import money that a known source already states. False without a terminal,
 * or for any answer but yes.
 */
export function askOverlaps(overlaps: readonly SourceOverlap[]): Promise<boolean> {
  return atTerminal(false, async (ask) => {
    for (const line of describeOverlaps(overlaps)) process.stderr.write(`${line}\n`);
    return isYes(await ask(say('Import it anyway? (y/N) ')));
  });
}
