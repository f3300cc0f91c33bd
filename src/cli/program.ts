/** All commands of the program, in English; main.ts translates them into the reader's language. */

import { Command } from 'commander';
import { backupCommand } from './backup.js';
import { databaseCommand } from './database.js';
import { decideCommand } from './decide.js';
import { exportCommand } from './export.js';
import { hashCommand } from './hash.js';
import { importCommand } from './imports/import.js';
import { importsCommand } from './imports/imports.js';
import { examples, fill, say } from './language/reader.js';
import { gapsCommand } from './questions/gaps.js';
import { isolatedActorsCommand } from './questions/isolated-actors.js';
import { mattersCommand } from './questions/matters.js';
import { overlapsCommand } from './questions/overlaps.js';
import { synergiesCommand } from './questions/synergies.js';
import { refreshCommand } from './refresh.js';
import { restoreCommand } from './restore.js';
import { serveCommand } from './serve.js';
import { templateCommand } from './template.js';
import { undoCommand } from './undo.js';
import { version } from './version.js';

export function createProgram(): Command {
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
        fill(
          'Settings: <1>',
          'HOST (127.0.0.1), PORT (4000), PASSERELLE_DATA (.passerelle), NEO4J_URI, NEO4J_USER (neo4j), NEO4J_PASSWORD, JAVA_HOME,',
        ),
        'ANONYMOUS (on), ORIGINS, RATE_LIMIT (600), TRUSTED_PROXIES, SHUTDOWN_GRACE (10), OIDC_ISSUER, OIDC_AUDIENCE, OIDC_JWKS_URI, OIDC_ROLES_CLAIM (roles), PERSISTED_OPERATIONS,',
        'PERSISTED_ONLY (0), OTEL_EXPORTER_OTLP_ENDPOINT, ENGINE (passerelle), PASSERELLE_DEBUG.',
        say(
          'Exit codes: 0 done, 1 wrong input, 2 a problem of the machine or the settings, 3 the database or another service does not answer, 70 an error of Passerelle.',
        ),
      ].join('\n'),
    )
    .showSuggestionAfterError();

  const commands = [
    serveCommand(),
    importCommand(),
    importsCommand(),
    templateCommand(),
    mattersCommand(),
    overlapsCommand(),
    isolatedActorsCommand(),
    synergiesCommand(),
    gapsCommand(),
    decideCommand(),
    undoCommand(),
    exportCommand(),
    databaseCommand(),
    backupCommand(),
    restoreCommand(),
    hashCommand(),
    refreshCommand(),
  ];
  for (const command of commands) {
    program.addCommand(command);
  }
  return program;
}
