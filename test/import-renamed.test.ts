/** A list under another file name: the same content is the same list, and a corrected one is asked about before it makes everything twice. */
import { afterAll, beforeEach, expect, test } from 'vitest';
import { hashGraph } from '../src/backup/read-graph.js';
import { openDatabase } from '../src/database/database.js';
import { importFiles } from '../src/import/import-files.js';
import type { ImportOptions } from '../src/import/options.js';
import { testConnection, testDatabase, wipe } from './database.js';
import { imported } from './imported.js';

const database = testDatabase();
const exact = openDatabase(testConnection(), undefined, true);
afterAll(() => exact.close());
const { ask, file } = imported(database);

const ACTORS = ['Club du fil', 'Atelier', 'Fablab', 'Chorale'];
const list = (names: readonly string[], kind = 'Association') =>
  ['Nom;Type', ...names.map((name) => `${name};${kind}`)].join('\n');
const bring = (name: string, text: string, options: ImportOptions = {}) =>
  importFiles(database, 'ecosystem', [file(`${name}-actors.csv`, text)], options);
const names = async () => (await ask('MATCH (a:Actor) RETURN a.name AS name ORDER BY name')).map(({ name }) => name);

beforeEach(() => wipe(database));

test('the same content under another name changes nothing', async () => {
  await bring('aisne', list(ACTORS));
  const before = await hashGraph(exact);
  for (const dryRun of [true, false])
    expect(await bring('aisne (1)', list(ACTORS), { dryRun })).toMatchObject({ created: {}, updated: 0, unchanged: 5 });
  expect(await hashGraph(exact)).toBe(before);
});

const CORRECTED = ['Club du fil', 'Atelier', 'Fablab', 'Orchestre'];

test('a corrected list under another name is asked about, and replaces the earlier one when a person says so', async () => {
  const first = await bring('aisne', list(ACTORS));
  const before = await hashGraph(exact);
  const asked = { import: first.import, files: ['aisne-actors.csv'], known: 3, of: 4 };
  expect(await bring('corrige', list(CORRECTED), { dryRun: true })).toMatchObject({ editionOf: asked });
  expect(await bring('corrige', list(CORRECTED))).toMatchObject({ refused: true, editionOf: asked, created: {} });
  expect(await hashGraph(exact)).toBe(before);
  const report = await bring('corrige', list(CORRECTED), { confirmEdition: async () => 'REPLACES' });
  expect(report).toMatchObject({ created: { Actor: 1 }, replaced: { import: first.import, stayed: 3 } });
  expect(report).not.toHaveProperty('refused');
  expect(await names()).toEqual(CORRECTED.toSorted());
  const replaced = await hashGraph(exact);
  await wipe(database);
  const again = await bring('aisne', list(ACTORS));
  await bring('aisne', list(CORRECTED), { replaces: again.import });
  expect(await hashGraph(exact)).toBe(replaced);
});

test('a list replaces the import that is named, under whatever name', async () => {
  const first = await bring('aisne', list(ACTORS));
  await bring('autre', list(CORRECTED), { replaces: first.import });
  expect(await names()).toEqual(CORRECTED.toSorted());
});

test('a list of its own is imported beside when a person says so', async () => {
  await bring('aisne', list(ACTORS));
  await bring('autre', list(CORRECTED), { again: true });
  await bring('tierce', list(CORRECTED, 'Commune'), { confirmEdition: async () => 'NEW' });
  expect(await names()).toHaveLength(12);
});

test('a list of which few names are known, or that knows few of the names, is not asked about', async () => {
  await bring('aisne', list(ACTORS));
  expect(await bring('peu', list(['Club du fil', 'Atelier', 'x', 'y', 'z']))).not.toHaveProperty('editionOf');
  await wipe(database);
  await bring('grande', list([...ACTORS, 'a', 'b', 'c', 'd', 'e']));
  expect(await bring('partie', list(ACTORS))).not.toHaveProperty('editionOf');
});
