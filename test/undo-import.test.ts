/** An import is undone batch by batch, the last one first: created entities are archived, changed ones restored, later edits kept. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { processName } from '../src/database/process-name.js';
import { importEcosystem } from '../src/import/ecosystem/ecosystem.js';
import { importFiles } from '../src/import/import-files.js';
import { keepImport } from '../src/import/runs/keep-import.js';
import { importSubsidies } from '../src/import/subsidies/subsidies.js';
import { asker } from './ask.js';
import { testDatabase, wipe } from './database.js';
import { modelOf } from './model.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
const { ask } = asker(database);
const folder = join(temporaryFolder(), 'pont');
mkdirSync(folder);

const TOWN = {
  actors: `name,kind,rna,seat,actsIn,themes,needs
Atelier,ASSOCIATION,W021000001,02001,02001,mediation,PREMISES : ateliers
Mairie,COMMUNE,W021000002,02001,,,`,
  initiatives: 'key,title,kind,startDate,themes,territories\ncours,Cours de clavier,PROJECT,2026-01-01,mediation,02001',
  participations: 'actor,initiative,role,from\nAtelier,cours,LEAD,2026-01-01',
  memberships: 'member,organisation,role\nAtelier,Mairie,MEMBER',
  'funding-links':
    'funder,beneficiary,initiative,status,nature,amount,reference\nMairie,Atelier,cours,GRANTED,SUBSIDY,12000.50,D-1',
};

/** New values, links and days for what is known, and one more initiative. */
const NEXT = {
  actors:
    'name,rna,seat,actsIn,needs,contact\nAteliers,W021000001,02002,02002,STAFF : ateliers|PREMISES : ateliers : au calme,Accueil',
  initiatives: `key,title,kind,startDate,themes,territories
cours,Cours de clavier,SERVICE,2026-02-01,,02002
plan,Plan du numérique,ROADMAP,,mediation,02001`,
  participations: 'actor,initiative,role,from,to\nAtelier,cours,LEAD,2026-01-01,2026-06-30\nW021000002,plan,LEAD,,',
  links: 'actor,linkedTo,nature\nW021000002,W021000001,CONVENTION_WITH',
  'funding-links':
    'funder,beneficiary,initiative,status,nature,amount,reference\nMairie,Atelier,cours,GRANTED,SUBSIDY,7,D-1',
};

function write(tables: Readonly<Record<string, string>>): string[] {
  return Object.entries(tables).map(([table, text]) => {
    const file = join(folder, `${table}.csv`);
    writeFileSync(file, text);
    return file;
  });
}

beforeEach(async () => {
  await wipe(database);
  await database.driver.executeQuery(`
    CREATE (:Territory:Entity {id: 'COM-02001', level: 'COMMUNE', name: 'Pont'}), (:Territory:Entity {id: 'COM-02002', level: 'COMMUNE', name: 'Gué'})
    CREATE (:Theme:Entity {id: 'mediation', labelFr: 'Médiation', labelEn: 'Mediation'})<-[:BROADER]-(:Theme:Entity {id: 'ateliers', labelFr: 'Ateliers', labelEn: 'Workshops'})`);
});

/** Sources hold the time when they were read, which stays. */
const graph = async () => (await modelOf(database)).filter((line) => !line.startsWith('Source '));

async function batchesOf(name: string): Promise<string[]> {
  const { changes } = await ask(
    'query ($name: String) { changes(first: 200, filter: {import: $name}) { nodes { id undoable } } }',
    { name },
  );
  return changes.nodes.filter(({ undoable }: { undoable: boolean }) => undoable).map(({ id }: { id: string }) => id);
}

const undo = async (change: string) =>
  (await ask(`mutation { undo(change: "${change}") { undone kept change userErrors { code } } }`)).undo;

async function undoAll(changes: readonly string[]) {
  const done = [];
  for (const change of changes) done.push(await undo(change));
  return done;
}

it('undoing an import restores everything, and undoing that brings it back', async () => {
  await importEcosystem(database, write(TOWN));
  const before = await graph();
  const { import: name } = await importEcosystem(database, write(NEXT));
  const after = await graph();
  expect(after).not.toEqual(before);
  const done = await undoAll(await batchesOf(name));
  expect(done.flatMap(({ kept, userErrors }) => [...kept, ...userErrors])).toEqual([]);
  expect(await graph()).toEqual(before);
  await undoAll(done.map(({ change }) => change).reverse());
  expect(await graph()).toEqual(after);
});

