/** `serve` with its own database: from an empty folder, stopped too early, started again, stopped, and with its database killed. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from 'graphql-sse';
import { afterAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../src/config.js';
import { openDatabase } from '../src/database/database.js';
import { prepareHome } from '../src/database/home.js';
import { findRunning, isOurs } from '../src/database/running.js';
import { type Program, run, start } from './program.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const dataDirectory = join(folder, 'data');
const programs: Program[] = [];

afterAll(async () => {
  for (const { child } of programs) child.kill('SIGKILL');
  await findRunning(prepareHome(dataDirectory), () => undefined);
});

async function post(address: string, query: string) {
  const authorization = `Bearer ${readFileSync(join(dataDirectory, 'token'), 'utf8').trim()}`;
  const response = await fetch(`${address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  const answer: any = await response.json();
  return { status: response.status, retryAfter: response.headers.get('retry-after'), answer };
}

/** Holds the lock of acts until it is released: no act can run meanwhile. */
async function holdTurn(): Promise<() => Promise<void>> {
  const home = prepareHome(dataDirectory);
  const { port } = (await findRunning(home, () => undefined)) ?? { port: 0 };
  const database = openDatabase({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: home.password });
  const session = database.driver.session();
  const transaction = await session.beginTransaction();
  await transaction.run("MATCH (j:Journal {id: 'journal'}) SET j.turn = true");
  return async () => {
    await transaction.rollback();
    await database.close();
  };
}

function serve(...options: string[]): Program {
  const environment = { PASSERELLE_DATA: dataDirectory, PORT: '0', NEO4J_URI: '' };
  const program = start(['serve', ...options], environment);
  programs.push(program);
  return program;
}

async function findJava(): Promise<number> {
  const state = await findRunning(prepareHome(dataDirectory), () => undefined);
  if (state === undefined) throw new Error('no database runs');
  return state.pid;
}

/** Tells the program to stop; returns its exit code and how long the stop took, the database included. */
async function stop({ child, ended }: Program) {
  const java = await findJava();
  const from = Date.now();
  child.kill('SIGTERM');
  const { code, stderr } = await ended;
  // What was under way in the background ends with the database, as was intended.
  expect(stderr).not.toMatch(/could not be planned|cannot be listed/);
  return { code, seconds: (Date.now() - from) / 1000, isJavaLeft: isOurs(prepareHome(dataDirectory), java) };
}

test('Java is started before the modules that take a second to load', () => {
  const script = `await import('./src/cli/serve.ts');
    const loaded = Object.keys((await import('node:module')).default._cache ?? {});
    console.log(loaded.filter((file) => /node_modules.(graphql|@neo4j|neo4j-driver|@apollo|express)[^\\w-]/.test(file)).length);`;
  const options = { cwd: projectRoot, encoding: 'utf8' } as const;
  expect(execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], options).trim()).toBe(
    '0',
  );
});

