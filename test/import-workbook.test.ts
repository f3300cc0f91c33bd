/** The workbook for an ecosystem: it offers lists of values and what is missing, and is imported completely; its examples are not imported. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { buildWorkbook } from '../src/export/workbook/workbook.js';
import { detectFormat } from '../src/import/detect-format.js';
import { importFiles } from '../src/import/import-files.js';
import { readSheets, type Sheet } from '../src/import/table/read-workbook.js';
import { testDatabase, wipe } from './database.js';
import { temporaryFolder } from './temporary-folder.js';
import { workbook } from './workbook.js';

const database = testDatabase();
const folder = temporaryFolder();

beforeEach(async () => {
  await wipe(database);
  await ask(`CREATE (d:Territory:Entity {id: 'DEP-02', name: 'Aisne', level: 'DEPARTMENT'})
    CREATE (e:Territory:Entity {id: 'EPCI-200071892', name: 'CA du Saint-Quentinois', level: 'EPCI'})-[:WITHIN]->(d)
    CREATE (a:Territory:Entity {id: 'COM-02691', name: 'Saint-Quentin', level: 'COMMUNE', postalCodes: ['02100']})-[:WITHIN]->(d), (a)-[:WITHIN]->(e)
    CREATE (b:Territory:Entity {id: 'COM-02408', name: 'Laon', level: 'COMMUNE', postalCodes: ['02000']})-[:WITHIN]->(d)
    CREATE (:Territory:Entity {id: 'COM-51454', name: 'Reims', level: 'COMMUNE'})
    CREATE (:Theme:Entity {id: 'mediation', labelFr: 'Médiation', labelEn: 'Mediation'})
    CREATE (i:Initiative:Entity {id: 'initiative-cours-1', title: 'Cours', kind: 'PROJECT', startDate: date('2026-01-01')})-[:COVERS]->(a)
    CREATE (:Initiative:Entity {id: 'initiative-ailleurs', title: 'Ailleurs', kind: 'PROJECT'})
    CREATE (:Actor:Entity {id: 'actor-atelier', name: 'Atelier'})-[:PARTICIPATES_IN {role: 'LEAD'}]->(i)
    CREATE (:Actor:Entity {id: 'actor-mairie', name: 'Mairie de Laon'})`);
});

async function ask(cypher: string): Promise<Record<string, unknown>[]> {
  const { records } = await database.driver.executeQuery(cypher);
  return records.map((record) => record.toObject());
}

async function build(): Promise<{ readonly bytes: Buffer; readonly path: string; readonly sheets: Sheet[] }> {
  const bytes = Buffer.from(await buildWorkbook(database, { territory: 'DEP-02', language: 'FR' }));
  const path = join(folder, 'ecosysteme.xlsx');
  writeFileSync(path, bytes);
  return { bytes, path, sheets: await readSheets('test', path) };
}

/** The same workbook, saved by a person who has filled in more of it. */
function fillIn(
  sheets: readonly Sheet[],
  more: Readonly<Record<string, (heading: readonly string[]) => string[][]>>,
): string {
  const path = join(folder, 'rempli.xlsx');
  const filled = sheets.map(({ name, rows }) => {
    const [heading] = rows;
    return { name, rows: [...rows.map(({ cells }) => [...cells]), ...(more[name]?.(heading?.cells ?? []) ?? [])] };
  });
  writeFileSync(path, workbook(...filled));
  return path;
}

/** A row by the names of its columns. */
const row = (heading: readonly string[], cells: Readonly<Record<string, string>>): string[] => {
  const names = heading.map((name) => name.replace(/ \*$/, ''));
  for (const name of Object.keys(cells)) expect(names).toContain(name);
  return names.map((name) => cells[name] ?? '');
};

