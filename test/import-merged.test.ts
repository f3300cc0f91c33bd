/** Files may still name actors that were merged: what they state about the merged actor applies to the kept one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { importEcosystem } from '../src/import/ecosystem/ecosystem.js';
import type { ImportReport } from '../src/import/report.js';
import { importSubsidies } from '../src/import/subsidies/subsidies.js';
import { mergeActors } from '../src/write/merge.js';
import { testDatabase, wipe } from './database.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
const folder = join(temporaryFolder(), 'pont');
mkdirSync(folder);
const [KEPT, GONE, LAST] = ['actor-W021000001', 'actor-W021000002', 'actor-W021000003'];

const TOWN = {
  actors: `name,kind,rna,seat,actsIn,themes,tags
Atelier,ASSOCIATION,W021000001,02001,,mediation,ancien
Atelier numérique,COMPANY,W021000002,02002,02002,mediation,nouveau
Fabrique,,W021000003,,,,
Mairie,COMMUNE,W021000004,02001,,,`,
  initiatives: 'key,title,kind\ncours,Cours de clavier,PROJECT\nplan,Plan du numérique,ROADMAP',
  participations: `actor,initiative,role
Atelier numérique,cours,LEAD
W021000003,cours,PARTNER`,
  memberships: 'member,organisation,role\nAtelier numérique,Mairie,MEMBER',
  'funding-links': `funder,beneficiary,status,nature,amount,reference
Mairie,Atelier numérique,GRANTED,SUBSIDY,12000.50,D-1
Mairie,W021000003,GRANTED,SUBSIDY,300,D-2`,
};

async function ask(cypher: string): Promise<Record<string, unknown>[]> {
  const { records } = await database.driver.executeQuery(cypher);
  return records.map((record) => record.toObject());
}

function importTown(tables: Partial<typeof TOWN>): Promise<ImportReport> {
  const files = Object.entries(tables).map(([table, text]) => {
    const file = join(folder, `${table}.csv`);
    writeFileSync(file, text);
    return file;
  });
  return importEcosystem(database, files);
}

async function merge(merged: string, keep: string): Promise<void> {
  const asked = { act: 'mergeActors', by: { name: 'test', subject: null }, input: { keep, merge: merged } };
  expect((await mergeActors(database, asked)).userErrors).toEqual([]);
}

/** Everything except the history and the sources, which hold the time when they were read. */
const graph = () =>
  ask(`
    MATCH (n) WHERE NOT n:Change AND NOT n:Journal AND NOT n:Migration AND NOT n:Source
    RETURN properties(n) AS node, COLLECT { MATCH (n)-[r]->(m) RETURN type(r) + ' ' + m.id ORDER BY type(r), m.id } AS ties
    ORDER BY n.id`);

beforeEach(async () => {
  await wipe(database);
  await ask(`
    CREATE (:Territory:Entity {id: 'COM-02001', level: 'COMMUNE', name: 'Pont'}), (:Territory:Entity {id: 'COM-02002', level: 'COMMUNE', name: 'Gué'})
    CREATE (:Theme:Entity {id: 'mediation', labelFr: 'Médiation', labelEn: 'Mediation'})`);
});

test('the same tables change nothing the second time, also when the kept actor was merged in its turn', async () => {
  await importTown(TOWN);
  await merge(GONE, LAST);
  await merge(LAST, KEPT);
  const before = await graph();
  const report = await importTown(TOWN);
  expect(report.faults).toEqual([]);
  expect(report).toMatchObject({ created: {}, updated: 0, amount: '12300.50' });
  expect(await graph()).toEqual(before);
});

test('new values go to the actor that was kept: it gains, and loses nothing', async () => {
  await importTown(TOWN);
  await merge(GONE, KEPT);
  await importTown({
    actors: 'name,kind,rna,seat,themes,contact\nAtelier n.,COMPANY,W021000002,02002,,Accueil',
    participations: 'actor,initiative,role\nW021000002,plan,LEAD',
    memberships: 'member,organisation,role\nW021000003,W021000002,MEMBER',
    'funding-links': 'funder,beneficiary,status,nature,amount,reference\nMairie,W021000002,GRANTED,SUBSIDY,7,D-3',
  });
  const [actor] = await ask(`
    MATCH (a:Actor {id: '${KEPT}'})
    RETURN a.kind AS kind, a.aliases AS aliases, a.contact AS contact,
      COLLECT { MATCH (a)-[:SEATED_IN]->(t) RETURN t.name } AS seats,
      COLLECT { MATCH (a)-[:PARTICIPATES_IN]->(i) RETURN i.title ORDER BY i.title } AS initiatives,
      COLLECT { MATCH (a)<-[:MEMBER_OF]-(m) RETURN m.id } AS members,
      COLLECT { MATCH (a)<-[:BENEFITS]-(f) RETURN f.amount ORDER BY f.amount } AS cents`);
  expect(actor).toEqual({
    ...{ kind: 'ASSOCIATION', aliases: ['Atelier numérique', 'Atelier n.'], contact: 'Accueil', seats: ['Pont'] },
    ...{ initiatives: ['Cours de clavier', 'Plan du numérique'], members: [LAST], cents: [700, 1200050] },
  });
  expect(await ask(`MATCH (a:Entity {id: '${GONE}'}) RETURN a:Actor AS isBack, COUNT { (a)--() } AS ties`)).toEqual([
    { isBack: false, ties: 0 },
  ]);
});

test('a tie between the two merged actors is reported, because it would lead from the actor to itself', async () => {
  await importTown(TOWN);
  await merge(GONE, KEPT);
  const { faults } = await importTown({ memberships: 'member,organisation,role\nAtelier numérique,W021000001,MEMBER' });
  expect(faults).toMatchObject([
    { rule: 'link-to-itself', message: '"Atelier numérique" and "W021000001" are one actor', line: 2 },
  ]);
});

test('subsidies go to the actor that was kept, to the cent, and the same file creates none again', async () => {
  const [kept, gone] = ['22020002600015', '55208131766522'];
  const file = join(folder, 'subventions.csv');
  const row = (beneficiary: string, amount: string) =>
    `Ville de Pont;22440002800011;2019-03-01;D;Club;${beneficiary};;Fonctionnement;${amount};aide en numéraire;unique;;;non;1;`;
  const write = (...rows: string[]) =>
    writeFileSync(
      file,
      [
        'nomAttribuant;idAttribuant;dateConvention;referenceDecision;nomBeneficiaire;idBeneficiaire;rnaBeneficiaire;objet;montant;nature;conditionsVersement;datesPeriodeVersement;idRAE;notificationUE;pourcentageSubvention;dispositifAide',
        ...rows,
      ].join('\n'),
    );
  write(row(kept, '10,10'), row(gone, '20,20'));
  await importSubsidies(database, file);
  await merge(`actor-${gone}`, `actor-${kept}`);
  const before = await graph();
  expect(await importSubsidies(database, file)).toMatchObject({ created: {}, updated: 0, amount: '30.30' });
  expect(await graph()).toEqual(before);
  write(row(kept, '10,10'), row(gone, '20,20'), row(gone, '5'));
  expect((await importSubsidies(database, file)).created).toEqual({ FundingLink: 1 });
  expect(await ask('MATCH (a:Actor)-[:BENEFITS]-(f) RETURN a.id AS id, sum(f.amount) AS cents')).toEqual([
    { id: `actor-${kept}`, cents: 3530 },
  ]);
});
