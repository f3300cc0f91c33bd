/** `passerelle serve`: starts the database, loads what is missing and answers requests, in one process, until a signal stops it. */
import { Command } from 'commander';
import { readConfig } from '../config.js';
import { beginDatabase } from './begin-database.js';
import { examples } from './language/reader.js';
import type { ServeOptions } from './run-server.js';

export function serveCommand(): Command {
  return new Command('serve')
    .description('start the database if needed, load missing data, and answer GraphQL until Ctrl-C')
    .option('--no-demo', 'load only territories and themes into an empty database')
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
      // Loading the rest of the program takes more than a second of a processor, during which the other processor starts the database.
      const { runServer } = await import('./run-server.js');
      await runServer(config, options, begun);
    });
}
