/** `passerelle hash`: a hash of the content of the graph, to compare it with its backup or a copy. */

import { Command } from 'commander';
import { hashGraph } from '../backup/read-graph.js';
import { readConfig } from '../config.js';
import { connect } from '../database/connect.js';
import { refuseUnfinished } from '../database/unfinished.js';
import { examples } from './language/reader.js';
import { report } from './progress.js';

export function hashCommand(): Command {
  return new Command('hash')
    .description('print the SHA-256 of the graph: equal graphs have the same hash, whatever their history')
    .option('--json', 'print one JSON object')
    .addHelpText('after', examples('passerelle hash', 'passerelle hash --json'))
    .action(async ({ json }: { readonly json?: boolean }) => {
      const { database, stop } = await connect(readConfig(), report, { exact: true });
      try {
        const session = database.driver.session();
        await refuseUnfinished(session).finally(() => session.close());
        const hash = await hashGraph(database);
        console.log(json ? JSON.stringify({ hash }) : hash);
      } finally {
        await stop();
      }
    });
}
