/** The embedded database: it starts, is shared, stops, and recovers from a crashed run. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot, readConfig } from '../src/config.js';
import { openDatabase } from '../src/database/database.js';
import { type Embedded, startEmbedded } from '../src/database/embedded.js';
import { prepareHome } from '../src/database/home.js';
import { isAlive, seeProcess } from '../src/database/processes.js';
import { findRunning, isOurs, writeState } from '../src/database/running.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const dataDirectory = join(folder, 'data');
const { javaHome } = readConfig();
const told: string[] = [];
const report = (text: string) => void told.push(text);
const start = () => startEmbedded({ dataDirectory, javaHome, report, forTests: true });

/** Usually a fraction of a second; below the ten seconds of Neo4j's own settings, however busy the machine is. */
const SOON_SECONDS = 8;
const home = () => prepareHome(dataDirectory);
const plugins = join(dataDirectory, 'neo4j', 'plugins');
const stateFile = join(dataDirectory, 'neo4j', 'running.json');
const parents: ChildProcess[] = [];

/** A separate program that starts the database and then only waits; also returns the process id of its Java. */
async function startParent(): Promise<{ parent: ChildProcess; java: number }> {
  const script = `
    import { startEmbedded } from ${JSON.stringify(join(projectRoot, 'src', 'database', 'embedded.ts'))};
    const options = ${JSON.stringify({ dataDirectory, javaHome, forTests: true })};
    const { pid } = await startEmbedded({ ...options, report: () => undefined });
    console.log(pid);`;
  const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  parents.push(parent);
  const java = await new Promise<number>((resolve, reject) => {
    parent.stdout?.once('data', (data) => resolve(Number(data)));
    parent.once('exit', (code) => reject(new Error(`the parent ended with ${code}`)));
  });
  return { parent, java };
}

async function secondsUntil(isDone: () => boolean): Promise<number> {
  const from = Date.now();
  while (!isDone() && Date.now() - from < 15_000) await wait(20);
  return (Date.now() - from) / 1000;
}

afterAll(async () => {
  for (const parent of parents) parent.kill('SIGKILL');
  await findRunning(home(), report);
});

