/** An import runs in a process of its own: whatever a file holds, it ends that process alone, and holds up nobody. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { AS_IMPORT, importEntry } from '../src/import/process/import-process.js';
import type { ToImport } from '../src/import/process/messages.js';
import type { Upload } from '../src/import/uploads/upload.js';
import { openUploads, type Uploads } from '../src/import/uploads/uploads.js';
import { loadSource } from '../src/load-source.js';
import { tell } from '../src/words/tell.js';
import { testConnection, testDatabase } from './database.js';
import { serve, TOKEN } from './serve.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
const SMALL = 160;
const address = serve(database, { actors: { A: {} } }, [], {
  ...{ dataDirectory: temporaryFolder(), importMegabytes: SMALL },
});

/** Rows that are all held in memory. */
const projects = (rows: number) => `rcn,title,coordinator,totalCost\n${'1,a,b,5\n'.repeat(rows)}`;
const LARGE = projects(2_000_000);

const actors = (rows: number) =>
  JSON.stringify({
    actors: Array.from({ length: rows }, (_, at) => ({ name: `Asso ${at}`, kind: 'ASSOCIATION' })),
  });

async function begin(uploads: Uploads, name: string, content: string): Promise<string> {
  const { id } = await uploads.receive(name, Readable.from([Buffer.from(content)]), 'test', undefined);
  uploads.begin(id, { dryRun: true });
  return id;
}

async function settled(uploads: Uploads, id: string): Promise<Upload | undefined> {
  let last: Upload | undefined;
  for await (const upload of uploads.follow(id, new AbortController().signal)) last = upload;
  return last;
}

const open = (heapMegabytes?: number, report: (error: unknown) => void = () => undefined) =>
  openUploads(database, temporaryFolder(), report, heapMegabytes);

/** The processes of imports that this process started. */
function running(): number[] {
  const read = (file: string) => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return '';
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && read(`/proc/${name}/cmdline`).includes(AS_IMPORT))
    .filter((name) => read(`/proc/${name}/status`).includes(`PPid:\t${process.pid}\n`))
    .map(Number);
}

/** Processor time of the processes that this one started and that have ended, in seconds. */
function secondsOfEnded(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

const failureOf = (upload: Upload | undefined) =>
  (['FR', 'EN'] as const).map((language) => upload?.failure?.told && tell(upload.failure.told, language));

it('a file that fills its memory fails in words, while the server answers, and imports the next', async () => {
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/octet-stream' };
  const send = async (name: string, body: string) => {
    const sent = await fetch(`${address()}imports?name=${name}`, { method: 'POST', body, headers });
    const { upload } = (await sent.json()) as { upload: string };
    await ask(`mutation { importFile(input: {upload: "${upload}"}) { userErrors { code } } }`);
    return upload;
  };
  const ask = async (query: string) => {
    const body = JSON.stringify({ query });
    const answer = await fetch(`${address()}graphql`, {
      ...{ method: 'POST', body, headers: { ...headers, 'content-type': 'application/json' } },
    });
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
    return ((await answer.json()) as any).data;
  };
  const end = async (upload: string) => {
    for (;;) {
      const { importUpload } = await ask(
        `{ importUpload(upload: "${upload}") { state failure english: failure(language: EN) report { rows } } }`,
      );
      if (importUpload.state !== 'TRYING') return importUpload;
      expect((await fetch(`${address()}health/live`)).status).toBe(200);
      await wait(50);
    }
  };
  expect(await end(await send('projects.csv', LARGE))).toEqual({
    ...{ state: 'FAILED', report: null },
    failure:
      'l’import demande plus de mémoire qu’il n’y en a\u00a0; répartissez le fichier en plusieurs plus petits, puis redemandez',
    english: 'the import needs more memory than there is; split the file into smaller ones, then ask again',
  });
  expect(await end(await send('projects.csv', projects(1)))).toMatchObject({ state: 'TRIED', report: { rows: 1 } });
});

it('its end is logged with the limit, and without the addresses of the engine', async () => {
  const told: string[] = [];
  const uploads = open(SMALL, (error) => told.push(String(error)));
  await settled(uploads, await begin(uploads, 'projects.csv', LARGE));
  expect(told).toEqual([
    expect.stringMatching(/^Error: the process of an import was ended by SIGABRT FATAL ERROR: .*$/),
  ]);
});

it('while many rows are tried, the server has next to nothing to do, and the report is whole', async () => {
  const uploads = open();
  const ROWS = 20_000;
  const content = actors(ROWS);
  const { id } = await uploads.receive('a.json', Readable.from([Buffer.from(content)]), 'test', undefined);
  const before = { server: process.cpuUsage(), ended: secondsOfEnded() };
  uploads.begin(id, { dryRun: true });
  const upload = await settled(uploads, id);
  await expect.poll(running).toEqual([]);
  const { user, system } = process.cpuUsage(before.server);
  // Both of one run: how fast the machine is, and what else it does, changes both.
  expect((user + system) / 1e6).toBeLessThan((secondsOfEnded() - before.ended) / 2);
  expect(upload).toMatchObject({ state: 'TRIED', format: 'ecosystem', report: { rows: ROWS, accepted: ROWS } });
  const { faults = [], groups = [] } = upload?.report ?? {};
  expect(faults).toHaveLength(groups.reduce((sum, { count }) => sum + count, 0));
  expect(faults.every(({ file }) => file === undefined || file === 'a.json')).toBe(true);
});

it('a run that is cancelled in the middle of its reading is stopped, and told so', async () => {
  const uploads = open();
  const id = await begin(uploads, 'projects.csv', LARGE);
  await expect.poll(running).toHaveLength(1);
  await expect.poll(() => uploads.find(id)?.format).toBe('cordis');
  uploads.cancel(id);
  const upload = await settled(uploads, id);
  expect(upload).toMatchObject({ state: 'STOPPED', report: undefined });
  expect(failureOf(upload)[1]).toBe('the import was stopped before it had a report; ask again to continue it');
  expect(running()).toEqual([]);
});

it('it is gone when the server has closed', async () => {
  const uploads = open();
  const id = await begin(uploads, 'a.json', actors(20_000));
  await expect.poll(running).toHaveLength(1);
  await uploads.close();
  expect(running()).toEqual([]);
  expect(uploads.find(id)?.state).toBe('STOPPED');
});

it('it ends when the server is gone, and no signal for the server ends it', async () => {
  const folder = join(temporaryFolder(), 'upload');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.json'), actors(20_000));
  const child: ChildProcess = fork(fileURLToPath(importEntry), [AS_IMPORT], {
    execArgv: loadSource(importEntry),
    ...{ serialization: 'advanced', stdio: 'ignore' },
  });
  const task: ToImport = {
    task: {
      ...{ connection: testConnection(), bookmarks: [], folder, files: ['a.json'] },
      ...{ format: undefined, options: { dryRun: true } },
    },
  };
  child.send(task);
  expect((await once(child, 'message'))[0]).toMatchObject({ found: { format: 'ecosystem' } });
  child.kill('SIGINT');
  child.kill('SIGTERM');
  await wait(300);
  expect(child.exitCode).toBe(null);
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([1, null]);
});
