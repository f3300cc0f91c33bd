/** Uploads that arrive at the same time, that are refused before their end, and that a killed process left. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { processName } from '../src/database/process-name.js';
import { openUploads } from '../src/import/uploads/uploads.js';
import { testDatabase } from './database.js';
import { serve, TOKEN } from './serve.js';
import { temporaryFolder } from './temporary-folder.js';

const dataDirectory = temporaryFolder();
const database = testDatabase();
const address = serve(database, {}, [], { dataDirectory });
const folder = join(dataDirectory, 'uploads');

interface Answer {
  readonly status: number | undefined;
  readonly connection: string | undefined;
  readonly upload?: string;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly reason: string } }[];
}

/** Sends a file in parts, with a pause in milliseconds before each. */
async function send(name: string, parts: readonly (string | Buffer)[], more = '', pause = 0): Promise<Answer> {
  const path = `/imports?name=${name}${more}`;
  const headers = { authorization: `Bearer ${TOKEN}`, 'accept-language': 'fr' };
  const sending = request({ port: new URL(address()).port, method: 'POST', path, headers });
  const answered = new Promise<Answer>((resolve, reject) => {
    sending.on('error', reject).on('response', async (answer) => {
      const told = JSON.parse(Buffer.concat(await answer.toArray()).toString());
      resolve({ status: answer.statusCode, connection: answer.headers.connection, ...told });
    });
  });
  answered.catch(() => undefined);
  for (const part of parts) {
    if (pause > 0) await wait(pause);
    sending.write(part);
  }
  sending.end();
  return answered;
}

const PART = Buffer.alloc(100_000, 'a');

const reasonOf = ({ status, errors }: Answer) => [status, errors?.[0]?.extensions.reason];

it('of two files of one name at the same time, the first is kept and the second refused', async () => {
  const { upload = '' } = await send('first.csv', ['a;b\n1;2\n']);
  const first = send('same.csv', ['a;b\n', '1;2\n', '3;4\n'], `&upload=${upload}`, 150);
  await wait(200);
  const second = await send('same.csv', ['other'], `&upload=${upload}`);
  expect(reasonOf(second)).toEqual([400, 'SAME_FILE_NAME']);
  expect((await first).status).toBe(201);
  expect(readdirSync(join(folder, upload))).toContain(`.of-${processName}`);
  expect(readFileSync(join(folder, upload, 'same.csv'), 'utf8')).toBe('a;b\n1;2\n3;4\n');
});

it('a name that is too long for the disk is refused in words: 120 letters may be more than 255 bytes', async () => {
  const named = (name: string) => send(encodeURIComponent(name), ['a;b\n1;2\n']);
  const answer = await named(`${'€'.repeat(115)}.csv`);
  expect(reasonOf(answer)).toEqual([400, 'LONG_FILE_NAME']);
  expect(answer.errors?.[0]?.message).toMatch(/349 octets.*255.*plus court/);
  expect((await named(`${'€'.repeat(83)}.csv`)).status).toBe(201);
  expect((await named(`${'é'.repeat(116)}.csv`)).status).toBe(201);
});

const waitingBytes = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((bytes, each) => bytes + (each.isFile() ? each.size : 0), 0);

/** An upload of another process, so large that so many bytes are left. */
function leave(bytes: number): void {
  const elsewhere = join(folder, 'upload-elsewhere');
  mkdirSync(elsewhere, { recursive: true });
  writeFileSync(join(elsewhere, 'large.csv'), '');
  // A sparse file takes no place on the disk.
  truncateSync(join(elsewhere, 'large.csv'), 1_000_000_000 - bytes - waitingBytes());
  onTestFinished(() => rmSync(elsewhere, { recursive: true }));
}

it.each([
  ['a small file', 1],
  ['a large one that is still being sent', 400],
])('%s is answered when it is refused, and the connection is closed', async (_, parts) => {
  leave(0);
  const answer = await send(
    'refused.csv',
    Array.from({ length: parts }, () => PART),
  );
  expect(reasonOf(answer)).toEqual([400, 'UPLOADS_FULL']);
  expect(answer).toMatchObject({
    connection: 'close',
    errors: [{ message: expect.stringContaining('les envois en attente') }],
  });
});

it('a client that never stops sending gets its answer too, and is cut off', async () => {
  leave(0);
  const { port } = new URL(address());
  const socket = connect(Number(port));
  const got: Buffer[] = [];
  socket.on('data', (bytes) => got.push(bytes)).on('error', () => undefined);
  socket.write(
    `POST /imports?name=endless.csv HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${TOKEN}\r\ncontent-length: 9000000000\r\n\r\n`,
  );
  const push = () => {
    while (!socket.destroyed && socket.write(PART));
  };
  socket.on('drain', push);
  push();
  await new Promise((resolve) => socket.on('close', resolve));
  expect(Buffer.concat(got).toString()).toMatch(/^HTTP\/1\.1 400 [\s\S]*UPLOADS_FULL/);
  expect(socket.bytesWritten).toBeLessThan(1_000_000_000);
});

it('uploads that arrive at the same time keep the limit of all uploads together', async () => {
  leave(1_000_000);
  const files = ['one.csv', 'two.csv'].map((name) =>
    send(
      name,
      Array.from({ length: 6 }, () => PART),
      '',
      50,
    ),
  );
  const answers = await Promise.all(files);
  expect(answers.map(reasonOf).sort()).toEqual([
    [201, undefined],
    [400, 'UPLOADS_FULL'],
  ]);
});

it('a start removes the uploads of processes that have ended, and leaves those of others', () => {
  const root = temporaryFolder();
  const { pid: dead } = spawnSync(process.execPath, ['--version']);
  const leftBy = (owner: string) => {
    const name = `upload-${owner.replaceAll('.', '-')}`;
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, `.of-${owner}`), '');
    writeFileSync(join(root, name, 'left.csv'), 'a;b');
    return name;
  };
  const [host = '', , started] = processName.split('.');
  const beside = `${host}.${process.ppid}.0a1b2c3d`;
  const restarted = `${host}.${process.pid}.0a1b2c3d`;
  for (const ended of [`${host}.${dead}.${started}`, restarted]) leftBy(ended);
  const living = [processName, beside, `elsewhere.${dead}.0a1b2c3d`].map(leftBy);
  openUploads(database, root, () => undefined);
  expect(readdirSync(root).sort()).toEqual(living.sort());
});
