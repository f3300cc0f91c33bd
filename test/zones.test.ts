/** Zones: sets of communes defined by people, by an act or an import, which any territory argument accepts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from '../src/import/import-files.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { modelOf } from './model.js';
import { temporaryFolder } from './temporary-folder.js';
import { given } from './world.js';

const database = testDatabase();
const folder = temporaryFolder();
const { ask } = asker(database, { day: '2026-03-01' });

/** i1 covers E1 (c1, c2, c3), i2 covers E2 (c4, c5); the zone of c1 and c4 has 45,000 inhabitants. */
beforeEach(() =>
  given(database, {
    initiatives: { i1: { themes: ['demarches'] }, i2: { themes: ['demarches'], covers: ['E2'] } },
  }),
);

async function act(name: string, input: object) {
  const entity = name.startsWith('archive')
    ? 'archived'
    : 'territory { id name level code population within { id } contains { id } revision }';
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const data = await ask(
    `mutation ($input: ${type}) { act: ${name}(input: $input) { ${entity} change userErrors { code field message } } }`,
    { input },
  );
  return data.act;
}

const undo = async (change: string) =>
  (await ask(`mutation { undo(change: "${change}") { undone userErrors { message } } }`)).undo;
const create = (input: object = {}) => act('createTerritory', { name: 'Pays', communes: ['c1', 'c4'], ...input });
const idsOf = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id).sort();

async function refusals(name: string, input: object): Promise<string[]> {
  const before = await modelOf(database);
  const { change, userErrors } = await act(name, input);
  expect([change, await modelOf(database)]).toEqual([null, before]);
  return userErrors.map(
    ({ code, field, message }: Record<string, unknown>) => `${code} ${[field].flat().join('.')}: ${message}`,
  );
}

describe('a zone', () => {
  it('has the inhabitants of its communes, lies in the smallest territory around all of them, and is found', async () => {
    const { territory, userErrors } = await create();
    expect(userErrors).toEqual([]);
    expect(territory).toMatchObject({
      id: expect.stringMatching(/^ZONE-[0-9a-f]{12}$/),
      ...{ name: 'Pays', level: 'ZONE', code: null, population: 45_000, within: [{ id: 'DEP' }], revision: 1 },
    });
    expect(idsOf(territory.contains)).toEqual(['c1', 'c4']);
    const { territories } = await ask('{ territories(filter: {level: [ZONE], within: "DEP"}) { nodes { name } } }');
    expect(territories.nodes).toEqual([{ name: 'Pays' }]);
  });

  it('is a ground: initiatives cover it, and questions can be asked about it', async () => {
    const { id } = (await create()).territory;
    const covers = async (initiative: string) =>
      ask(
        `mutation { editInitiative(input: {initiative: "${initiative}", territories: ["${id}"]}) { userErrors { message } } }`,
      );
    await covers('i1');
    await covers('i2');
    const { overlaps, initiatives } = await ask(
      `{ overlaps(territory: "${id}") { nodes { factors { territory } sentence } }
         initiatives(filter: {territory: "${id}"}) { totalCount } }`,
    );
    expect(overlaps.nodes).toMatchObject([
      { factors: { territory: 1 }, sentence: expect.stringMatching(/Pays.*45\s000/s) },
    ]);
    expect(initiatives.totalCount).toBe(2);
  });

  it('gets other communes by an edit, and then lies within the territories that contain them', async () => {
    const { id } = (await create()).territory;
    const done = await act('editTerritory', { territory: id, communes: ['c1', 'c2'], revision: 1 });
    expect(done.territory).toMatchObject({ name: 'Pays', population: 35_000, within: [{ id: 'E1' }], revision: 2 });
    const renamed = await act('editTerritory', { territory: id, name: 'Canton' });
    expect(renamed.territory).toMatchObject({ name: 'Canton', population: 35_000, within: [{ id: 'E1' }] });
    await undo(renamed.change);
    await undo(done.change);
    const { territories } = await ask(
      '{ territories(filter: {level: [ZONE]}) { nodes { name population within { id } } } }',
    );
    expect(territories.nodes).toEqual([{ name: 'Pays', population: 45_000, within: [{ id: 'DEP' }] }]);
  });

  it('is in no answer once it is archived, or its creation undone, and can be restored', async () => {
    const count = async () =>
      (await ask('{ territories(filter: {level: [ZONE]}) { totalCount } }')).territories.totalCount;
    const { territory, change } = await create();
    const archived = await act('archiveTerritory', { territory: territory.id });
    expect(archived).toMatchObject({ archived: territory.id, userErrors: [] });
    expect(await count()).toBe(0);
    await undo(archived.change);
    expect(await count()).toBe(1);
    await undo(change);
    expect(await count()).toBe(0);
  });

  it('is refused with a message, and territories other than zones cannot be edited', async () => {
    expect(await refusals('createTerritory', { name: ' ', communes: ['c1', 'E2', 'none'] })).toEqual([
      'EMPTY input.name: createTerritory: name: it is empty; fill it in',
      'WRONG_KIND input.communes.1: createTerritory: communes: "E2" is of the kind EPCI, not COMMUNE; look one up in territories(filter: {level: COMMUNE})',
      expect.stringMatching(/^UNKNOWN_ID input\.communes\.2: .*there is no Territory "none"/),
    ]);
    expect(await refusals('createTerritory', { name: 'Vide', communes: [] })).toEqual([
      expect.stringMatching(/^EMPTY input\.communes/),
    ]);
    expect(await refusals('editTerritory', { territory: 'DEP', name: 'Autre' })).toEqual([
      expect.stringMatching(/^WRONG_KIND input\.territory: .*"DEP" is of the kind DEPARTMENT, not ZONE/),
    ]);
    expect(await refusals('archiveTerritory', { territory: 'E1' })).toEqual([
      expect.stringMatching(/^WRONG_KIND input\.territory/),
    ]);
    const { id } = (await create()).territory;
    expect(await refusals('editTerritory', { territory: id, communes: null })).toEqual([
      expect.stringMatching(/^EMPTY input\.communes/),
    ]);
    expect(await refusals('editTerritory', { territory: id, name: 'B', revision: 7 })).toEqual([
      expect.stringMatching(/^STALE input\.revision/),
    ]);
  });
});

