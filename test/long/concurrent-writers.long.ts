/** A hundred thousand acts of eight clients on two processes of the program, with readers: nothing lost, nothing torn. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { everyActor, writersWorld, writeTogether } from '../concurrent-writers.js';
import { testConnection, testDatabase } from '../database.js';
import { type Program, start } from '../program.js';
import { acts } from '../runs.js';
import { temporaryFolder } from '../temporary-folder.js';
import { given } from '../world.js';

const WRITERS = 8;

const database = testDatabase();
const folder = temporaryFolder();
const programs: Program[] = [];
let addresses: string[] = [];
let token = '';

beforeAll(async () => {
  await given(database, writersWorld(WRITERS));
  const { uri, user, password } = testConnection();
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PASSERELLE_DATA: folder };
  addresses = [];
  for (let n = 0; n < 2; n += 1) {
    const program = start(['serve', '--no-demo', '--json'], {
      ...environment,
      PORT: '0',
      RATE_LIMIT: '1000000000',
    });
    programs.push(program);
    await program.says(/"address"/);
    addresses.push(`${JSON.parse(program.said.stdout).address}graphql`);
  }
  token = readFileSync(join(folder, 'token'), 'utf8').trim();
});
afterAll(async () => {
  for (const { child } of programs) child.kill('SIGTERM');
  await Promise.all(programs.map(({ ended }) => ended));
});

it(`nothing is lost or torn of ${acts} acts`, async () => {
  const progress = (done: number) => {
    if (done % 1_000 === 0) console.error(`acts: ${done} of ${acts}`);
  };
  const { created, sequence, lost, torn, reads } = await writeTogether(
    { addresses, acts, writers: WRITERS, progress },
    token,
  );
  console.error(`acts: ${acts}, actors created: ${created.length}, answers to readers: ${reads}`);
  const missing: string[] = [];
  for (const address of addresses) {
    for (const list of ['actors', 'isolatedActors'] as const) {
      const shown = await everyActor(address, token, list, sequence);
      missing.push(...created.filter((id) => !shown.has(id)).map((id) => `${id} in ${list} of ${address}`));
    }
  }
  expect({ lost, torn, missing }).toEqual({ lost: [], torn: [], missing: [] });
});
