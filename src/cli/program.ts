/** All commands of the program, in English; main.ts translates them into the reader's language. */

import { Command } from 'commander';
import { version } from '../config.js';
import { listSettings } from '../settings.js';
import { examples, fill, say } from './language/reader.js';

/** By name: the file of each command, with everything that it imports, is loaded only when it is used. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.js')).serveCommand(),
  import: async () => (await import('./imports/import.js')).importCommand(),
  imports: async () => (await import('./imports/imports.js')).importsCommand(),
  template: async () => (await import('./template.js')).templateCommand(),
  matters: async () => (await import('./questions/matters.js')).mattersCommand(),
  overlaps: async () => (await import('./questions/overlaps.js')).overlapsCommand(),
  'isolated-actors': async () => (await import('./questions/isolated-actors.js')).isolatedActorsCommand(),
  synergies: async () => (await import('./questions/synergies.js')).synergiesCommand(),
  gaps: async () => (await import('./questions/gaps.js')).gapsCommand(),
  decide: async () => (await import('./decide.js')).decideCommand(),
  undo: async () => (await import('./undo.js')).undoCommand(),
  export: async () => (await import('./export.js')).exportCommand(),
  database: async () => (await import('./database.js')).databaseCommand(),
  backup: async () => (await import('./backup.js')).backupCommand(),
  restore: async () => (await import('./restore.js')).restoreCommand(),
  hash: async () => (await import('./backup.js')).hashCommand(),
  refresh: async () => (await import('./refresh.js')).refreshCommand(),
};

/** @param named the first word of the command line: for a known command, no other is loaded */
export async function createProgram(named = ''): Promise<Command> {
  const program = new Command('passerelle')
    .description("Finds what to discuss among a territory's actors: overlaps, isolated actors and possible synergies.")
    .version(version, '-V, --version', 'output the version number')
    .addHelpText(
      'after',
      [
        examples(
          ['passerelle serve', 'answer GraphQL at http://127.0.0.1:4000/graphql'],
          ['passerelle matters --first 5', 'what should the next meeting discuss?'],
          ['passerelle overlaps --sentences', 'which initiatives do the same thing in the same area?'],
          ['passerelle isolated-actors --json', 'which actors work with no one?'],
          ['passerelle synergies --between actors', 'who should meet?'],
          ['passerelle gaps --territory DEP-02', 'where is nothing done, and who could help?'],
        ),
        '',
        fill('Settings: <1>.', listSettings()),
        say(
          'Exit codes: 0 done, 1 wrong input, 2 a problem of the machine or the settings, 3 the database or another service does not answer, 70 an error of Passerelle.',
        ),
      ].join('\n'),
    )
    .showSuggestionAfterError();

  const known = Object.hasOwn(commands, named) ? [named] : Object.keys(commands);
  const declared = await Promise.all(known.map((name) => commands[name]?.()));
  for (const command of declared) if (command) program.addCommand(command);
  return program;
}
