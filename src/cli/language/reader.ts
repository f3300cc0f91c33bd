/** The language of whoever reads the command line: of `--language`, else of the system; and what is said in it. */
import { InvalidArgumentError, Option } from 'commander';
import { systemLanguage } from '../../config.js';
import type { Language } from '../../words/labels.js';
import { fill as fillIn, speak } from '../../words/speech/speak.js';

/** `--language fr` or `--language=fr`, wherever it stands; undefined when it is not there, or names another. */
function askedLanguage(words: readonly string[]): Language | undefined {
  const at = words.findIndex((word) => word === '--language' || word.startsWith('--language='));
  const value = (at < 0 ? '' : (words[at]?.split('=')[1] ?? words[at + 1] ?? '')).toUpperCase();
  return value === 'FR' || value === 'EN' ? value : undefined;
}

/** Known before anything is parsed, for help and refusals are told while it is. */
export const reader: Language = askedLanguage(process.argv.slice(2)) ?? systemLanguage();

/** The option of commands whose answers have sentences: in JSON these are in French unless another is asked, whatever the system speaks. */
export function answerLanguage(): Option {
  const answered = process.argv.includes('--json') ? (askedLanguage(process.argv.slice(2)) ?? 'FR') : reader;
  return languageOption().default(answered, say('that of the system; of --json always fr'));
}

/** The option of all other commands. */
export const usualLanguage = (): Option => languageOption().default(reader, say('that of the system'));

const languageOption = (): Option =>
  new Option('--language <language>', 'the language of what is printed: fr or en').argParser((text) => {
    const language = text.toUpperCase();
    if (language === 'FR' || language === 'EN') return language;
    throw new InvalidArgumentError('Write fr or en.');
  });

/** A whole text of the catalogues of src/words/speech, in the language of the reader. */
export const say = (text: string): string => speak(text, reader);

/** The same with its places filled. */
export const fill = (text: string, ...values: readonly (string | number)[]): string => fillIn(text, reader, ...values);

/** What stands below the help of a command: each a command, and what it does where that is not plain. */
export function examples(...all: readonly (string | readonly [command: string, remark: string])[]): string {
  const width = Math.max(...all.map((one) => (typeof one === 'string' ? 0 : one[0].length)));
  const lines = all.map((one) => (typeof one === 'string' ? one : `${one[0].padEnd(width)}   ${say(one[1])}`));
  return ['', say('Examples:'), ...lines.map((line) => `  ${line}`)].join('\n');
}