it('after an undo, what the first import created is in no answer; what was edited since stays, and is listed', async () => {
  const { import: name } = await importEcosystem(database, write(TOWN));
  await ask('mutation { editActor(input: {actor: "actor-W021000002", name: "Ville"}) { userErrors { message } } }');
  const done = await undoAll(await batchesOf(name));
  expect(done.flatMap(({ kept }) => kept)).toEqual(['actor-W021000002', 'source-pont']);
  expect(await ask('{ actors { nodes { name } } initiatives { totalCount } fundingLinks { totalCount } }')).toEqual({
    actors: { nodes: [{ name: 'Ville' }] },
    initiatives: { totalCount: 0 },
    fundingLinks: { totalCount: 0 },
  });
  // Importing the same files again restores all of it.
  await importEcosystem(database, write(TOWN));
  const { fundingLinks } = await ask('{ fundingLinks { totalAmount nodes { initiative { participants { name } } } } }');
  expect(fundingLinks).toEqual({
    totalAmount: '12000.50',
    nodes: [{ initiative: { participants: [{ name: 'Atelier' }] } }],
  });
});

it('all files of one command are one import, and are undone by its name', async () => {
  const heading =
    'nomAttribuant;idAttribuant;dateConvention;referenceDecision;nomBeneficiaire;idBeneficiaire;rnaBeneficiaire;objet;montant;nature;conditionsVersement;datesPeriodeVersement;idRAE;notificationUE;pourcentageSubvention;dispositifAide';
  const files = ['2018', '2019', '2020'].map((year) => {
    const file = join(folder, `${year}.csv`);
    const row = `Ville de Pont;22440002800011;${year}-03-01;D;Club;22020002600015;;Fonctionnement;10;aide en numéraire;unique;;;non;1;`;
    writeFileSync(file, [heading, row].join('\n'));
    return file;
  });
  const before = await graph();
  const report = await importFiles(database, 'subsidies', files, {});
  expect(report).toMatchObject({ rows: 3, amount: '30.00', created: { FundingLink: 3, Actor: 2, Source: 3 } });
  const batches = await batchesOf(report.import);
  expect(batches).toHaveLength(3);
  await undoAll(batches);
  expect(await graph()).toEqual(before);
  // The history names files and a day, not the id of the import.
  const { changes } = await ask('{ changes(first: 1) { nodes { sentence } } }');
  expect(changes.nodes[0].sentence).toMatch(/^Annulé\s: Import\s: 2018\.csv, 2019\.csv, 2020\.csv, \d/);
});

it('subsidies over several batches are undone too', async () => {
  const heading =
    'nomAttribuant;idAttribuant;dateConvention;referenceDecision;nomBeneficiaire;idBeneficiaire;rnaBeneficiaire;objet;montant;nature;conditionsVersement;datesPeriodeVersement;idRAE;notificationUE;pourcentageSubvention;dispositifAide';
  const row = (name: string, amount: number) =>
    `Ville de Pont;22440002800011;2019-03-01;D;${name};22020002600015;;Fonctionnement;${amount};aide en numéraire;unique;;;non;1;`;
  const file = join(folder, 'subventions.csv');
  writeFileSync(file, [heading, row('Club', 1)].join('\n'));
  await importSubsidies(database, file);
  // The file names it again, so it comes back.
  await database.driver.executeQuery(
    'MATCH (f:FundingLink) SET f.archivedOn = datetime(), f.revision = 2, f:ArchivedFundingLink REMOVE f:FundingLink',
  );
  const before = await graph();
  writeFileSync(file, [heading, ...Array.from({ length: 1_200 }, (_, k) => row('Le club', k + 1))].join('\n'));
  const { import: name } = await importSubsidies(database, file);
  const batches = await batchesOf(name);
  expect(batches).toHaveLength(2);
  // A change that only adds facts about its source can be undone by itself.
  const { import: ofSource } = await importSubsidies(database, file, { publisher: 'Ville de Pont' });
  const { changes } = await ask(`{ changes(filter: {import: "${ofSource}"}) { nodes { ids undoable } } }`);
  expect(changes.nodes).toEqual([{ ids: ['source-subventions'], undoable: true }]);
  await undoAll(batches);
  expect(await graph()).toEqual(before);
});