test('the workbook has a sheet for each table, lists of the territory, and what its initiatives lack', async () => {
  const { bytes, sheets } = await build();
  const sheet = (name: string) => sheets.find((one) => one.name === name)?.rows.map(({ cells }) => cells) ?? [];
  expect(sheets.map(({ name }) => name)).toEqual([
    ...[
      'Lisez-moi',
      'Acteurs',
      'Initiatives',
      'Participations',
      'Financements',
      'Adhésions',
      'Liens',
      'Sources',
      'Secteurs',
    ],
    ...['À compléter', 'Listes'],
  ]);
  const [, ...lacking] = sheet('À compléter');
  expect(lacking.map((cells) => cells.slice(0, 4))).toEqual([
    ['initiative-cours-1', 'Cours', 'Projet', 'une seule partie prenante, publics, fin, thématiques'],
  ]);
  // Known values are not offered for filling in.
  expect(lacking[0]?.slice(4).every((cell) => cell === '')).toBe(true);
  const [names = [], ...lists] = sheet('Listes');
  const list = (name: string) => lists.map((cells) => cells[names.indexOf(name)]).filter((cell) => cell);
  expect(list('Territoires')).toEqual([
    ...['Aisne (DEP-02)', 'CA du Saint-Quentinois (200071892)', 'Laon (02408)', 'Saint-Quentin (02691)'],
  ]);
  expect(list('Communes')).toEqual(['Laon (02408)', 'Saint-Quentin (02691)']);
  expect(list('Thématiques')).toEqual(['Médiation']);
  const example = (name: string, heading: string) => sheet(name)[1]?.[sheet(name)[0]?.indexOf(heading) ?? -1];
  expect(example('Acteurs', 'Siège')).toBe('Laon (02408)');
  expect(example('Initiatives', 'Territoires')).toBe('CA du Saint-Quentinois (200071892)');
  expect(example('Secteurs', 'Communes *')).toBe('Laon (02408)|Saint-Quentin (02691)');
  expect(list("Natures d'initiative")).toContain('Appel à projets');
  const actors = partOf(bytes, 'xl/worksheets/sheet2.xml');
  const kind = sheet('Acteurs')[0]?.indexOf('Nature') ?? -1;
  const column = String.fromCharCode(65 + kind);
  expect(actors).toMatch(
    new RegExp(
      `</sheetData>.*<dataValidation type="list"[^>]* showErrorMessage="1" sqref="${column}2:${column}2001"><formula1>Listes!\\$A\\$2:\\$A\\$\\d+</formula1>`,
    ),
  );
});

