/** The options that the commands of the questions have in common. */

import { type Command, InvalidArgumentError } from 'commander';
import type { Language } from '../../words/labels.js';
import { answerLanguage } from '../language/reader.js';

export interface QuestionOptions {
  readonly first: number;
  readonly asOf?: string;
  readonly theme?: string;
  readonly territory?: string;
  readonly language: Language;
  readonly sentences?: boolean;
  readonly json?: boolean;
}

export function addQuestionOptions(command: Command): Command {
  return command
    .option('--theme <id>', 'only on this theme, or one below it')
    .option('--territory <id>', 'only in this territory, or within')
    .option('--as-of <date>', 'the day that decides what is active, YYYY-MM-DD (default: today)')
    .option('--first <number>', 'how many, 1 to 200', readNumber, 20)
    .addOption(answerLanguage())
    .option('--sentences', 'say why, below each row')
    .option('--json', 'print the answer of the API as one JSON document');
}

export function readNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('It is not a number.');
  return value;
}

/** Reads a number from 0 to 1, such as a score. */
export function readShare(text: string): number {
  const value = readNumber(text);
  if (value < 0 || value > 1) throw new InvalidArgumentError('Write 0 to 1, such as 0.5.');
  return value;
}

/** Reads `same-ground` as SAME_GROUND. */
export function readCode(codes: readonly string[]): (text: string) => string {
  return (text) => {
    const code = text.toUpperCase().replaceAll('-', '_');
    if (codes.includes(code)) return code;
    throw new InvalidArgumentError(`It is not one of: ${codes.map(writeCode).join(', ')}.`);
  };
}

/** Reads several codes: `pooling,relay`. */
export function readCodes(codes: readonly string[]): (text: string) => string[] {
  return (text) => text.split(',').map((one) => readCode(codes)(one.trim()));
}

/** SAME_GROUND → same-ground. */
function writeCode(code: string): string {
  return code.toLowerCase().replaceAll('_', '-');
}
