/** Puts the help and the refusals of a command and of those below it into the language of the reader. Their source is English. */
import { type Command, Help, type Option } from 'commander';
import type { Language } from '../../words/labels.js';
import { speak } from '../../words/speech/speak.js';
import { usualLanguage } from './reader.js';

/** Commander breaks lines at every space; these two stand for no-break ones meanwhile. */
const UNBROKEN = [
  ['\u00a0', '\ue000'],
  ['\u202f', '\ue001'],
] as const;

function wrap(text: string, width: number): string {
  const held = UNBROKEN.reduce((now, [space, mark]) => now.replaceAll(space, mark), text);
  return UNBROKEN.reduce((now, [space, mark]) => now.replaceAll(mark, space), new Help().boxWrap(held, width));
}

export function translateCommand(command: Command, language: Language): void {
  const told = (text: string) => speak(text, language);
  command
    .description(told(command.description()))
    .helpOption('-h, --help', told('display help for command'))
    .configureHelp({
      boxWrap: wrap,
      styleTitle: told,
      optionDescription: (option) => describe(option, option.argChoices, told),
      argumentDescription: (argument) => describe(argument, argument.argChoices, told),
      subcommandDescription: (below) => below.summary() || below.description(),
    } satisfies Partial<Help>)
    .configureOutput({
      // The first word of commander's own is about no command.
      outputError: (text, write) => write(`passerelle: ${told(text.replace(/^error: /, '').trimEnd())}\n`),
    });
  if (command.commands.length > 0) command.helpCommand('help [command]', told('display help for command'));
  const isAsked = command.options.some(({ long }) => long === '--language');
  if (!isAsked && command.commands.length === 0) command.addOption(usualLanguage());
  for (const below of command.commands) translateCommand(below, language);
}

type Described = Pick<Option, 'description' | 'defaultValue' | 'defaultValueDescription'>;

/** The description with the choices and the default that commander would add in English. */
function describe(
  { description, defaultValue, defaultValueDescription }: Described,
  choices: readonly string[] | undefined,
  told: (text: string) => string,
): string {
  const parts = [told(description)];
  if (choices) parts.push(told(`(choices: ${choices.map((choice) => JSON.stringify(choice)).join(', ')})`));
  const isTold = defaultValueDescription !== undefined || typeof defaultValue !== 'boolean';
  if (defaultValue !== undefined && isTold) {
    parts.push(told(`(default: ${defaultValueDescription ?? JSON.stringify(defaultValue)})`));
  }
  return parts.join(' ');
}
