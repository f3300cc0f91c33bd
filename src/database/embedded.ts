/** The embedded database: one Neo4j Community for each data directory, started by the first process and joined by the others. */
import { setTimeout as wait } from 'node:timers/promises';
import { Misconfigured, Unavailable } from '../errors.js';
import type { Connection } from './database.js';
import { PortTaken, StoreLocked } from './failure.js';
import { type Home, prepareHome } from './home.js';
import { placePlugins, resolveJars } from './jars.js';
import { chooseJava } from './java.js';
import { type Launched, launch } from './launch.js';
import { lowerPriority } from './lower-priority.js';
import { endProcess } from './processes.js';
import { type DatabaseState, findRunning, forgetState, isOurs, markLeaving, writeState } from './running.js';

/** After ten seconds a database that does not stop is killed. */
const LONGEST_STOP_MS = 12_000;

/** A process that answers its last requests does so for as long as its operator allows, ten seconds by default. */
const LONGEST_LEAVE_MS = 120_000;

export interface EmbeddedOptions {
  readonly dataDirectory: string;
  readonly javaHome: string | undefined;
  /** Receives progress, one line at a time. */
  readonly report: (text: string) => void;
  readonly forTests?: boolean;
  readonly compilesTwice?: boolean;
  /** Whether Neo4j continues to run when this process ends (`database start`). */
  readonly keepUp?: boolean;
  /** Whether the database has the priority of this process until `yieldProcessor`, because the whole start waits for it; otherwise it yields once it answers. */
  readonly keepsPriority?: boolean;
  /** Called when this process begins to wait for another one, for some seconds: for Maven, which fetches the database, and for the database. */
  readonly onWait?: () => void;
}

export interface Embedded {
  readonly connection: Connection;
  readonly pid: number;
  readonly port: number;
  /** True when another process started the database: then this process must not stop it. */
  readonly joined: boolean;
  /** From now on, this process goes before the database, if it started it. */
  yieldProcessor(): void;
  /** To be called before the last requests are answered: whoever starts from now on waits for the end and has its own database. */
  leave(): void;
  /** Stops the database if this process owns it, and returns when it has ended; a second call has no effect. */
  stop(): Promise<void>;
  /** Resolves when the database has ended, with one line that says why. */
  readonly exited: Promise<string>;
}

/** @throws Misconfigured or Unavailable with one line; no Java process is left running then */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const home = prepareHome(options.dataDirectory);
  const refusals: Error[] = [];
  while (refusals.length < 3) {
    const state = await findRunning(home, options.report);
    if (state?.isLeaving) {
      options.report(`database: process ${state.owner} is stopping; waiting for its end…`);
      if (await isStopping(home, state.pid, LONGEST_LEAVE_MS)) continue;
      throw new Unavailable(`database: process ${state.owner} does not stop; end it and start again`);
    }
    try {
      return await (state === undefined ? start(home, options) : joinRunning(home, state, options.report));
    } catch (error) {
      if (state !== undefined && error instanceof Unavailable && (await isStopping(home, state.pid, LONGEST_STOP_MS))) {
        refusals.push(error);
        continue;
      }
      if (!(error instanceof StoreLocked || error instanceof PortTaken)) throw error;
      refusals.push(error);
      if (error instanceof StoreLocked) await waitForOther(home);
    }
  }
  throw refusals.at(-1) ?? new Misconfigured('database: it could not be started; start again');
}

async function start(home: Home, options: EmbeddedOptions): Promise<Embedded> {
  const java = await chooseJava(options.javaHome);
  const jars = await resolveJars(options.report, options.onWait);
  await placePlugins(home, jars);
  options.report(`database: starting Neo4j with ${java.description}…`);
  const { forTests, compilesTwice, keepUp = false, keepsPriority = false, onWait } = options;
  const launched = await launch({ home, java, jars, forTests, compilesTwice, keepUp, onWait });
  const embedded = own(home, launched);
  // Not earlier, because until the database is ready everybody waits for it.
  if (!keepsPriority) embedded.yieldProcessor();
  try {
    await checkConnection(embedded.connection, home);
  } catch (error) {
    await embedded.stop();
    throw error;
  }
  const { pid, port } = launched;
  writeState(home, { pid, port, owner: keepUp ? null : process.pid, startedAt: new Date().toISOString() });
  return embedded;
}

function own(home: Home, { child, pid, port }: Launched): Embedded {
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  let stopping: Promise<void> | undefined;
  const exited = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      forgetState(home, pid);
      const how = signal ?? `code ${code}`;
      if (stopping !== undefined) resolve(`database: Neo4j (process ${pid}) was stopped`);
      else
        resolve(`database: Neo4j (process ${pid}) ended by itself (${how}); see ${home.folder}/logs and start again`);
    });
  });
  const stop = async () => {
    // First, so that nobody joins a database that is about to end.
    forgetState(home, pid);
    await endProcess(pid, isRunning);
  };
  return {
    connection: connectionOf(home, port),
    pid,
    port,
    joined: false,
    exited,
    yieldProcessor: () => lowerPriority(pid),
    leave: () => markLeaving(home, pid),
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

async function joinRunning(home: Home, state: DatabaseState, report: (text: string) => void): Promise<Embedded> {
  const { pid, port, owner } = state;
  report(
    owner === null
      ? `database: joining the Neo4j that already runs (process ${pid})`
      : `database: joining the Neo4j that process ${owner} started (process ${pid})`,
  );
  const connection = connectionOf(home, port);
  await checkConnection(connection, home);
  const exited = new Promise<string>((resolve) => {
    const timer = setInterval(() => {
      if (isOurs(home, pid)) return;
      clearInterval(timer);
      resolve(`database: the Neo4j that we had joined (process ${pid}) was stopped; start again to resume`);
    }, 500);
    timer.unref();
  });
  return {
    ...{ connection, pid, port, joined: true, exited },
    yieldProcessor: () => undefined,
    leave: () => undefined,
    stop: async () => undefined,
  };
}

/** The driver is loaded while Java starts, not before. */
async function checkConnection(connection: Connection, home: Home): Promise<void> {
  const { checkOnline } = await import('./check-online.js');
  await checkOnline(connection, home);
}

/** Whether a database that does not answer ends soon: whoever started it may be stopping it. */
async function isStopping(home: Home, pid: number, longest: number): Promise<boolean> {
  const deadline = Date.now() + longest;
  while (isOurs(home, pid) && Date.now() < deadline) await wait(200);
  return !isOurs(home, pid);
}

/** Another process was faster: it writes its state file once it is ready. */
async function waitForOther(home: Home): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    if ((await findRunning(home, () => undefined)) !== undefined) return;
    await wait(200);
  }
}

function connectionOf(home: Home, port: number): Connection {
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: home.password };
}
