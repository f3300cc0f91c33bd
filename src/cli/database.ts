/** `passerelle database start|stop|status`: keeps the embedded database running between commands. */

import { Command } from 'commander';
import { type Config, readConfig } from '../config.js';
import { startEmbedded } from '../database/embedded.js';
import { type Home, prepareHome } from '../database/home.js';
import { endProcess } from '../database/processes.js';
import { type DatabaseState, findRunning, forgetState, isOurs } from '../database/running.js';
import { Misconfigured } from '../errors.js';
import { examples, fill, say } from './language/reader.js';
import { report } from './progress.js';

interface Output {
  readonly json?: boolean;
}

export function databaseCommand(): Command {
  const command = new Command('database').description('start, stop and inspect the embedded database');
  command
    .command('start')
    .description('start it and keep it running until `database stop`')
    .option('--json', 'print one JSON object')
    .action(async ({ json }: Output) => print(json, await start(embeddedOnly())));
  command
    .command('stop')
    .description('stop the database that `database start` keeps running')
    .option('--json', 'print one JSON object')
    .action(async ({ json }: Output) => print(json, await stop(embeddedOnly())));
  command
    .command('status')
    .description('say whether it runs, where, and who started it')
    .option('--json', 'print one JSON object')
    .action(async ({ json }: Output) => print(json, await inspect(embeddedOnly())));
  command.addHelpText(
    'after',
    examples('passerelle database start', 'passerelle import ecosystem actors.csv', 'passerelle database stop'),
  );
  return command;
}

type Answer = { running: false } | ({ running: true; uri: string } & DatabaseState);

async function start({ dataDirectory, javaHome }: Config): Promise<Answer> {
  await startEmbedded({ dataDirectory, javaHome, report, keepUp: true });
  return answer(await findRunning(prepareHome(dataDirectory), report));
}

async function stop({ dataDirectory }: Config): Promise<Answer> {
  const home: Home = prepareHome(dataDirectory);
  const state = await findRunning(home, report);
  if (state === undefined) return { running: false };
  if (state.owner !== null) {
    throw new Misconfigured(
      `database: it belongs to process ${state.owner}, which needs it; stop that process instead`,
    );
  }
  await endProcess(state.pid, () => isOurs(home, state.pid));
  forgetState(home, state.pid);
  return { running: false };
}

async function inspect({ dataDirectory }: Config): Promise<Answer> {
  return answer(await findRunning(prepareHome(dataDirectory), report));
}

function answer(state: DatabaseState | undefined): Answer {
  return state === undefined ? { running: false } : { running: true, uri: `bolt://127.0.0.1:${state.port}`, ...state };
}

function print(json: boolean | undefined, answer: Answer): void {
  if (json) console.log(JSON.stringify(answer));
  else if (!answer.running) console.log(say('The embedded database is not running.'));
  else {
    const { uri, pid, owner } = answer;
    const keeper = owner === null ? say('kept running until `database stop`') : fill('started by process <1>', owner);
    console.log(fill('The embedded database runs at <1> (process <2>, <3>).', uri, pid, keeper));
  }
}

function embeddedOnly(): Config {
  const config = readConfig();
  if (config.neo4j === undefined) return config;
  throw new Misconfigured(
    `database: NEO4J_URI="${config.neo4j.uri}" names your own server, which Passerelle neither starts nor stops; unset it`,
  );
}
