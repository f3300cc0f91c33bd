/** `passerelle backup FILE`: writes the whole graph, with its history, to one file that `passerelle restore` reads; and `passerelle hash`. */

import { Command } from 'commander';
import { backUp } from '../backup/back-up.js';
import { hashGraph } from '../backup/read-graph.js';
import { readConfig, version } from '../config.js';
import { connect } from '../database/connect.js';
import { refuseUnfinished } from '../database/unfinished.js';
import { examples, fill } from './language/reader.js';
import { report, step } from './progress.js';
import { untilDone } from './until-done.js';

export function backupCommand(): Command {
  return new Command('backup')
    .description('write the whole graph, with its history of changes, into one file; it may run while `serve` runs')
    .argument('<file>', 'the file to write, such as graph-2026-01-31.backup')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      examples(
        'passerelle backup graph-2026-01-31.backup',
        'NEO4J_URI=neo4j://graph.example:7687 passerelle backup graph.backup',
      ),
    )
    .action(backup);
}

async function backup(file: string, { json }: { readonly json?: boolean }): Promise<void> {
  const connected = await connect(readConfig(), report, { exact: true });
  try {
    const result = await untilDone(connected, 'backup', 'nothing was kept; run it again', (signal) =>
      step(`backup: writing ${file}; acts and imports wait until it is done`, (progress) =>
        backUp(connected.database, file, { version, progress, signal }),
      ),
    );
    const { nodes, relations, bytes, sequence, hash } = result;
    console.log(
      json
        ? JSON.stringify(result)
        : fill(
            '<1>: <2> nodes and <3> relations up to change-<4>, <5> bytes; graph <6>',
            ...[file, nodes, relations, sequence, bytes, hash],
          ),
    );
  } finally {
    await connected.stop();
  }
}

/** `passerelle hash`: a hash of the content of the graph, to compare it with its backup or a copy. */
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
