/** The command line: one command a file, and one line for each error. */
import { Command } from 'commander';
import { isDebugging } from '../config.js';
import { BadInput, Misconfigured, Unavailable } from '../errors.js';
import { messageOfThrown } from '../thrown.js';
import { backupCommand } from './backup.js';
import { databaseCommand } from './database.js';
import { decideCommand } from './decide.js';
import { gapsCommand } from './gaps.js';
import { hashCommand } from './hash.js';
import { importCommand } from './import.js';
import { isolatedActorsCommand } from './isolated-actors.js';
import { overlapsCommand } from './overlaps.js';
import { examples, fill, reader, say } from './reader.js';
import { refreshCommand } from './refresh.js';
import { restoreCommand } from './restore.js';
import { serveCommand } from './serve.js';
import { synergiesCommand } from './synergies.js';
import { templateCommand } from './template.js';
import { translateCommand } from './translate-command.js';
import { undoCommand } from './undo.js';
import { version } from './version.js';

const program = new Command('passerelle')
  .description("Finds the overlaps, the isolated actors and the possible synergies among a territory's actors.")
  .version(version, '-V, --version', 'output the version number')
  .addHelpText(
    'after',
    [
      examples(
        ['passerelle serve', 'answer GraphQL at http://127.0.0.1:4000/graphql'],
        ['passerelle overlaps --sentences', 'which initiatives do the same thing on the same ground?'],
        ['passerelle isolated-actors --json', 'which actors stand alone?'],
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
        'Exit codes: 0 done, 1 what was given cannot be understood, 2 the machine or its settings, 3 something does not answer, 70 a fault of ours.',
      ),
    ].join('\n'),
  )
  .showSuggestionAfterError();

const commands = [
  serveCommand(),
  importCommand(),
  templateCommand(),
  overlapsCommand(),
  isolatedActorsCommand(),
  synergiesCommand(),
  gapsCommand(),
  decideCommand(),
  undoCommand(),
  databaseCommand(),
  backupCommand(),
  restoreCommand(),
  hashCommand(),
  refreshCommand(),
];
for (const command of commands) {
  program.addCommand(command);
}
translateCommand(program, reader);

// `passerelle overlaps | head` closes the pipe when it has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await program.parseAsync();
} catch (error) {
  const code = tell(error);
  // Whoever was told to stop says so by its own.
  process.exitCode ||= code;
}

function tell(error: unknown): number {
  const isExpected = error instanceof Misconfigured || error instanceof BadInput || error instanceof Unavailable;
  const message = messageOfThrown(error);
  const told = isExpected ? say(message) : fill('internal error: <1>', message.split('\n')[0] ?? '');
  console.error(`passerelle: ${told}`);
  if (isDebugging) console.error(error);
  else if (!isExpected)
    console.error(`passerelle: ${say('run it again with PASSERELLE_DEBUG=1 to see where it comes from')}`);
  return isExpected ? error.exitCode : 70;
}
