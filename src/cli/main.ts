/** The command line: runs the command, and prints each error as one line. */
import { isDebugging } from '../config.js';
import { BadInput, Misconfigured, Unavailable } from '../errors.js';
import { isConnectionLost, isOfEngine, messageOfThrown } from '../thrown.js';
import { tell as tellIn } from '../words/tell.js';
import { fill, reader, say } from './language/reader.js';
import { translateCommand } from './language/translate-command.js';
import { createProgram } from './program.js';

const program = await createProgram(process.argv[2]);
translateCommand(program, reader);

// In `passerelle overlaps | head`, head closes the pipe before all rows are printed.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await program.parseAsync();
} catch (error) {
  const code = printError(error);
  // A command stopped by a signal has already set its exit code.
  process.exitCode ||= code;
}

/** Returns the exit code. */
function printError(thrown: unknown): number {
  const error = isConnectionLost(thrown) ? explainLostConnection(thrown) : thrown;
  const isExpected = error instanceof Misconfigured || error instanceof BadInput || error instanceof Unavailable;
  const message = messageOfThrown(error);
  const words = error instanceof BadInput || error instanceof Unavailable ? error.told : undefined;
  const said = words === undefined ? say(message) : tellIn(words, reader);
  const unforeseen = isOfEngine(error) ? say('the program failed; tell whoever maintains it') : message.split('\n')[0];
  const text = isExpected ? said : fill('internal error: <1>', unforeseen ?? '');
  console.error(`passerelle: ${text}`);
  if (isDebugging) console.error(error);
  else if (!isExpected)
    console.error(`passerelle: ${say('run it again with PASSERELLE_DEBUG=1 to see where it comes from')}`);
  return isExpected ? error.exitCode : 70;
}

function explainLostConnection(error: unknown): Unavailable {
  return new Unavailable(`database: Neo4j stopped answering (${messageOfThrown(error).split('\n')[0]}); run it again`);
}
