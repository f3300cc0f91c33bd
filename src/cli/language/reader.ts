/** The reader's language on the command line: that of `--language`, else that of the system; and texts in it. */
import { InvalidArgumentError, Option } from 'commander';
import { systemLanguage } from '../../config.js';
import type { Language } from '../../words/labels.js';
import { fill as fillIn, speak } from '../../words/speech/speak.js';

/** Reads `--language fr` or `--language=fr` anywhere in the command; undefined when it is absent or names another language. */
function askedLanguage(words: readonly string[]): Language | undefined {
  const at = words.findIndex((word) => word === '--language' || word.startsWith('--language='));
  const value = (at < 0 ? '' : (words[at]?.split('=')[1] ?? words[at + 1] ?? '')).toUpperCase();
  return value === 'FR' || value === 'EN' ? value : undefined;
}

/** Found before the command line is parsed, because help and errors are printed during parsing. */
export const reader: Language = askedLanguage(process.argv.slice(2)) ?? systemLanguage();

/** The option for commands whose answers have sentences: with --json they are French by default, whatever the system's language. */
export function answerLanguage(): Option {
  const answered = process.argv.includes('--json') ? (askedLanguage(process.argv.slice(2)) ?? 'FR') : reader;
  return languageOption().default(answered, say('the language of the system; always fr with --json'));
}

/** The language of the texts in a report in JSON: programs read it, so the language of the system does not change it. */
export const jsonReader: Language = askedLanguage(process.argv.slice(2)) ?? 'EN';

/** The option for commands that print such a report. */
export const reportLanguage = (): Option =>
  languageOption().default(reader, say('the language of the system; with --json en'));

/** The option for all other commands. */
export const languageWithDefault = (): Option => languageOption().default(reader, say('the language of the system'));

const languageOption = (): Option =>
  new Option('--language <language>', 'the language of what is printed: fr or en').argParser((text) => {
    const language = text.toUpperCase();
    if (language === 'FR' || language === 'EN') return language;
    throw new InvalidArgumentError('Write fr or en.');
  });

/** A text of src/words/speech in the reader's language. */
export const say = (text: string): string => speak(text, reader);

/** The same with its placeholders filled: `<1>` by the first value. */
export const fill = (text: string, ...values: readonly (string | number)[]): string => fillIn(text, reader, ...values);

/** The examples below the help of a command, each with a remark where the command does not explain itself. */
export function examples(...all: readonly (string | readonly [command: string, remark: string])[]): string {
  const width = Math.max(...all.map((one) => (typeof one === 'string' ? 0 : one[0].length)));
  const lines = all.map((one) => (typeof one === 'string' ? one : `${one[0].padEnd(width)}   ${say(one[1])}`));
  return ['', say('Examples:'), ...lines.map((line) => `  ${line}`)].join('\n');
}

/** A label of a closed list in the reader's language. */
export const readerLabel = <Code extends string>(
  labels: Readonly<Record<Code, readonly [string, string]>>,
  code: Code,
): string => labels[code][reader === 'FR' ? 0 : 1];