describe('serve on an empty folder', { timeout: 180_000 }, () => {
  test('stops at once even in the middle of its start, and leaves no Java process', async () => {
    const program = serve();
    await program.says(/territories: /);
    const { code, seconds, isJavaLeft } = await stop(program);
    expect({ code, isJavaLeft }).toEqual({ code: 0, isJavaLeft: false });
    // Far below the ten seconds that running requests would get.
    expect(seconds).toBeLessThan(9);
  });

  test('answers, prints a summary, prints its address last, and stops soon after it is told to', async () => {
    const program = serve();
    await program.says(/^Passerelle: /m);
    const { stdout } = program.said;
    expect(stdout).toMatch(
      /contains 3\d,\d{3} territories, 65 themes, [1-9]\d* actors \(bodies: 2\), [1-9]\d* initiatives, [1-9]\d* funding links/,
    );
    expect(stdout).toMatch(/Recoupements \(overlaps\): +[1-9]/);
    expect(stdout).toMatch(/Acteurs à relier \(isolated actors\): +[1-9]/);
    expect(stdout).toMatch(/Synergies possibles \(synergies\): +[1-9]/);
    const address = /^Passerelle: (http:\/\/127\.0\.0\.1:\d+\/)$/.exec(stdout.trimEnd().split('\n').at(-1) ?? '')?.[1];

    const ready = await fetch(`${address}health/ready`);
    expect(ready.status).toBe(200);
    // It had the priority of the program until the program answered.
    if (process.platform === 'linux') expect(getPriority(await findJava())).toBe(Math.min(19, getPriority() + 10));
    const answer = await fetch(`${address}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ overlaps(first: 1) { nodes { sentence initiatives { participants { name } } } } }',
      }),
    });
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
    const { data, errors }: any = await answer.json();
    expect(errors).toBeUndefined();
    expect(data.overlaps.nodes[0].initiatives).toHaveLength(2);

    const { code, seconds, isJavaLeft } = await stop(program);
    expect({ code, isJavaLeft }).toEqual({ code: 0, isJavaLeft: false });
    // It may be the first start with these jars: then it writes the archive of Java classes for the next one.
    expect(seconds).toBeLessThan(60);
  });

  test('stops gracefully: not ready, still answering, then refusing; the act under way is done, and a stream ends with a message', async () => {
    const program = serve('--json');
    await program.says(/"address"/);
    const { address } = JSON.parse(program.said.stdout);
    const { answer } = await post(address, '{ overlaps(first: 1) { nodes { id } } }');
    const suggestion = answer.data.overlaps.nodes[0].id;
    const client = createClient({ url: `${address}graphql/stream`, retryAttempts: 0 });
    const stream = client.iterate({ query: 'subscription { changed { sequence } }' });
    const end = stream.next();
    await wait(500);

    const giveBack = await holdTurn();
    const act = post(
      address,
      `mutation { decide(input: {suggestion: "${suggestion}", status: RETAINED}) { change userErrors { message } } }`,
    );
    await wait(500);
    program.child.kill('SIGTERM');
    await program.says(/serve: stopping; \/health\/ready says so/);
    const ready = await fetch(`${address}health/ready`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'not ready', reason: 'it is stopping' }]);
    expect((await post(address, '{ __typename }')).status).toBe(200);

    await program.says(/serve: \d requests? (is|are) under way: they may take up to 10 s; another Ctrl-C ends at once/);
    expect(await end).toEqual({ done: true, value: undefined });
    const refused = await post(address, '{ __typename }');
    expect([refused.status, refused.retryAfter, refused.answer.errors[0].message]).toEqual([
      503,
      '5',
      'graphql: this instance is stopping; ask again in a moment',
    ]);

    await giveBack();
    expect((await act).answer.data.decide).toMatchObject({ change: expect.stringMatching(/^change-/), userErrors: [] });
    const { code, stderr } = await program.ended;
    expect(code).toBe(0);
    expect(stderr).toContain('serve: stopping the database');
    expect(stderr).not.toContain('cut off');
  });

  test('loads nothing again the second time; allows a backup and refuses a restore; and ends with a message when its database dies', async () => {
    const program = serve('--json');
    await program.says(/"address"/);
    expect(program.said.stderr).not.toMatch(/demonstration|themes: loading/);
    const summary = JSON.parse(program.said.stdout);
    expect(summary).toMatchObject({ themes: 65, address: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/) });
    const { address } = summary;
    expect(await (await fetch(`${address}health/ready`)).json()).toEqual({ status: 'ready' });
    const environment = { PASSERELLE_DATA: dataDirectory, NEO4J_URI: '' };
    const kept = await run(['backup', join(folder, 'graph.backup'), '--json'], environment);
    expect(JSON.parse(kept.stdout)).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const refused = await run(['restore', join(folder, 'graph.backup'), '--replace'], environment);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(
      `restore: process ${program.child.pid} uses this database; stop it, then run this again`,
    );
    process.kill(await findJava(), 'SIGKILL');
    const { code, stderr } = await program.ended;
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /^passerelle: database: Neo4j \(process \d+\) ended by itself \(SIGKILL\); see .*start again$/m,
    );
  });
});
