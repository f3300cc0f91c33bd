/** An import that is killed at any moment loses nothing and duplicates nothing: the same command continues it under its id, or undo reverts all of it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listImports } from '../src/import/runs/list-imports.js';
import { testConnection, testDatabase, wipe } from './database.js';
import { graphHash } from './graph-hash.js';
import { run, start } from './program.js';
import { temporaryFolder } from './temporary-folder.js';

const { uri, user, password } = testConnection();
const database = testDatabase();
const folder = temporaryFolder();
const server = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PASSERELLE_DATA: folder };
const ROWS = 3_000;

async function count(): Promise<number> {
  const { records } = await database.driver.executeQuery(
    'MATCH (n:Actor|FundingLink|Import) RETURN toFloat(count(n)) AS count',
  );
  return Number(records[0]?.get('count') ?? 0);
}

/** Killed as soon as the graph contains this many nodes. */
async function killAt(file: string, nodes: number): Promise<void> {
  const { child, ended } = start(['import', file, '--json'], server);
  const isOver = ended.then(() => true);
  for (;;) {
    if ((await count()) >= nodes) break;
    if (await Promise.race([isOver, new Promise<false>((resolve) => setTimeout(resolve, 20, false))])) break;
  }
  child.kill('SIGKILL');
  await ended;
}

const grants = Array.from({ length: ROWS }, (_, at) => ({
  ...{
    id: `360G-x-${at}`,
    title: `Grant ${at}`,
    description: 'x',
    currency: 'EUR',
    amountAwarded: 100 + (at % 7),
    awardDate: '2024-06-01',
  },
  ...{
    fundingOrganization: [{ id: 'GB-CHC-1', name: 'Trust' }],
    recipientOrganization: [{ id: `GB-COH-${at % 500}`, name: `Club ${at % 500}` }],
  },
}));
const subsidies = [
  'nomAttribuant;idAttribuant;nomBeneficiaire;idBeneficiaire;montant;objet',
  ...Array.from(
    { length: ROWS },
    (_, at) => `Ville;22440002800011;Club des ${at % 500} marches;;${100 + (at % 7)};Action ${at}`,
  ),
];

test.each([
  ['grants.json', JSON.stringify({ grants })],
  ['subventions.csv', subsidies.join('\n')],
])('%s', { timeout: 600_000 }, async (name, text) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  await wipe(database);
  const whole = JSON.parse((await run(['import', file, '--json'], server)).stdout);
  expect(whole).toMatchObject({ rows: ROWS, accepted: ROWS });
  const once = await graphHash();
  await wipe(database);
  for (const nodes of [1, 1_200]) await killAt(file, nodes);
  const cut = await listImports(database);
  expect(cut.map(({ state }) => state)).toEqual(['CUT']);
  const { stdout } = await run(['import', file, '--json'], server);
  expect(JSON.parse(stdout)).toMatchObject({ import: cut[0]?.id, rows: ROWS, accepted: ROWS, amount: whole.amount });
  expect(await graphHash()).toBe(once);
  expect((await listImports(database)).map(({ id, state }) => [id, state])).toEqual([[cut[0]?.id, 'DONE']]);
  const undone = await run(['undo', cut[0]?.id ?? '', '--json'], server);
  expect(undone.code).toBe(0);
  const { records } = await database.driver.executeQuery('MATCH (n:Actor|FundingLink|Source) RETURN n');
  expect(records).toEqual([]);
});