it('the history of a record tells of an undone import only what was taken back from that record', async () => {
  await importEcosystem(
    database,
    write({ actors: 'name,kind,rna\nAtelier,ASSOCIATION,W021000001\nVille,COMMUNE,W021000002' }),
  );
  const more = 'name,rna,contact,tags\nAtelier,W021000001,Accueil,\nVille,W021000002,,clé';
  const { import: name } = await importEcosystem(database, write({ actors: more }));
  await undoAll(await batchesOf(name));
  const told = async (of: string) => {
    const { changes } = await ask(
      `{ changes(first: 1, filter: {entity: "actor-W021000001"}) { nodes { undoes fields${of} { label before after } } } }`,
    );
    expect(changes.nodes[0].undoes).not.toBeNull();
    return changes.nodes[0].fields;
  };
  expect(await told('(of: "actor-W021000001")')).toEqual([
    { label: 'Contact (fonction)', before: ['Accueil'], after: [] },
  ]);
  expect(await told('(of: "actor-W021000002")')).toEqual([{ label: 'Étiquettes', before: ['clé'], after: [] }]);
  expect(await told('')).toEqual([]);
});

const undoWhole = async (id: string) =>
  (
    await ask(
      `mutation { undoImport(input: {import: "${id}"}) { undoneCount userErrors { code message(language: EN) } } }`,
    )
  ).undoImport;

it('an import is refused while it runs, by whichever process, and is undone once that one was killed', async () => {
  const files = write(TOWN);
  const listed = async () =>
    (await ask('{ imports { nodes { import state isUndoable } } }')).imports.nodes[0] as { state: string };
  const runBy = (owner: string, heard: string) =>
    database.driver.executeQuery('MATCH (i:Import) SET i.owner = $owner, i.touched = datetime() - duration($heard)', {
      ...{ owner, heard },
    });
  const refused = {
    undoneCount: 0,
    userErrors: [
      {
        code: 'IMPORT_UNDER_WAY',
        message: expect.stringContaining('undoImport: import: an import or a dry run is under way'),
      },
    ],
  };
  const [host = '', , started] = processName.split('.');
  const { pid: dead } = spawnSync(process.execPath, ['--version']);
  const killed = `${host}.${dead}.${started}`;
  const { import: name } = await keepImport(database, 'ecosystem', files, {}, async (id, content) => {
    // Before its first batch.
    const { imports } = await ask('{ imports { nodes { rows state accepted } } }');
    expect(imports.nodes[0]).toEqual({ rows: 0, state: 'RUNNING', accepted: null });
    const report = await importEcosystem(database, files, { id, content });
    const running = { import: id, state: 'RUNNING', isUndoable: false };
    expect(await listed()).toEqual(running);
    expect(await undoWhole(id)).toEqual(refused);
    const [{ batch } = { batch: '' }] = (
      await database.driver.executeQuery('MATCH (c:Change {import: $id}) RETURN c.id AS batch LIMIT 1', { id })
    ).records.map((record) => record.toObject());
    const { undo } = await ask(`mutation { undo(change: "${batch}") { userErrors { code } } }`);
    expect(undo.userErrors).toEqual([{ code: 'IMPORT_UNDER_WAY' }]);
    // Another process of this machine, and one of another machine.
    for (const other of [`${host}.${process.ppid}.0a1b2c3d`, `elsewhere.${dead}.0a1b2c3d`]) {
      await runBy(other, 'PT30S');
      expect(await listed()).toEqual(running);
      expect(await undoWhole(id)).toEqual(refused);
    }
    await runBy('elsewhere.1.0a1b2c3d', 'PT3M');
    expect(await listed()).toMatchObject({ state: 'CUT', isUndoable: true });
    await runBy(killed, 'PT0S');
    expect(await listed()).toMatchObject({ state: 'CUT', isUndoable: true });
    return report;
  });
  expect(await listed()).toEqual({ import: name, state: 'DONE', isUndoable: true });
  await database.driver.executeQuery("MATCH (i:Import) SET i.state = 'OPEN'");
  await runBy(killed, 'PT0S');
  expect(await undoWhole(name)).toMatchObject({ undoneCount: expect.any(Number), userErrors: [] });
  expect(await listed()).toMatchObject({ state: 'UNDONE' });
});

it('an import that changed nothing has nothing to undo, and is told from one that is unknown', async () => {
  const files = write({ actors: TOWN.actors });
  await importFiles(database, 'ecosystem', files, {});
  const { import: name } = await importFiles(database, 'ecosystem', files, {});
  expect((await undoWhole(name)).userErrors).toMatchObject([
    {
      code: 'IMPORT_CHANGED_NOTHING',
      message: expect.stringMatching(/^undoImport: import: the import "import-.*" changed nothing/),
    },
  ]);
  expect((await undoWhole('import-none')).userErrors).toMatchObject([{ code: 'UNKNOWN_IMPORT' }]);
});
