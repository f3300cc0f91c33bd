/** `passerelle refresh`: tells every running Passerelle that the graph was changed by plain Cypher, outside Passerelle. */

import { Command } from 'commander';
import { readConfig } from '../config.js';
import { connect } from '../database/connect.js';
import { migrate } from '../database/migrate.js';
import { recordChange } from '../write/record-change.js';
import { examples, fill } from './language/reader.js';
import { report } from './progress.js';

export function refreshCommand(): Command {
  return new Command('refresh')
    .description('after a change in plain Cypher: make every running Passerelle on this database read the graph again')
    .option('--json', 'print the change as one JSON object')
    .addHelpText('after', examples('passerelle refresh', 'NEO4J_URI=neo4j://graph.example:7687 passerelle refresh'))
    .action(refresh);
}

async function refresh({ json }: { readonly json?: boolean }): Promise<void> {
  const { database, stop } = await connect(readConfig(), report);
  try {
    await migrate(database, report);
    // Without a list of ids, the change may have touched any entity, so servers read the whole graph again.
    const change = { by: 'passerelle refresh', what: 'changed outside Passerelle', ids: null };
    const { id, sequence } = await database.transaction((run) => recordChange(run, change));
    console.log(
      json
        ? JSON.stringify({ id, sequence })
        : fill('<1>: every Passerelle on this database reads the graph again within a second', id),
    );
  } finally {
    await stop();
  }
}
