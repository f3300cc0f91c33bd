/** Uploads that arrive at the same time. */
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { testDatabase } from './database.js';
import { serve, TOKEN } from './serve.js';
import { temporaryFolder } from './temporary-folder.js';

const dataDirectory = temporaryFolder();
const address = serve(testDatabase(), {}, [], { dataDirectory });
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

const reasonOf = ({ status, errors }: Answer) => [status, errors?.[0]?.extensions.reason];

it('of two files of one name at the same time, the first is kept and the second refused', async () => {
  const { upload = '' } = await send('first.csv', ['a;b\n1;2\n']);
  const first = send('same.csv', ['a;b\n', '1;2\n', '3;4\n'], `&upload=${upload}`, 150);
  await wait(200);
  const second = await send('same.csv', ['other'], `&upload=${upload}`);
  expect(reasonOf(second)).toEqual([400, 'SAME_FILE_NAME']);
  expect((await first).status).toBe(201);
  expect(readFileSync(join(folder, upload, 'same.csv'), 'utf8')).toBe('a;b\n1;2\n3;4\n');
});
