/** A server that runs while the application is built again serves the page of the new build, whose files are the ones that exist. */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import { expect, it } from 'vitest';
import { application } from '../src/server/application/application.js';
import { temporaryFolder } from './temporary-folder.js';

it('the page is that of the last build', async () => {
  const folder = temporaryFolder();
  const server = express().use(application(undefined, folder)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const read = async (language = 'en') => {
    const headers = { accept: 'text/html', 'accept-language': language };
    const response = await fetch(`http://127.0.0.1:${port}/`, { headers });
    return [response.status, await response.text()];
  };
  expect(await read()).toEqual([503, expect.stringContaining('application: it is not built')]);
  expect(await read('fr')).toEqual([503, expect.stringContaining('elle n’est pas encore construite')]);
  for (const build of ['one', 'two']) {
    writeFileSync(join(folder, 'index.html'), `<p>${build}</p>`);
    expect(await read()).toEqual([200, `<p>${build}</p>`]);
  }
  server.close();
});
