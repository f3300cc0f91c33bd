/** Translates the help and the error messages of a command and its subcommands from English into the reader's language. */
import { type Command, Help, type Option } from 'commander';
import type { Language } from '../../words/labels.js';
import { speak } from '../../words/speech/speak.js';
import { languageWithDefault } from './reader.js';

/** Commander also breaks lines at no-break spaces, so each is replaced by a private character while it wraps. */
const UNBROKEN = [
  ['\u00a0', '\ue000'],
  ['\u202f', '\ue001'],
] as const;

function wrap(text: string, width: number): string {
  const held = UNBROKEN.reduce((now, [space, mark]) => now.replaceAll(space, mark), text);
  return UNBROKEN.reduce((now, [space, mark]) => now.replaceAll(mark, space), new Help().boxWrap(held, width));
}

export function translateCommand(command: Command, language: Language): void {
  const translate = (text: string) => speak(text, language);
  command
    .description(translate(command.description()))
    .helpOption('-h, --help', translate('display help for command'))
    .configureHelp({
      boxWrap: wrap,
      styleTitle: translate,
      optionDescription: (option) => describe(option, option.argChoices, translate),
      argumentDescription: (argument) => describe(argument, argument.argChoices, translate),
      subcommandDescription: (below) => below.summary() || below.description(),
    } satisfies Partial<Help>)
    .configureOutput({
      // Commander begins its errors with `error:`; ours begin with the command.
      outputError: (text, write) => write(`passerelle: ${translate(text.replace(/^error: /, '').trimEnd())}\n`),
    });
  if (command.commands.length > 0) command.helpCommand('help [command]', translate('display help for command'));
  const isAsked = command.options.some(({ long }) => long === '--language');
  if (!isAsked && command.commands.length === 0) command.addOption(languageWithDefault());
  for (const below of command.commands) translateCommand(below, language);
}

type Described = Pick<Option, 'description' | 'defaultValue' | 'defaultValueDescription'>;

/** The description with the translated choices and default, which commander would add in English. */
function describe(
  { description, defaultValue, defaultValueDescription }: Described,
  choices: readonly string[] | undefined,
  translate: (text: string) => string,
): string {
  const parts = [translate(description)];
  if (choices) parts.push(translate(`(choices: ${choices.map((choice) => JSON.stringify(choice)).join(', ')})`));
  const isShown = defaultValueDescription !== undefined || typeof defaultValue !== 'boolean';
  if (defaultValue !== undefined && isShown) {
    parts.push(translate(`(default: ${defaultValueDescription ?? JSON.stringify(defaultValue)})`));
  }
  return parts.join(' ');
}
