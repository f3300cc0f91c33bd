/** The commune that a file of subsidies states for a beneficiary is its seat, where no place of it is known: dry run, import, another import and undo agree. */
import { beforeEach, expect, it } from 'vitest';
import { importFiles } from '../src/import/import-files.js';
import type { ImportOptions } from '../src/import/options.js';
import { speak } from '../src/words/speech/speak.js';
import { undoImport } from '../src/write/undo-import.js';
import { testDatabase, wipe } from './database.js';
import { imported } from './imported.js';

const database = testDatabase();
const { ask, file, graph } = imported(database);

const HEADING = 'Financeur;SIRET du financeur;Bénéficiaire;SIRET du bénéficiaire;Commune;Année;Montant';
const row = (name: string, commune: string, euros = 100, siret = '') =>
  `Département de l'Aisne;22020002600015;${name};${siret};${commune};2025;${euros}`;
const write = (rows: readonly string[], name = 'aides.csv') => file(name, [HEADING, ...rows, ''].join('\n'));
const load = (rows: readonly string[], options: Partial<ImportOptions> = {}, name = 'aides.csv') =>
  importFiles(database, 'subsidies', [write(rows, name)], options);

const seats = async () =>
  Object.fromEntries(
    (await ask('MATCH (a:Actor)-[:SEATED_IN]->(t) RETURN a.name AS name, t.id AS seat ORDER BY name')).map(
      ({ name, seat }) => [name, seat],
    ),
  );

beforeEach(async () => {
  await wipe(database);
  await ask(`
    CREATE (:Territory:Entity {id: 'ARR-021', name: 'Pont', level: 'ARRONDISSEMENT'})
    CREATE (home:Territory:Entity {id: 'DEP-02', name: 'Aisne', level: 'DEPARTMENT', isHome: true})
    WITH home
    UNWIND [
      ['COM-02001', 'Pont', [], true], ['COM-02002', 'Gué', ['02099'], true], ['COM-02003', 'Saint-Michel', [], true],
      ['COM-85001', 'Saint-Michel', [], false], ['COM-01001', 'Double', [], false], ['COM-03001', 'Double', [], false]
    ] AS t
    CREATE (one:Territory:Entity {id: t[0], name: t[1], level: 'COMMUNE', formerCodes: t[2], postalCodes: []})
    FOREACH (_ IN CASE WHEN t[3] THEN [1] ELSE [] END | CREATE (one)-[:WITHIN]->(home))`);
});

const TOWN = [
  row('Atelier du Pont', 'PONT', 1_000),
  row('Les Clics', '02099', 200),
  row('Club de la tour', 'St Michel', 30),
  row('Club du moulin', 'Saint Michel', 4),
  row('Chorale', 'Pont-Neuf'),
  row('Fanfare', 'Double'),
  row('Théâtre', ''),
];

it('becomes the seat of new actors; a reading is told once, a commune that is none at each row', async () => {
  const dry = await load(TOWN, { dryRun: true });
  expect(await seats()).toEqual({});
  const report = await load(TOWN);
  expect(await seats()).toEqual({
    ...{ 'Atelier du Pont': 'COM-02001', 'Les Clics': 'COM-02002' },
    ...{ 'Club de la tour': 'COM-02003', 'Club du moulin': 'COM-02003' },
  });
  const told = report.faults.filter(({ column }) => column === 'Commune').map(({ line, rule }) => `${line} ${rule}`);
  expect(told).toEqual([
    ...['2 territory-by-name', '3 former-commune-code', '4 territory-near', '5 territory-near'],
    ...['6 unknown-territory', '7 ambiguous-territory'],
  ]);
  expect(dry.faults).toEqual(report.faults);
  // An arrondissement has that name, too.
  expect(
    speak(report.faults.find(({ line, column }) => line === 2 && column === 'Commune')?.message ?? '', 'FR'),
  ).toMatch(/est lu Pont \(02001\)\s: aucune autre commune n’a ce nom$/);
  // The funder is new as well, and receives nothing.
  expect(report.unplaced).toEqual({ actors: 3, amount: '300.00' });
  expect(dry.unplaced).toEqual(report.unplaced);
  const again = await load(TOWN);
  expect([again.created, again.updated]).toEqual([{}, 0]);
});