describe('a table of zones', () => {
  const tables = (territories: string) => {
    const write = (name: string, text: string) => {
      const file = join(folder, `${name}.csv`);
      writeFileSync(file, text);
      return file;
    };
    return [
      write('territories', territories),
      write('initiatives', 'key,title,kind,themes,territories\nmarche,Marché,Projet,demarches,ZONE-pays'),
    ];
  };
  const load = (territories: string, dryRun = false) =>
    importFiles(database, 'ecosystem', tables(territories), { dryRun });
  const zones = async () =>
    (
      await ask(
        '{ territories(filter: {level: [ZONE]}) { nodes { id name population contains { id } within { id } } } }',
      )
    ).territories.nodes;

  it('is read before tables that name its zones; a larger territory means its communes', async () => {
    const text = 'id,name,communes\nZONE-pays,Pays,c1|E2\n,Bord du Lac,c8';
    expect(await load(text, true)).toMatchObject({ created: { Territory: 2, Initiative: 1 }, faults: [] });
    expect(await zones()).toEqual([]);
    const report = await load(text);
    expect(report).toMatchObject({ accepted: 3, created: { Territory: 2, Initiative: 1 }, faults: [], notInFile: 0 });
    expect((await zones()).map(({ id, name, population }: Record<string, unknown>) => [id, name, population])).toEqual([
      ['ZONE-bord-du-lac', 'Bord du Lac', 6_000],
      ['ZONE-pays', 'Pays', 55_000],
    ]);
    const { initiatives } = await ask('{ initiatives(filter: {text: "Marché"}) { nodes { territories { name } } } }');
    expect(initiatives.nodes).toEqual([{ territories: [{ name: 'Pays' }] }]);
    expect(await load(text)).toMatchObject({ created: {}, updated: 0 });
    expect(await load('id,name,communes\nZONE-pays,Pays,c1')).toMatchObject({ created: {}, updated: 1 });
    expect((await zones())[1]).toMatchObject({ population: 25_000, within: [{ id: 'E1' }] });
  });

  it('is undone batch by batch like every other import', async () => {
    const report = await load('id,name,communes\nZONE-pays,Pays,c1');
    const { records } = await database.driver.executeQuery(
      'MATCH (c:Change {import: $name}) WHERE c.after IS NOT NULL RETURN c.id AS id ORDER BY c.sequence DESC',
      { name: report.import },
    );
    for (const record of records) expect((await undo(record.get('id'))).userErrors).toEqual([]);
    expect(await zones()).toEqual([]);
  });

  it('has its faults reported: what is not a commune is left out, and a row without any is rejected', async () => {
    const report = await load('id,name,communes\nZONE-pays,Pays,c1|99999\nZONE-rien,Rien,99998\n,…,c1');
    expect(report.faults.map(({ line, rule }) => [line, rule])).toEqual([
      [2, 'unknown-territory'],
      [3, 'unknown-territory'],
      [3, 'no-commune'],
      [4, 'no-id'],
    ]);
    expect(report).toMatchObject({ accepted: 2, rejected: 2 });
  });
});