test('the empty workbook has no rows; what is filled in is imported as one import, and twice is once', async () => {
  const { path, sheets } = await build();
  expect(await detectFormat([path])).toMatchObject({ format: 'ecosystem' });
  await expect(importFiles(database, 'ecosystem', [path], {})).rejects.toThrow(/no table has a row/);
  const filled = fillIn(sheets, {
    Acteurs: (heading) => [
      row(heading, {
        Nom: 'Club',
        Nature: 'Association',
        Siège: 'Laon (02408)',
        "Territoires d'intervention": 'CA du Saint-Quentinois (200071892)|Aisne (DEP-02)',
      }),
      row(heading, { Nom: 'Faux', Siège: 'Laon (02691)' }),
    ],
    Initiatives: (heading) => [
      row(heading, {
        Repère: 'fil',
        Titre: 'Au fil',
        Nature: 'Service permanent',
        'Budget (€)': '12 000,50',
        Thématiques: 'médiations',
      }),
    ],
    Participations: (heading) => [row(heading, { Acteur: 'Club', Initiative: 'fil', Rôle: 'Porteur' })],
    'À compléter': (heading) => [
      row(heading, {
        Identifiant: 'initiative-cours-1',
        Titre: 'Cours',
        Nature: 'Projet',
        'Autre partie prenante': 'Mairie de Laon',
        'Son rôle': 'Partenaire',
        Publics: 'Seniors',
        Fin: '2026-12-31',
      }),
      row(heading, { Titre: 'Sans identifiant', Publics: 'Jeunes' }),
    ],
  });
  const report = await importFiles(database, 'ecosystem', [filled], {});
  expect(report).toMatchObject({ rows: 6, accepted: 5, rejected: 1 });
  const told = report.faults.map(
    ({ file, line, column, rule }) => `${file?.replace(/^.*\[/, '[')} ${line} ${column} ${rule}`,
  );
  expect(told.sort()).toEqual([
    '[Acteurs] 4 Siège unknown-territory',
    '[Initiatives] 3 Thématiques near-theme',
    '[À compléter] 4 Identifiant missing-value',
  ]);
  expect(
    await ask(`MATCH (i:Initiative) WHERE i.title IN ['Cours', 'Au fil'] RETURN i.title AS title, i.audiences AS audiences, toString(i.endDate) AS end, toFloat(i.budget) AS cents,
      COLLECT { MATCH (i)<-[p:PARTICIPATES_IN]-(a) RETURN a.name + ' ' + p.role ORDER BY a.name } AS parties, COLLECT { MATCH (i)-[:ABOUT]->(t) RETURN t.id } AS themes ORDER BY title`),
  ).toEqual([
    { title: 'Au fil', audiences: null, end: null, cents: 1_200_050, parties: ['Club LEAD'], themes: ['mediation'] },
    {
      title: 'Cours',
      audiences: ['SENIORS'],
      end: '2026-12-31',
      cents: null,
      parties: ['Atelier LEAD', 'Mairie de Laon PARTNER'],
      themes: [],
    },
  ]);
  expect(
    await ask(
      "MATCH (a:Actor {name: 'Club'})-[:SEATED_IN]->(s) RETURN s.id AS seat, COLLECT { MATCH (a)-[:ACTS_IN]->(t) RETURN t.id ORDER BY t.id } AS acts",
    ),
  ).toEqual([{ seat: 'COM-02408', acts: ['DEP-02', 'EPCI-200071892'] }]);
  expect(await importFiles(database, 'ecosystem', [filled], {})).toMatchObject({ created: {}, updated: 0 });
  const next = await build();
  const lacking = next.sheets.find(({ name }) => name === 'À compléter')?.rows.slice(1) ?? [];
  expect(lacking.map(({ cells }) => cells.slice(0, 4).join(' '))).toEqual([
    'initiative-cours-1 Cours Projet thématiques',
  ]);
});

/** A part of the archive as text. */
function partOf(bytes: Buffer, name: string): string {
  let at = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  for (; at >= 0; at = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'), at + 4)) {
    const length = bytes.readUInt16LE(at + 28);
    if (bytes.toString('utf8', at + 46, at + 46 + length) !== name) continue;
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    return (bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
  }
  throw new Error(`test: the workbook has no part ${name}`);
}

test.each(['Acteurs 2026.csv', 'Liste des acteurs.csv', '02 - acteurs (1).csv', 'acteurs - copie.csv'])(
  '%s is a table of actors, with the headings that people use',
  async (name) => {
    const path = join(folder, name);
    writeFileSync(path, 'Type;Structure;Nature;Courriel\nx;Atelier;ASSOCIATION;accueil@exemple.fr\n');
    expect((await detectFormat([path])).format).toBe('ecosystem');
    const { accepted, faults } = await importFiles(database, 'ecosystem', [path], {});
    // "Nature" is the name of a column, so "Type" is another, unknown one, and is reported.
    expect([accepted, faults.map(({ column }) => column).filter((column) => column !== '')]).toEqual([1, ['Type']]);
    const { records } = await database.driver.executeQuery(
      "MATCH (a:Actor {name: 'Atelier'}) RETURN a.kind AS kind, a.contact AS contact",
    );
    expect(records.map((record) => record.toObject())).toContainEqual({
      kind: 'ASSOCIATION',
      contact: 'accueil@exemple.fr',
    });
  },
);
