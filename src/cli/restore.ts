/** `passerelle restore FILE`: fills a database from a file that `passerelle backup` wrote. */

import { Command } from 'commander';
import { checkBackup } from '../backup/read-backup.js';
import { restore } from '../backup/restore.js';
import { type Config, readConfig } from '../config.js';
import { connect } from '../database/connect.js';
import { prepareHome } from '../database/home.js';
import { findRunning } from '../database/running.js';
import { Misconfigured } from '../errors.js';
import { examples, fill } from './language/reader.js';
import { report, step } from './progress.js';
import { untilDone } from './until-done.js';

interface Options {
  readonly replace?: boolean;
  readonly json?: boolean;
}

export function restoreCommand(): Command {
  return new Command('restore')
    .description('fill an empty database from a backup; stop every `serve` on it before')
    .argument('<file>', 'a file that `passerelle backup` wrote')
    .option('--replace', 'delete the graph that is there')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      examples(
        'passerelle restore graph-2026-01-31.backup',
        'NEO4J_URI=neo4j://graph.example:7687 passerelle restore graph.backup --replace',
      ),
    )
    .action(run);
}

async function run(file: string, { replace = false, json }: Options): Promise<void> {
  // A bad file is reported before a database is started.
  await checkBackup(file);
  const config = readConfig();
  await refuseServed(config);
  const connected = await connect(config, report, { exact: true });
  try {
    const result = await untilDone(connected, 'restore', 'run the same command again', (signal) =>
      step(`restore: reading ${file}`, (progress) =>
        restore(connected.database, file, { replace, report, progress, signal }),
      ),
    );
    const { nodes, relations, sequence, hash } = result;
    console.log(
      json
        ? JSON.stringify(result)
        : fill(
            '<1>: <2> nodes and <3> relations are restored, as change-<4>; graph <5>',
            ...[file, nodes, relations, sequence, hash],
          ),
    );
  } finally {
    await connected.stop();
  }
}

/** @throws Misconfigured when another process uses the embedded database; processes on another Neo4j cannot be seen from here */
async function refuseServed({ neo4j, dataDirectory }: Config): Promise<void> {
  if (neo4j !== undefined) return;
  const state = await findRunning(prepareHome(dataDirectory), report);
  if (state === undefined || state.owner === null) return;
  throw new Misconfigured(`restore: process ${state.owner} uses this database; stop it, then run this again`);
}
