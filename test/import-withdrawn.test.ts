/** A relation that an editor removed is not created again by the next import, which reports it; added or restored by people, it follows the rows again. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { importEcosystem } from '../src/import/ecosystem/ecosystem.js';
import type { ImportReport } from '../src/import/report.js';
import { asker } from './ask.js';
import { testDatabase, wipe } from './database.js';
import { modelOf } from './model.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
const { ask } = asker(database);
const folder = join(temporaryFolder(), 'pont');
mkdirSync(folder);
const [ATELIER, MAIRIE] = ['actor-W021000001', 'actor-W021000004'];

const TOWN = {
  actors: `name,kind,rna,seat,actsIn,themes,needs
Atelier,ASSOCIATION,W021000001,02001,02001|02002,clavier|souris,STAFF:clavier
Mairie,COMMUNE,W021000004,02001,,,`,
  initiatives: 'key,title,kind,themes,territories\ncours,Cours de clavier,PROJECT,clavier|souris,02001|02002',
  participations: 'actor,initiative,role\nAtelier,cours,LEAD\nMairie,cours,PARTNER',
  memberships: 'member,organisation,role\nAtelier,Mairie,MEMBER',
  links: 'actor,linkedTo,nature\nAtelier,Mairie,CONVENTION_WITH',
};

function importTown(): Promise<ImportReport> {
  const files = Object.entries(TOWN).map(([table, text]) => {
    const file = join(folder, `${table}.csv`);
    writeFileSync(file, text);
    return file;
  });
  return importEcosystem(database, files);
}

const act = async (name: string, input: string): Promise<string> => {
  const done = (await ask(`mutation { act: ${name}(input: {${input}}) { change userErrors { message } } }`)).act;
  expect(done.userErrors).toEqual([]);
  return done.change;
};

const initiative = async () => (await ask('{ initiatives { nodes { id } } }')).initiatives.nodes[0].id as string;

/** Everything except the time when the files were read. */
const said = async () => (await modelOf(database)).filter((line) => !line.startsWith('Source '));

beforeEach(async () => {
  await wipe(database);
  await database.driver.executeQuery(`
    CREATE (:Territory:Entity {id: 'COM-02001', level: 'COMMUNE', name: 'Pont'}), (:Territory:Entity {id: 'COM-02002', level: 'COMMUNE', name: 'Gué'})
    CREATE (root:Theme:Entity {id: 'mediation', labelFr: 'Médiation', labelEn: 'Mediation'})
    CREATE (:Theme:Entity {id: 'clavier', labelFr: 'Clavier', labelEn: 'Keyboard'})-[:BROADER]->(root)
    CREATE (:Theme:Entity {id: 'souris', labelFr: 'Souris', labelEn: 'Mouse'})-[:BROADER]->(root)`);
  expect((await importTown()).faults).toEqual([]);
});

test('relations of every kind that an editor removed stay removed, and each is reported', async () => {
  const cours = await initiative();
  await act('editActor', `actor: "${ATELIER}", themes: ["souris"], actsIn: ["COM-02001"], needs: []`);
  await act('editInitiative', `initiative: "${cours}", themes: ["clavier"], territories: ["COM-02002"]`);
  await act('removeParticipation', `actor: "${MAIRIE}", initiative: "${cours}", role: PARTNER`);
  await act('removeMembership', `member: "${ATELIER}", organisation: "${MAIRIE}"`);
  await act('removeLink', `actor: "${ATELIER}", linkedTo: "${MAIRIE}", nature: CONVENTION_WITH`);
  const before = await said();
  const report = await importTown();
  expect(await said()).toEqual(before);
  expect(report).toMatchObject({ created: {}, updated: 0, rejected: 0 });
  expect(report.faults.map(({ column, value, rule }) => `${rule} ${column} ${value}`).sort()).toEqual(
    [
      'withdrawn actsIn COM-02002',
      'withdrawn needs clavier',
      'withdrawn themes clavier',
      'withdrawn themes souris',
      'withdrawn territories COM-02001',
      `withdrawn actor ${MAIRIE}`,
      `withdrawn organisation ${MAIRIE}`,
      `withdrawn linkedTo ${MAIRIE}`,
    ].sort(),
  );
});

test('once they are added again by hand, or the removal is undone, nothing is left out any more', async () => {
  const cours = await initiative();
  const first = await modelOf(database);
  const removed = await act('removeParticipation', `actor: "${MAIRIE}", initiative: "${cours}", role: PARTNER`);
  await act('editActor', `actor: "${ATELIER}", themes: ["souris"]`);
  await act('editActor', `actor: "${ATELIER}", themes: ["souris", "clavier"]`);
  await ask(`mutation { undo(change: "${removed}") { change } }`);
  expect((await importTown()).faults).toEqual([]);
  const { records } = await database.driver.executeQuery('MATCH (n) WHERE n.withdrawn IS NOT NULL RETURN n');
  expect(records).toEqual([]);
  expect((await modelOf(database)).length).toBe(first.length);
});

test('an archived actor is restored completely, with its rows', async () => {
  const cours = await initiative();
  await act('archiveActor', `actor: "${MAIRIE}"`);
  expect((await importTown()).faults).toEqual([]);
  const { initiative: found } = await ask(`{ initiative(id: "${cours}") { participants { id } } }`);
  expect(found.participants.map(({ id }: { id: string }) => id)).toContain(MAIRIE);
});
