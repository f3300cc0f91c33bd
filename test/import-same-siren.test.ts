/** A body that is known by its SIREN and that a file names by its SIRET is the same body, if the name agrees: it comes in once. */
import { beforeEach, expect, it } from 'vitest';
import { importFiles } from '../src/import/import-files.js';
import type { ImportOptions } from '../src/import/options.js';
import { undoImport } from '../src/write/undo-import.js';
import { testDatabase } from './database.js';
import { imported } from './imported.js';
import { given } from './world.js';

const database = testDatabase();
const { ask: read, file, graph } = imported(database);

const PONT = '21020666000016';
const HEADING = 'Financeur;SIRET du financeur;Bénéficiaire;SIRET du bénéficiaire;Année;Montant';
const row = (name: string, siret = PONT, amount = 10) =>
  `Département de l'Aisne;22020002600015;${name};${siret};2025;${amount}`;

beforeEach(async () => {
  await given(database, {});
  await database.driver.executeQuery(
    `UNWIND [
       {id: 'actor-220200026', name: "Département de l'Aisne", siren: '220200026'},
       {id: 'pont', name: 'Commune de Pont', siren: '210206660'}
     ] AS known
     CREATE (a:Actor:Entity {revision: 1}) SET a += known`,
  );
});

const load = (rows: readonly string[], options: ImportOptions = {}) =>
  importFiles(database, 'subsidies', [file('liste.csv', [HEADING, ...rows].join('\n'))], options);

/** Archived actors have another label. */
const living = async () =>
  (await read('MATCH (a:Actor) RETURN a.id AS id, a.siret AS siret ORDER BY id')).map(
    ({ id, siret }) => `${id} ${siret}`,
  );

it('is the known actor, which gets the SIRET; the dry run counts it so, and both say why', async () => {
  const dry = await load([row('Commune de Pont')], { dryRun: true });
  const report = await load([row('Commune de Pont')]);
  for (const { created, faults } of [dry, report]) {
    expect(created).toEqual({ FundingLink: 1, Source: 1 });
    expect(faults.filter(({ rule }) => rule === 'same-siren').map(({ message }) => message)).toContain(
      `"Commune de Pont", SIRET ${PONT}, is the known "Commune de Pont": the SIREN 210206660 and the name are equal`,
    );
  }
  expect(await living()).toEqual(['actor-220200026 22020002600015', `pont ${PONT}`]);
  const again = await load([row('Commune de Pont')]);
  expect(again.created).toEqual({});
});

it('is to be confirmed when the name is another form of the known one', async () => {
  const { created, faults } = await load([row('MAIRIE DE PONT')]);
  expect(created.Actor).toBeUndefined();
  expect(faults.map(({ rule }) => rule)).toContain('same-siren-form');
  expect(await living()).toHaveLength(2);
});

it.each([['École Jules Ferry'], ['Bibliothèque de Pont'], ['Département du Pont']])(
  'stays apart as "%s", which has a name of its own under the same SIREN',
  async (name) => {
    const { created } = await load([row(name)]);
    expect(created.Actor).toBe(1);
  },
);

it('stays apart when the known actor has another SIRET, when two actors have the SIREN, and for two SIRETs at once', async () => {
  const { created } = await load([row('Commune de Pont'), row('Ville de Pont', '21020666000024')]);
  expect(created.Actor).toBe(2);
  await given(database, {});
  await database.driver.executeQuery(
    "CREATE (:Actor:Entity {id: 'one', name: 'Commune de Pont', siren: '210206660', siret: '21020666000024', revision: 1})",
  );
  expect((await load([row('Commune de Pont')])).created.Actor).toBe(2);
  await given(database, {});
  await database.driver.executeQuery(
    "UNWIND ['one', 'two'] AS id CREATE (:Actor:Entity {id: id, name: 'Commune de Pont', siren: '210206660', revision: 1})",
  );
  expect((await load([row('Commune de Pont')])).created.Actor).toBe(2);
});

it('is apart again after the import is undone', async () => {
  const before = await graph();
  const report = await load([row('Commune de Pont')]);
  await undoImport(database, { import: report.import, by: { name: 'test', subject: null } }, 60_000);
  expect(await living()).toEqual(['actor-220200026 null', 'pont null']);
  expect(await graph()).toEqual(before);
});
