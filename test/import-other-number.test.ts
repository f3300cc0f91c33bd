/** A name of a known actor with another valid number: a public body is asked about before anything is written, an association is asked about too, and stays apart until a person says that it is the same. */
import { beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from '../src/import/import-files.js';
import type { ImportOptions } from '../src/import/options.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { imported } from './imported.js';
import { given } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-03-01' });
const { ask: read, file, graph } = imported(database);

const PONT = '21020666000016';
/** Valid, and of nobody known. */
const WRONG = '73282932000074';
const OTHER = '55210055400013';
const HEADING = 'Financeur;SIRET du financeur;Bénéficiaire;SIRET du bénéficiaire;Commune;Année;Montant';
const row = (name: string, siret: string, commune = '') =>
  `Département de l'Aisne;22020002600015;${name};${siret};${commune};2025;10`;

beforeEach(async () => {
  await given(database, {});
  await database.driver.executeQuery(
    `CREATE (t:Territory:Entity {id: 'COM-02666', name: 'Pont', level: 'COMMUNE', postalCodes: ['02100']})
     WITH t
     UNWIND [
       {id: 'actor-22020002600015', name: "Département de l'Aisne", siret: '22020002600015', siren: '220200026'},
       {id: 'actor-${PONT}', name: 'Commune de Pont', kind: 'COMMUNE', siret: '${PONT}', siren: '210206660'},
       {id: 'actor-W021000001', name: 'Les Clics du pont', kind: 'ASSOCIATION', siren: '552100554', rna: 'W021000001', seat: true}
     ] AS known
     CREATE (a:Actor:Entity {revision: 1, id: known.id, name: known.name, kind: known.kind, siret: known.siret, siren: known.siren, rna: known.rna})
     WITH t, a, known WHERE known.seat
     CREATE (a)-[:SEATED_IN]->(t)`,
  );
});

const load = (rows: readonly string[], options: ImportOptions = {}) =>
  importFiles(database, 'subsidies', [file('liste.csv', [HEADING, ...rows].join('\n'))], options);
const rulesOf = ({ faults }: { readonly faults: readonly { rule: string }[] }) => faults.map(({ rule }) => rule);
const actors = async () => Number((await read('MATCH (a:Actor) RETURN count(a) AS n'))[0]?.n);
const pairs = async () => (await ask('{ duplicateActors { nodes { reasons sentence } } }')).duplicateActors.nodes;

it.each([['Commune de Pont'], ['VILLE DE PONT']])(
  'asks whether "%s" is the known commune, and writes nothing before',
  async (name) => {
    const dry = await load([row(name, WRONG), row(name, WRONG)], { dryRun: true });
    expect(dry.namesAlone).toEqual([
      expect.objectContaining({ name, rows: 2, amount: '20.00', otherNumber: `SIRET ${WRONG}`, isSame: false }),
    ]);
    expect(dry.faults.find(({ rule }) => rule === 'other-number')?.message).toBe(
      `the file says "${name}", SIRET ${WRONG}; "Commune de Pont" is known with another number (SIRET ${PONT}), and such a body has only one: is it the same?`,
    );
    const before = await graph();
    const report = await load([row(name, WRONG)]);
    expect([report.refused, report.namesAlone?.length]).toEqual([true, 1]);
    expect(await graph()).toEqual(before);
  },
);

it('is the known commune when a person says so, and keeps the number beside', async () => {
  const report = await load([row('Commune de Pont', WRONG)], { same: ['Commune de Pont'] });
  expect([report.refused, report.created]).toEqual([undefined, { FundingLink: 1, Source: 1 }]);
  expect(
    await read(`MATCH (a:Actor {id: 'actor-${PONT}'}) RETURN a.siret AS siret, a.statedIdentifiers AS stated`),
  ).toEqual([{ siret: PONT, stated: expect.arrayContaining([WRONG]) }]);
  expect(rulesOf(report)).toContain('name-joined');
});

it('is a second actor when a person insists, and the pair is listed', async () => {
  await load([row('Commune de Pont', WRONG)], { again: true });
  expect(await actors()).toBe(4);
  expect(await pairs()).toEqual([
    { reasons: ['TWO_NUMBERS'], sentence: expect.stringMatching(/deux numéros SIREN\s; elle n’en a qu’un/) },
  ]);
});

it('does not ask about another establishment, a namesake in another département, or a body that is known', async () => {
  for (const rows of [
    [row('Commune de Pont', '21020666000024')],
    [row('Commune de Pont', '21590350100017')],
    [row('Bibliothèque de Pont', WRONG)],
  ]) {
    const dry = await load(rows, { dryRun: true });
    expect(dry.namesAlone).toBeUndefined();
  }
  await load([row('Commune de Pont', WRONG)], { again: true });
  expect((await load([row('Commune de Pont', WRONG, '')], { dryRun: true })).namesAlone).toBeUndefined();
});

it('asks about an association of the same name and commune, and keeps it apart without an answer', async () => {
  const report = await load([row('Les Clics du Pont', WRONG, 'Pont')]);
  expect(report.refused).toBeUndefined();
  expect(report.namesAlone).toEqual([
    expect.objectContaining({ name: 'Les Clics du Pont', otherNumber: `SIRET ${WRONG}`, mayBeTwo: true, rows: 1 }),
  ]);
  expect(report.faults.find(({ rule }) => rule === 'two-numbers')?.message).toMatch(
    /^"Les Clics du Pont", SIRET 73282932000074, has the name and the commune of the known "Les Clics du pont", SIREN 552100554/,
  );
  expect(
    rulesOf(await load([row('Les Clics du Pont', OTHER.replace(/.$/, '3'), 'Pont')], { dryRun: true })),
  ).not.toContain('two-numbers');
  await database.driver.executeQuery(
    `MATCH (a:Actor {id: 'actor-${WRONG}'}), (t:Territory {id: 'COM-02666'}) CREATE (a)-[:SEATED_IN]->(t)`,
  );
  expect(await pairs()).toEqual([
    { reasons: ['OTHER_NUMBER'], sentence: expect.stringContaining('mais deux numéros') },
  ]);
});

it('takes an association for the known one when a person says so', async () => {
  const report = await load([row('Les Clics du Pont', WRONG, 'Pont')], { same: ['Les Clics du Pont'] });
  expect(report.created).toEqual({ FundingLink: 1, Source: 1 });
  expect(
    await read('MATCH (:FundingLink)-[:BENEFITS]->(a:Actor) RETURN a.id AS id, a.siren AS siren, a.rna AS rna'),
  ).toEqual([{ id: 'actor-W021000001', siren: '552100554', rna: 'W021000001' }]);
  expect(rulesOf(report)).toContain('name-joined');
});

describe('a name with a number, of an actor known without one', () => {
  const known = () =>
    database.driver.executeQuery(
      `MATCH (t:Territory {id: 'COM-02666'})
       CREATE (a:Actor:Entity {revision: 1, id: 'actor-gue', name: 'Atelier du Gué', kind: 'ASSOCIATION'})-[:SEATED_IN]->(t)`,
    );
  const siretOf = async (name: string) =>
    (await read(`MATCH (a:Actor {name: '${name}'}) RETURN a.siret AS siret ORDER BY siret`)).map(({ siret }) => siret);

  it('can be said to be that actor, which then has the number', async () => {
    await known();
    const dry = await load([row('ATELIER DU GUE', WRONG)], { dryRun: true });
    expect(dry.namesAlone).toEqual([
      expect.objectContaining({ name: 'ATELIER DU GUE', otherNumber: `SIRET ${WRONG}`, isSame: false, rows: 1 }),
    ]);
    expect(dry.namesAlone?.[0]?.known).toMatchObject({ id: 'actor-gue', number: undefined, commune: 'Pont' });
    expect(rulesOf(dry)).toEqual([]);
    const report = await load([row('ATELIER DU GUE', WRONG)], { same: ['ATELIER DU GUE'] });
    expect(report.created).toEqual({ FundingLink: 1, Source: 1 });
    expect(await siretOf('Atelier du Gué')).toEqual([WRONG]);
  });

  it('is a second actor without an answer, and is not asked about when it is in another commune', async () => {
    await known();
    expect((await load([row('Atelier du Gué', WRONG)])).refused).toBeUndefined();
    expect(await actors()).toBe(5);
    const other = row('Atelier du Gué', OTHER, 'Ailleurs');
    await database.driver.executeQuery(
      "CREATE (:Territory:Entity {id: 'COM-02001', name: 'Ailleurs', level: 'COMMUNE'}) ",
    );
    expect((await load([other], { dryRun: true })).namesAlone).toBeUndefined();
  });
});

it('asks the same of a workbook', async () => {
  const sheet = file('actors.csv', `name,kind,siret\nPont,COMMUNE,${WRONG}\n`);
  const before = await graph();
  const report = await importFiles(database, 'ecosystem', [sheet], {});
  expect([report.refused, report.namesAlone?.[0]?.otherNumber]).toEqual([true, `SIRET ${WRONG}`]);
  expect(await graph()).toEqual(before);
  const joined = await importFiles(database, 'ecosystem', [sheet], { same: ['Pont'] });
  expect(joined.created.Actor).toBeUndefined();
});