describe('two processes that start on an empty folder', () => {
  let owner: Embedded;
  let guest: Embedded;

  beforeAll(async () => {
    // A file that exists for a moment of Neo4j's first start, and stays when Neo4j is killed then.
    mkdirSync(join(dataDirectory, 'neo4j', 'data'), { recursive: true });
    writeFileSync(join(dataDirectory, 'neo4j', 'data', 'server_id'), '');
    // What an earlier release linked there: all of APOC.
    mkdirSync(plugins);
    symlinkSync(join(dataDirectory, 'lib', 'apoc-core.jar'), join(plugins, 'apoc-core.jar'));
    const both = await Promise.all([start(), start()]);
    owner = both.find(({ joined }) => !joined) as Embedded;
    guest = both.find(({ joined }) => joined) as Embedded;
  });

  test('share one database', () => {
    expect(guest.pid).toBe(owner.pid);
    expect(guest.connection).toEqual(owner.connection);
    expect(told.join('\n')).toContain(`joining the Neo4j that process ${process.pid} started (process ${owner.pid})`);
  });

  test('get an answer from it, with APOC', async () => {
    const database = openDatabase(guest.connection);
    const { records } = await database.driver.executeQuery('RETURN apoc.version() AS version');
    await database.close();
    expect(records[0]?.get('version')).toMatch(/^5\.26\./);
  });

  test('have only what is called of APOC', async () => {
    expect(readdirSync(plugins)).toEqual([expect.stringMatching(/^apoc-[0-9a-f]{12}-coll-.*\.jar$/)]);
    const database = openDatabase(guest.connection);
    const { records } = await database.driver.executeQuery('SHOW FUNCTIONS YIELD name');
    await database.close();
    const names = records.map((record): string => record.get('name')).filter((name) => name.startsWith('apoc.'));
    const families = [...new Set(names.map((name) => name.split('.')[1]))].sort();
    // A class of `convert` has a function of `json` too.
    expect(families).toEqual(['coll', 'convert', 'date', 'json', 'map', 'text', 'util', 'version']);
  });

  test.skipIf(process.platform !== 'linux')('go first: each thread of the database has a lower priority', () => {
    const threads = readdirSync(`/proc/${owner.pid}/task`);
    // The nineteenth value, of which two stand before the bracket.
    const priorities = threads.flatMap((thread) => {
      const file = `/proc/${owner.pid}/task/${thread}/stat`;
      return existsSync(file) ? Number(readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ')[16]) : [];
    });
    expect(priorities.length).toBeGreaterThan(10);
    expect(new Set(priorities)).toEqual(new Set([Math.min(19, getPriority() + 10)]));
    // Where the system divides the processors among sessions first, that of the database has a lower priority too.
    if (!existsSync('/proc/self/autogroup')) return;
    // Empty for a process in the session of the machine's first process, as those of a CI may be.
    const niceOf = (process: number | 'self') => {
      const nice = readFileSync(`/proc/${process}/autogroup`, 'utf8').split(' nice ')[1];
      return nice === undefined ? undefined : Number(nice);
    };
    expect(niceOf(owner.pid)).toBe(Math.min(19, (niceOf('self') ?? getPriority()) + 10));
  });

  test('find a password file that only this user can read; other passwords are refused', async () => {
    expect(statSync(join(dataDirectory, 'neo4j', 'password')).mode & 0o777).toBe(0o600);
    const database = openDatabase({ ...owner.connection, password: 'neo4j-neo4j' });
    await expect(database.driver.getServerInfo()).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
    await database.close();
  });

  test('can be stopped only by the process that started the database, soon, and both are informed', async () => {
    await guest.stop();
    expect(isOurs(home(), owner.pid)).toBe(true);
    owner.leave();
    const next = start();
    // Longer than joining takes: the owner may answer its last requests for some seconds.
    await wait(1_500);
    const from = Date.now();
    await owner.stop();
    expect(Date.now() - from).toBeLessThan(SOON_SECONDS * 1000);
    expect(isAlive(owner.pid)).toBe(false);
    expect(await owner.exited).toContain('was stopped');
    expect(await guest.exited).toContain('start again to resume');
    // Who starts meanwhile has a database of its own, not the one that was about to end.
    const { joined, stop } = await next;
    expect(joined).toBe(false);
    await stop();
    expect(existsSync(stateFile)).toBe(false);
  });
});

describe('a process that dies', () => {
  test('by SIGTERM stops its Java soon, and the next start reports it', async () => {
    const { parent, java } = await startParent();
    parent.kill('SIGTERM');
    expect(await secondsUntil(() => !isOurs(home(), java))).toBeLessThan(SOON_SECONDS);
    const heard: string[] = [];
    expect(await findRunning(home(), (text) => heard.push(text))).toBeUndefined();
    expect(heard).toEqual([
      `database: the last run ended abruptly (Neo4j, process ${java}, is gone); recovering its data`,
    ]);
    expect(existsSync(stateFile)).toBe(false);
  });

  test('by SIGKILL, with its watchdog, leaves a Java that the next start finds, stops and replaces', async () => {
    const { parent, java } = await startParent();
    const watchdog = findWatchdog(java);
    process.kill(watchdog, 'SIGKILL');
    parent.kill('SIGKILL');
    await secondsUntil(() => seeProcess(java)?.parent !== parent.pid);
    expect(isOurs(home(), java)).toBe(true);

    const embedded = await start();
    expect(told.join('\n')).toContain(`left Neo4j running (process ${java}); stopping it to start again`);
    expect(isOurs(home(), java)).toBe(false);
    expect(embedded.joined).toBe(false);

    // A database that dies while its owner runs is reported.
    process.kill(embedded.pid, 'SIGKILL');
    expect(await embedded.exited).toMatch(/ended by itself \(SIGKILL\); see .*logs and start again/);
    await embedded.stop();
  });

  function findWatchdog(java: number): number {
    // It is spawned right after its Java, so it is one of the next processes.
    for (let pid = java + 1; pid < java + 500; pid++) {
      if (seeProcess(pid)?.command.endsWith(`passerelle-watchdog ${java}`)) return pid;
    }
    throw new Error(`no watchdog beside ${java}`);
  }
});

test("a state file that names another program's process is deleted, and that process is not stopped", async () => {
  writeState(home(), { pid: process.pid, port: 1, owner: null, startedAt: new Date().toISOString() });
  expect(await findRunning(home(), report)).toBeUndefined();
  expect(existsSync(stateFile)).toBe(false);
});
