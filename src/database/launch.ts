/** Starts one Neo4j Community as a child process and waits until it says that it is ready. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from '../config.js';
import { Unavailable } from '../errors.js';
import { explainFailure } from './failure.js';
import { refuseFolder } from './folder.js';
import type { Home } from './home.js';
import type { Java } from './java.js';
import { endProcess } from './processes.js';
import { homeArguments } from './running.js';

const configuration = join(projectRoot, 'neo4j');
const START_TIMEOUT_MS = 180_000;

const settingsForTests: readonly string[] = [
  // A statement is planned once, though a test's graph is new each time and its lists are shorter or longer than those before.
  ...['dbms.cypher.min_replan_interval=10h', 'internal.cypher.use_parameter_size=false'],
  // On a busy machine the database or the test itself may have no processor for four seconds, and is not taken for dead.
  'server.bolt.connection_keep_alive_probes=30',
];

export interface Launch {
  readonly home: Home;
  readonly java: Java;
  readonly jars: string;
  /** Settings for tests, whose graphs are new each time. */
  readonly forTests?: boolean;
  /** For long statements: Java compiles twice what runs often, which makes a start slower. */
  readonly compilesTwice?: boolean;
  /** Whether the database continues when this process ends. */
  readonly keepUp: boolean;
  /** Called when the process has started; until it answers, other work can run. */
  readonly onWait?: (() => void) | undefined;
  /** For the benchmark: another folder of jars on the class path, and settings such as `a.b=c`. */
  readonly more?: { readonly jars: string; readonly settings: readonly string[] };
}

export interface Launched {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly port: number;
}

/** @throws StoreLocked, Misconfigured or Unavailable, with one line; no Java process is left running then */
export async function launch(options: Launch): Promise<Launched> {
  const port = await findFreePort();
  const consoleFile = join(options.home.folder, 'logs', `console-${port}.log`);
  try {
    const child = spawnJava(options, port, consoleFile);
    options.onWait?.();
    await waitUntilStarted(child, consoleFile, options.home);
    // Neo4j writes the same lines to logs/neo4j.log.
    const { pid } = child;
    if (pid === undefined) throw new Unavailable('database: Java could not be started; start again');
    return { child, pid, port };
  } finally {
    rmSync(consoleFile, { force: true });
  }
}

/** `read` returns when the other end of the pipe closes, which the system does for every process that dies. */
const SCRIPT = `
read -r nothing
kill -TERM "$1" 2>/dev/null
for tick in $(seq 100); do kill -0 "$1" 2>/dev/null || exit 0; sleep 0.1; done
kill -KILL "$1" 2>/dev/null`;

/**
 * Ends the database when this process dies without being able to do so: SIGKILL, a crash, a plain process.exit. Starts
 * a watchdog process beside the process `pid`. @returns a function that ends the watchdog
 */
function startWatchdog(pid: number): () => void {
  // A separate process session: Ctrl-C reaches every process of the terminal, and must not reach the watchdog.
  const watchdog = spawn('/bin/sh', ['-c', SCRIPT, 'passerelle-watchdog', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  });
  watchdog.unref();
  // Without a shell, the next start finds and removes what was left behind.
  watchdog.on('error', () => undefined);
  return () => watchdog.kill('SIGKILL');
}

function spawnJava(options: Launch, port: number, consoleFile: string): ChildProcess {
  const { home, java, jars, forTests = false, compilesTwice = false, keepUp, more } = options;
  const opens = ['java.nio', 'java.io', 'sun.nio.ch'].flatMap((name) => [
    '--add-opens',
    `java.base/${name}=ALL-UNNAMED`,
  ]);
  const output = openConsole(consoleFile, home);
  const child = spawn(
    java.command,
    [
      ...readMachineOptions(),
      ...opens,
      ...(compilesTwice ? ['-XX:TieredStopAtLevel=4'] : []),
      '-cp',
      [jars, ...(more ? [more.jars] : [])].map((folder) => join(folder, '*')).join(delimiter),
      'org.neo4j.server.CommunityEntryPoint',
      ...homeArguments(home),
      `--config-dir=${configuration}`,
      '-c',
      `server.bolt.listen_address=127.0.0.1:${port}`,
      ...(forTests ? settingsForTests.flatMap((setting) => ['-c', setting]) : []),
      ...(more?.settings ?? []).flatMap((setting) => ['-c', setting]),
    ],
    // A separate process session, so that Ctrl-C in a terminal does not stop the database before the processes that still write to it.
    { cwd: home.folder, stdio: ['ignore', output, output], detached: true },
  );
  closeSync(output);
  if (keepUp) child.unref();
  else if (child.pid !== undefined) child.once('exit', startWatchdog(child.pid));
  return child;
}

function openConsole(file: string, home: Home): number {
  try {
    return openSync(file, 'w');
  } catch (error) {
    throw refuseFolder(error, home.folder);
  }
}

/** The options that Neo4j's own start script would pass to Java. */
function readMachineOptions(): string[] {
  const text = readFileSync(join(configuration, 'neo4j.conf'), 'utf8');
  const value = (name: string) => new RegExp(`^${name}=(.+)$`, 'm').exec(text)?.[1]?.trim();
  const first = value('server\\.memory\\.heap\\.initial_size');
  const last = value('server\\.memory\\.heap\\.max_size');
  const others = [...text.matchAll(/^server\.jvm\.additional=(.+)$/gm)].flatMap(([, option]) => option ?? []);
  return [...(first ? [`-Xms${first}`] : []), ...(last ? [`-Xmx${last}`] : []), ...others];
}

async function waitUntilStarted(child: ChildProcess, consoleFile: string, home: Home): Promise<void> {
  let failure: Error | undefined;
  child.once('error', (error) => {
    failure = new Unavailable(`database: Java could not be started (${error.message}); start again`);
  });
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const text = readFileSync(consoleFile, 'utf8');
    if (failure !== undefined) throw failure;
    if (/ INFO {2}Started\.$/m.test(text)) return;
    if (child.exitCode !== null || child.signalCode !== null)
      throw explainFailure(readFileSync(consoleFile, 'utf8'), home);
    if (Date.now() > deadline) {
      if (child.pid !== undefined)
        await endProcess(child.pid, () => child.exitCode === null && child.signalCode === null);
      throw new Unavailable(
        `database: Neo4j was not ready after ${START_TIMEOUT_MS / 1000} s; see ${home.folder}/logs/debug.log and start again`,
      );
    }
    await wait(40);
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
