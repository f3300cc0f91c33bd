/** `passerelle serve`: everything from an empty folder to answers, in one process with one end. */
import { Command } from 'commander';
import { readConfig } from '../config.js';
import { beginDatabase } from './begin-database.js';
import { examples } from './language/reader.js';
import type { ServeOptions } from './run-server.js';

export function serveCommand(): Command {
  return new Command('serve')
    .description('start the database if need be, load what is missing, and answer GraphQL until Ctrl-C')
    .option('--no-demo', 'leave an empty database empty but for territories and themes')
    .option('--json', 'print the summary as one line of JSON')
    .addHelpText(
      'after',
      examples(
        'passerelle serve',
        'PORT=8080 passerelle serve --no-demo',
        'NEO4J_URI=neo4j://graph.example:7687 NEO4J_PASSWORD=… passerelle serve',
      ),
    )
    .action(async (options: ServeOptions) => {
      const config = readConfig();
      const begun = await beginDatabase(config);
      // Loading the rest of the program takes more than a second of a processor, in which the other one starts the database.
      const { runServer } = await import('./run-server.js');
      await runServer(config, options, begun);
    });
}