it('that has the name of a person alone is told, since an association may be called so', async () => {
  const { faults } = await load([row('Lucie Martin', '02099', 800), row('Les Clics de Lucie Martin', '02099', 200)]);
  const told = faults.filter(({ rule }) => rule === 'person-name');
  expect(told.map(({ line, value }) => [line, value])).toEqual([[2, 'Lucie Martin']]);
  expect(speak(told[0]?.message ?? '', 'FR')).toMatch(
    /^«\sLucie Martin\s» ressemble au nom d’une personne, et un acteur est un organisme$/,
  );
});

it('is the seat of a known actor without a place, which undo takes away, and of no other', async () => {
  const [one, other] = ['73282932000074', '55210055400013'];
  await load([row('Atelier du Pont', '', 1, one), row('Les Clics', 'Pont', 1, other)], {}, 'before.csv');
  const before = await graph();
  const report = await load([row('Atelier du Pont', 'Gué', 5, one), row('Les Clics', 'Gué', 5, other)], {
    id: 'import-places',
  });
  expect(await seats()).toEqual({ 'Atelier du Pont': 'COM-02002', 'Les Clics': 'COM-02001' });
  expect(report).toMatchObject({ updated: 1 });
  expect(report.created).toEqual({ FundingLink: 2, Source: 1 });
  expect(report.unplaced).toBeUndefined();
  await undoImport(database, { import: 'import-places', by: { name: 'test', subject: null } }, 60_000);
  expect(await seats()).toEqual({ 'Les Clics': 'COM-02001' });
  expect((await graph()).filter((line) => line.includes('SEATED_IN'))).toEqual(
    before.filter((line) => line.includes('SEATED_IN')),
  );
});

it('comes back with an actor whose import was undone', async () => {
  const { import: id } = await load(TOWN);
  await undoImport(database, { import: id, by: { name: 'test', subject: null } }, 60_000);
  expect(await seats()).toEqual({});
  const report = await load(TOWN);
  expect(Object.keys(await seats())).toHaveLength(4);
  expect(report.unplaced).toEqual({ actors: 3, amount: '300.00' });
});

it('is the first one where rows of an actor state two, and the other row is told', async () => {
  const siret = '73282932000074';
  const { faults } = await load([row('Croix verte', 'Gué', 1, siret), row('Croix verte', 'Pont', 2, siret)]);
  expect(await seats()).toEqual({ 'Croix verte': 'COM-02002' });
  const other = faults.find(({ rule }) => rule === 'other-seat');
  expect(other).toMatchObject({ line: 3, column: 'Commune', value: 'Pont', isSettled: true });
  expect([other?.message, other?.remedy].map((text) => speak(text ?? '', 'FR').replace(/\s/g, ' '))).toEqual([
    'la ligne 2 donne une autre commune à « Croix verte » ; la première est son siège, et tout son argent y compte',
    'rien s’il a plusieurs établissements ; sinon, corrigez le siège dans sa fiche',
  ]);
});

it('is found by the postal code beside it, in the département of the funder, and by the name of a former commune', async () => {
  await ask(`
    UNWIND [
      ['COM-49026', 'Allonnes', ['49650']], ['COM-72003', 'Allonnes', ['72700']], ['COM-28004', 'Allonnes', ['28150']],
      ['COM-49023', 'Beaupréau-en-Mauges', ['49510']], ['COM-28198', 'Jallans', ['28200']]
    ] AS t
    CREATE (:Territory:Entity {id: t[0], name: t[1], level: 'COMMUNE', formerCodes: [], postalCodes: t[2]})`);
  const heading = 'Financeur;SIRET du financeur;Bénéficiaire;Code postal;Commune;Année;Montant';
  const grant = (name: string, postalCode: string, commune: string) =>
    `Département de Maine-et-Loire;22490001900015;${name};${postalCode};${commune};2025;100`;
  const rows = [grant('Près', '', 'ALLONNES'), grant('Loin', '72700', 'ALLONNES'), grant('Foyer', '', 'JALLAIS')];
  const report = await importFiles(database, 'subsidies', [file('cd49.csv', [heading, ...rows, ''].join('\n'))], {});
  expect(await seats()).toEqual({ Foyer: 'COM-49023', Loin: 'COM-72003', Près: 'COM-49026' });
  const told = report.faults.filter(({ column }) => column === 'Commune').map(({ line, rule }) => `${line} ${rule}`);
  expect(told).toEqual(['2 territory-near', '3 commune-by-postal-code', '4 territory-near']);
  expect(report.faults.filter(({ rule }) => rule === 'unknown-column')).toEqual([]);
  for (const { message } of report.faults) expect(speak(message, 'FR')).not.toBe(message);
});
