/** Exported files are imported as the same graph, contain everything public and nothing personal, and are safe to open. */
import { createReadStream, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { toRDF } from 'jsonld';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hashGraph } from '../src/backup/read-graph.js';
import { restore } from '../src/backup/restore.js';
import { openDatabase } from '../src/database/database.js';
import { migrate } from '../src/database/migrate.js';
import type { ExportFilters } from '../src/export/filters.js';
import { type ExportFormat, formatOf } from '../src/export/formats.js';
import { openExport } from '../src/export/open-export.js';
import { whileUnchanged } from '../src/export/while-unchanged.js';
import { writeFiles } from '../src/export/write-files.js';
import { guardFormula, withoutFormulaGuard } from '../src/import/cells/formula-guard.js';
import { importEcosystem } from '../src/import/ecosystem/ecosystem.js';
import { columnOfEverydayHeading } from '../src/import/ecosystem/sheet-headings.js';
import { tellRemark } from '../src/words/export-remarks.js';
import type { Language } from '../src/words/labels.js';
import { asker } from './ask.js';
import { testConnection, testDatabase, wipe } from './database.js';
import { giveGround, giveSecrets, giveTown, HOSTILE, SECRETS, TOO_LONG } from './export-world.js';
import { full } from './runs.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
const exact = openDatabase(testConnection(), undefined, true);
const { ask } = asker(database, { definitions: false, day: '2026-03-01' });
const quiet = () => undefined;
const CONTROL = String.fromCharCode(1);

afterAll(async () => {
  await exact.close();
  await wipe(database);
});

const cypher = async (text: string) =>
  (await database.driver.executeQuery(text)).records.map((record) => record.toObject());
const count = async (pattern: string): Promise<number> => (await cypher(`MATCH ${pattern} RETURN count(*) AS n`))[0]?.n;

async function write(format: ExportFormat, filters: ExportFilters = {}, language: Language = 'FR') {
  const { ending, isExact } = formatOf(format);
  const folder = join(temporaryFolder(), 'out');
  const from = isExact ? exact : database;
  const open = await whileUnchanged(from, async () => {
    const opened = await openExport(from, { filters, day: '2026-03-01', language, version: '0' });
    const files = formatOf(format).files(opened);
    await writeFiles(
      files.map((file) => ({ file, path: join(folder, `${file.name}.${ending}`) })),
      folder,
    );
    return opened;
  });
  const files = readdirSync(folder).map((name) => join(folder, name));
  const read = (name: string = format) => readFileSync(join(folder, `${name}.${ending}`), 'utf8');
  const table = (name: string): Record<string, string>[] =>
    parse(read(name), { bom: true, delimiter: ';', columns: true });
  return { files, read, table, rows: open.tally.rows, leftOut: open.tally.remarks, selection: open.selection };
}

/** The content of the graph, without the rows of files that state it. */
const graph = async () => ({
  nodes: await cypher(`
    MATCH (n) WHERE NOT n:Migration AND NOT n:Journal AND NOT n:Change
    WITH n, [key IN keys(n) WHERE NOT key IN ['revision', 'retrievedAt'] | key + ': ' + apoc.convert.toJson(n[key])] AS told
    RETURN labels(n) AS labels, apoc.coll.sort(told) AS told ORDER BY n.id`),
  relations: await cypher(`
    MATCH (a)-[r]->(b)
    RETURN a.id AS from, type(r) AS type, b.id AS to,
      [key IN ['role', 'nature', 'from', 'to', 'source', 'resource', 'note', 'table'] WHERE r[key] IS NOT NULL | key + ': ' + toString(r[key])] AS told
    ORDER BY from, type, to, told`),
});

describe('an exported town', () => {
  beforeEach(() => giveTown(database));

  full('is the same after its tables are imported, and a second time changes nothing', async () => {
    const before = await graph();
    const { files, leftOut } = await write('ecosystem');
    await giveGround(database);
    const report = await importEcosystem(database, files, {});
    expect(report).toMatchObject({ faults: [], rejected: 0, accepted: report.rows });
    expect(await graph()).toEqual(before);
    const again = await importEcosystem(database, files, {});
    expect(again).toMatchObject({ created: {}, updated: 0 });
    expect(leftOut).toEqual({ formulas: 6 });
  });

  full('keeps its entities when its tables are edited', async () => {
    const { files, read } = await write('ecosystem');
    const [actors] = files.filter((file) => file.endsWith('actors.csv'));
    writeFileSync(String(actors), read('actors').replace("'-moins", 'Un nouveau nom'));
    const report = await importEcosystem(database, files, {});
    expect(report).toMatchObject({ created: {}, updated: 1, faults: [] });
  });

  test('has the same hash when it is restored from its lines, without the history', async () => {
    const before = await hashGraph(exact);
    const { files, read } = await write('jsonl');
    await wipe(database);
    const restored = await restore(exact, String(files[0]), { report: quiet });
    await migrate(database, quiet);
    expect([restored.hash, await hashGraph(exact)]).toEqual([before, before]);
    expect(read()).not.toContain('"Change"');
    // The journal starts again, so that a process that polls it finds every change in it.
    expect(await cypher('MATCH (j:Journal) MATCH (c:Change) RETURN j.sequence AS last, count(c) AS changes')).toEqual([
      { last: 1, changes: 1 },
    ]);
  });

  test('has as many rows in each format as in the graph and in the API', async () => {
    const api = await ask('{ actors { totalCount } initiatives { totalCount } fundingLinks { totalCount } }');
    const counts = {
      actors: await count('(:Actor)'),
      initiatives: await count('(:Initiative)'),
      funding: await count('(:FundingLink)'),
      roles: await count('(:Actor)-[:PARTICIPATES_IN]->(:Initiative)'),
      memberships: await count('(:Actor)-[:MEMBER_OF]->(:Actor)'),
      links: await count('(:Actor)-[:LINKED_TO]->(:Actor)'),
      parts: await count('(:Initiative)-[:PART_OF]->(:Initiative)'),
    };
    expect([api.actors, api.initiatives, api.fundingLinks].map(({ totalCount }) => totalCount)).toEqual([
      counts.actors,
      counts.initiatives,
      counts.funding,
    ]);
    const { parts, ...tables } = counts;
    const csv = await write('csv');
    for (const [name, rows] of Object.entries(tables)) expect(csv.table(name), name).toHaveLength(rows);
    const [xlsx] = (await write('xlsx')).files;
    const sheets = await readXlsxFile(createReadStream(String(xlsx)));
    const dataOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
    expect(sheets.slice(0, -1).map(({ sheet, data }) => [sheet, data.length - 1])).toEqual([
      ...[
        ['Acteurs', counts.actors],
        ['Initiatives', counts.initiatives],
        ['Rôles', counts.roles],
      ],
      ...[
        ['Adhésions', counts.memberships],
        ['Liens', counts.links],
        ['Financements', counts.funding],
      ],
      ...[
        ['Thématiques par territoire', csv.rows.coverage],
        ['Sources', csv.rows.sources],
      ],
    ]);
    // Amounts are numbers, and identifiers are texts.
    expect(dataOf('Financements').find((row) => row.includes('D-1'))).toEqual(expect.arrayContaining([12000.5, 0.05]));
    const names = dataOf('Acteurs').map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(['=1+1', ...HOSTILE.map((name) => name)]));
    expect(dataOf('Acteurs').flat()).toContain(
      dataOf('Acteurs')
        .flat()
        .find((cell) => /^\d{14}$/.test(String(cell))),
    );

    const edges = counts.roles + counts.memberships + counts.links + counts.funding + parts;
    for (const format of ['gexf', 'graphml'] as const) {
      const { read } = await write(format);
      // The last version that networkx opens; it finds no graph in another namespace.
      if (format === 'gexf') expect(read()).toContain('<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">');
      const drawn = (format === 'gexf' ? parseGexf : parseGraphml)(MultiDirectedGraph, read());
      expect([drawn.order, drawn.size], format).toEqual([counts.actors + counts.initiatives, edges]);
      expect(drawn.mapNodes((_, { label }) => label)).toEqual(expect.arrayContaining(['=1+1', ...HOSTILE]));
      // The titles of attributes are in the language of the reader; of GEXF this program reads the ids, which stay.
      expect(read()).toContain(
        format === 'gexf' ? '<attribute id="amount" title="Accordé (€)"' : 'attr.name="Accordé (€)"',
      );
      const name = format === 'gexf' ? 'amount' : 'Accordé (€)';
      const amounts = drawn.mapEdges((_, attributes) => attributes[name]).filter((amount) => amount !== undefined);
      expect(amounts.map(Number).sort()).toEqual([12000.5, 90071992547409.91]);
    }
  });

  test('is described in the language of the reader, with its sources, the day, and what is invented', async () => {
    const french = await write('csv');
    expect(french.table('funding')[0]).toMatchObject({ Nature: expect.stringMatching(/Subvention|Garantie/) });
    expect(
      french
        .table('funding')
        .map((row) => row['Accordé (€)'])
        .sort(),
    ).toEqual(['12000,50', '90071992547409,91']);
    expect(french.table('sources')[1]).toMatchObject({
      ...{ Éditeur: 'Ville de Pont', Licence: 'Licence Ouverte 2.0', Adresse: 'https://pont.example/a?b=1&c=2' },
      ...{ 'Exporté le': '2026-03-01', Filtres: 'aucun : tout ce qui est connu' },
    });
    expect(french.table('actors').filter((row) => row.Exemple === 'exemple')).toHaveLength(HOSTILE.length);
    expect(french.table('coverage')).toContainEqual(
      expect.objectContaining({ Thématique: 'Ateliers', Territoire: 'Pont-sur-Aisne', 'Nombre d’initiatives': '1' }),
    );
    const english = await write('csv', { territory: 'COM-02001' }, 'EN');
    expect(english.table('roles')[0]).toMatchObject({
      Role: expect.stringMatching(/Lead|Host/),
      Actor: expect.anything(),
    });
    expect(english.table('funding').map((row) => row['Granted (€)'])).toContain('12000.50');
    expect(english.table('sources')[0]).toMatchObject({ Filters: 'Territory : COM-02001' });
  });

  test('has for a territory whole grants, and the share of each that pivot counts there, also from larger territories', async () => {
    await cypher(`MATCH (i:Initiative)-[:COVERS]->(:Territory {id: 'ZONE-pays'})
      CREATE (:FundingLink:Entity {id: 'larger', status: 'GRANTED', nature: 'SUBSIDY', amount: 30000})-[:FINANCES]->(i)
      CREATE (:FundingLink:Entity {id: 'smaller', status: 'GRANTED', nature: 'SUBSIDY', amount: 1000})-[:FINANCES]->(i)
      CREATE (:FundingLink:Entity {id: 'smallest', status: 'GRANTED', nature: 'SUBSIDY', amount: 550})-[:FINANCES]->(i)`);
    const funding = (await write('csv', { territory: 'COM-02001' })).table('funding');
    await cypher("MATCH (f:FundingLink) WHERE f.id IN ['larger', 'smaller', 'smallest'] DETACH DELETE f");
    const told = ({ 'Accordé (€)': granted, 'Part du territoire demandé': share, ...row }: Record<string, string>) => [
      granted,
      share?.replaceAll(/\s/g, ' '),
      row['Compté dans ce territoire (€, part arrondie)'],
    ];
    // Ten of the thirty inhabitants live there.
    expect(told(funding.find(({ Identifiant }) => Identifiant === 'larger') ?? {})).toEqual([
      '300,00',
      '33,3 %',
      '100,00',
    ]);
    // Of 10 € a third is 3,33, of 5,50 € it is 1,83: about 3 € and, with what was left, 2 €.
    const parts = ['smaller', 'smallest'].map((id) =>
      told(funding.find(({ Identifiant }) => Identifiant === id) ?? {}).at(-1),
    );
    expect(parts).toEqual(['3,00', '2,00']);
    expect(told(funding.find((row) => row.Référence === 'D-1') ?? {})).toEqual(['12000,50', '100 %', '12000,50']);
    const whole = (await write('csv')).table('funding');
    expect(new Set(whole.map((row) => row['Compté dans ce territoire (€, part arrondie)']))).toEqual(new Set(['']));
  });

  test('has for a territory a row for whoever pays from a larger one, and for the source that states it', async () => {
    await cypher(`MATCH (i:Initiative)-[:COVERS]->(:Territory {id: 'ZONE-pays'}), (m:Actor {siret: '21020400400019'})
      CREATE (eu:Actor:Entity {id: 'actor-eu', name: 'Union européenne'})-[:STATED_BY]->(s:Source {id: 'source-eu', publisher: 'UE'})
      CREATE (eu)-[:GRANTS]->(f:FundingLink:Entity {id: 'larger', status: 'GRANTED', nature: 'SUBSIDY', amount: 30000})
      CREATE (f)-[:FINANCES]->(i), (f)-[:BENEFITS]->(m), (f)-[:STATED_BY]->(s)`);
    const part = await write('csv', { territory: 'COM-02001' });
    const whole = await write('csv');
    await cypher("MATCH (n) WHERE n.id IN ['larger', 'actor-eu', 'source-eu'] DETACH DELETE n");
    // A grant without a theme of its own is about those of what it finances, as in all sums by theme.
    const grant = whole.table('funding').find(({ Identifiant }) => Identifiant === 'larger');
    const financed = whole.table('initiatives').find(({ Titre }) => Titre === grant?.Initiative);
    expect(financed?.Thématiques).toMatch(/./);
    expect(grant).toMatchObject({
      Thématiques: financed?.Thématiques,
      'Identifiant de l’initiative': financed?.Identifiant,
    });
    for (const { table } of [part, whole]) {
      const ids = (name: string) => new Set(table(name).map(({ Identifiant }) => Identifiant));
      const [actors, sources] = [ids('actors'), ids('sources')];
      expect(actors).toContain('actor-eu');
      expect(sources).toContain('source-eu');
      for (const row of table('funding'))
        for (const party of [row['Identifiant du financeur'], row['Identifiant du bénéficiaire']])
          expect(party === '' || actors.has(party)).toBe(true);
      const cited = ['actors', 'initiatives', 'funding', 'roles', 'memberships', 'links'].flatMap((name) =>
        table(name).flatMap(({ Sources = '' }) => Sources.split(' ; ')),
      );
      expect(cited.filter((id) => id !== '' && !sources.has(id))).toEqual([]);
    }
  });

  test('has for a territory the initiatives that cover it from a larger one, said as such, with their actors and roles', async () => {
    await cypher(`MATCH (p:Territory {id: 'DEP-02'})
      CREATE (i:Initiative:Entity {id: 'wide', title: 'Partout'})-[:COVERS]->(p)
      CREATE (:Initiative:Entity {id: 'nowhere', title: 'Nulle part'})
      CREATE (a:Actor:Entity {id: 'actor-wide', name: 'Région'})-[:PARTICIPATES_IN {role: 'LEAD'}]->(i)`);
    const part = await write('csv', { territory: 'COM-02001' });
    const whole = await write('csv');
    const before = await write('csv', { territory: 'COM-02001', theme: 'med' });
    await cypher("MATCH (n) WHERE n.id IN ['wide', 'nowhere', 'actor-wide'] DETACH DELETE n");
    const reach = ({ table }: typeof part) =>
      Object.fromEntries(table('initiatives').map((row) => [row.Identifiant, row['Territoire demandé']]));
    expect(reach(part)).toMatchObject({ wide: 'couvre plus que ce territoire' });
    expect(new Set(Object.values(reach(part)))).toContain('dans ce territoire');
    expect(Object.keys(reach(part))).not.toContain('nowhere');
    expect(part.leftOut.placeless).toBe(1);
    expect(tellRemark('placeless', 1, 'FR')).toMatch(/^Initiatives sans territoire connu .*\s: 1$/);
    // An actor says whether it is there, or only tied to what is.
    const { actors } = await ask('{ actors(filter: {territory: "COM-02001"}, first: 200) { nodes { id } } }');
    for (const row of part.table('actors'))
      expect(row['Territoire demandé'], row.Nom).toBe(
        actors.nodes.some(({ id }: { id: string }) => id === row.Identifiant)
          ? 'dans ce territoire'
          : 'ailleurs ou plus large, lié à ce territoire',
      );
    const ofActors = (table: typeof part.table) => new Set(table('actors').map((row) => row['Territoire demandé']));
    expect(ofActors(part.table).size).toBe(2);
    expect(ofActors(whole.table)).toEqual(new Set(['']));
    expect(part.table('actors').map(({ Identifiant }) => Identifiant)).toContain('actor-wide');
    expect(part.table('roles').map((row) => row['Identifiant de l’initiative'])).toContain('wide');
    expect(new Set(Object.values(reach(whole)))).toEqual(new Set(['']));
    expect(whole.leftOut.placeless).toBeUndefined();
    // It is about no theme.
    expect(Object.keys(reach(before))).not.toContain('wide');
  });

  test('has for each initiative the stated status, and the state on the day of the export', async () => {
    const states = async (asOf?: string) => {
      const day = asOf ?? '2026-03-01';
      const filters = asOf === undefined ? {} : { asOf };
      const rows = (await write('csv', filters)).table('initiatives');
      const found = rows.map((row) => [row.Titre, row['Statut déclaré'], row[`État au ${frenchDay(day)}`]]);
      return found.filter(([title]) => String(title).startsWith('état')).sort();
    };
    const frenchDay = (day: string) => day.split('-').reverse().join('/');
    await cypher(`UNWIND [['état 1', 'ONGOING', '2027-01-01', null], ['état 2', 'ONGOING', '2024-01-01', '2025-12-31'],
        ['état 3', 'COMPLETED', null, null], ['état 4', 'ABANDONED', '2027-01-01', null], ['état 5', null, null, null],
        ['état 6', 'PAUSED', '2026-03-01', '2026-03-01'], ['état 7', null, '2026-01-01', null]] AS row
      CREATE (:Initiative:Entity {id: 'initiative-' + row[0], title: row[0], status: row[1], startDate: date(row[2]), endDate: date(row[3]), kind: 'PROJECT'})`);
    const gexf = (await write('gexf')).read();
    const told = await states();
    const later = await states('2027-02-01');
    const workbook = (await write('xlsx')).files[0];
    const sheets = await readXlsxFile(createReadStream(String(workbook)));
    await cypher("MATCH (i:Initiative) WHERE i.title STARTS WITH 'état' DETACH DELETE i");
    expect(told).toEqual([
      ['état 1', 'En cours', 'À venir'],
      ['état 2', 'En cours', 'Terminé'],
      ['état 3', 'Terminé', 'Terminé'],
      ['état 4', 'Abandonné', 'Abandonné'],
      ['état 5', '', ''],
      ['état 6', 'En pause', 'En pause'],
      ['état 7', '', 'En cours'],
    ]);
    expect(later[0]).toEqual(['état 1', 'En cours', 'En cours']);
    // A table that was exported and corrected keeps its statuses when it is imported.
    expect(columnOfEverydayHeading('initiatives', 'Statut déclaré')).toBe('status');
    expect(sheets.find(({ sheet }) => sheet === 'Initiatives')?.data[0]).toEqual(
      expect.arrayContaining(['Statut déclaré', 'État au 01/03/2026']),
    );
    const node = gexf.split('\n').find((line) => line.includes('initiative-état 1')) ?? '';
    expect(node).toContain('<attvalue for="status" value="ONGOING"/><attvalue for="state" value="TO_COME"/>');
  });

  test('has themes by territory level after level, from the largest', async () => {
    const levels = (await write('csv')).table('coverage').map((row) => row['Niveau du territoire'] ?? '');
    const order = ['Département', 'Intercommunalité', 'Secteur', 'Commune'].filter((level) => levels.includes(level));
    expect(order.length).toBeGreaterThan(1);
    expect(levels).toEqual(order.flatMap((level) => levels.filter((each) => each === level)));
    // An export of a smaller territory has only a part of a larger one.
    const ofCommune = (await write('csv', { territory: 'COM-02001' })).table('coverage');
    expect(new Set(ofCommune.map((row) => row['Identifiant du territoire']))).toEqual(new Set(['COM-02001']));
  });

  test('has no cell that a spreadsheet would calculate', async () => {
    for (const format of ['csv', 'ecosystem'] as const) {
      const { files } = await write(format);
      const cells = files
        .flatMap((file): string[][] => parse(readFileSync(file, 'utf8'), { bom: true, delimiter: ';' }))
        .flat();
      expect(cells.filter((cell) => /^[\s]*[=+\-@]/.test(cell))).toEqual([]);
      expect(cells.length).toBeGreaterThan(200);
    }
  });

  test('has, with filters, what the lists of the API have under the same filters', async () => {
    const filters = { territory: 'COM-02001', theme: 'med' };
    const { selection, leftOut } = await write('gexf', filters);
    const api = await ask(
      `{ initiatives(filter: {territory: "COM-02001", theme: "med"}) { nodes { id } }
         fundingLinks(filter: {territory: "COM-02001", theme: "med"}) { nodes { id } }
         actors(filter: {territory: "COM-02001", theme: "med"}) { nodes { id } } }`,
    );
    const idsOf = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id).sort();
    expect(selection.initiatives).toEqual(idsOf(api.initiatives));
    expect(selection.fundingLinks).toEqual(idsOf(api.fundingLinks));
    // And who takes part in them, or pays.
    expect(selection.actors).toEqual(expect.arrayContaining(idsOf(api.actors)));
    expect([selection.initiatives, selection.fundingLinks, selection.actors].map(({ length }) => length)).toEqual([
      2, 1, 2,
    ]);
    expect(leftOut.otherEnd).toBeGreaterThan(0);
  });

  test('has, for a day, what is valid on that day', async () => {
    const { rows, selection, leftOut } = await write('ecosystem', { asOf: '2026-09-01' });
    expect(selection.initiatives).toHaveLength(2);
    expect(rows).toMatchObject({ participations: 2, 'funding-links': 1 });
    expect(leftOut).toMatchObject({ notThatDay: 1 });
    expect((await write('ecosystem', { asOf: '2026-01-01' })).rows).toMatchObject({ 'funding-links': 0 });
  });

  test('has, for a part, the hash that its lines state', async () => {
    const { files, rows } = await write('jsonl', { territory: 'COM-02001', asOf: '2026-09-01' });
    await wipe(database);
    const restored = await restore(exact, String(files[0]), { report: quiet });
    expect(await hashGraph(exact)).toBe(restored.hash);
    expect(rows.nodes).toBe(restored.nodes);
    expect(await count('(:Initiative)')).toBe(1);
    expect(await count('(:Actor)-[:PARTICIPATES_IN]->(:Initiative)')).toBe(1);
    await wipe(database);
    await migrate(database, quiet);
  });

  test('is, as linked data, organisations of ORG and CPOV, readable without fetching anything', async () => {
    const refuse = async (address: string): Promise<never> => {
      throw new Error(`it fetches ${address}`);
    };
    const { read } = await write('jsonld');
    const quads = await toRDF(JSON.parse(read()), { documentLoader: refuse });
    if (!Array.isArray(quads)) throw new Error('it is no data set');
    const ofType = (type: string) =>
      new Set(
        quads
          .filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === type)
          .map(({ subject }) => subject.value),
      ).size;
    expect(ofType('http://data.europa.eu/m8g/PublicOrganisation')).toBe(await count("(a:Actor {kind: 'COMMUNE'})"));
    expect(ofType('http://www.w3.org/ns/org#Organization')).toBe(
      (await count('(:Actor)')) + (await count('(:Initiative)')),
    );
    expect(ofType('http://www.w3.org/ns/org#Membership')).toBe(4);
    expect(ofType('http://schema.org/MonetaryGrant')).toBe(2);
    expect(ofType('http://purl.org/dc/terms/Location')).toBe(3);
    expect(
      quads.some(({ object }) => object.termType === 'Literal' && object.datatype.value === 'urn:passerelle:SIRET'),
    ).toBe(true);
    expect(quads.filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/org#unitOf')).toHaveLength(1);
    // Every reference to our names is an entity in the file, or a value of a list.
    const subjects = new Set(quads.map(({ subject }) => subject.value));
    const dangling = quads.filter(
      ({ object }) =>
        object.termType === 'NamedNode' && object.value.startsWith('urn:passerelle:') && !subjects.has(object.value),
    );
    expect(dangling.map(({ object }) => object.value)).toEqual([]);
  });

  test('has in linked data the address and the number of a contact as such, and its words as the type', async () => {
    await cypher(
      "MATCH (a:Actor) WHERE a.contact = 'Direction' SET a.contact = 'Accueil : accueil@pont.fr, 03 23 00 00 00 (https://pont.fr/contact)'",
    );
    const { read } = await write('jsonld');
    const points = JSON.parse(read())['@graph'].flatMap(
      (thing: Record<string, unknown>) => thing['schema:contactPoint'] ?? [],
    );
    expect(points).toEqual([
      {
        '@type': 'schema:ContactPoint',
        'schema:contactType': 'Accueil',
        'schema:email': ['accueil@pont.fr'],
        'schema:telephone': ['03 23 00 00 00'],
        'schema:url': ['https://pont.fr/contact'],
      },
    ]);
  });

  test('does not mix with what is written meanwhile', async () => {
    const meanwhile = () => cypher('MATCH (j:Journal) SET j.sequence = j.sequence + 1');
    await expect(whileUnchanged(database, meanwhile)).rejects.toThrow('changed during the export');
  });

  test('is made again when something is written meanwhile, as often as it may be', async () => {
    const workThatIsDisturbed = (times: number) => {
      let done = 0;
      return async () => {
        done += 1;
        if (done <= times) await cypher('MATCH (j:Journal) SET j.sequence = j.sequence + 1');
        return done;
      };
    };
    expect(await whileUnchanged(database, workThatIsDisturbed(2), 3)).toBe(3);
    await expect(whileUnchanged(database, workThatIsDisturbed(3), 3)).rejects.toThrow('changed during the export');
  });

  test('is refused for filters with unknown ids', async () => {
    await expect(write('csv', { territory: 'DEP-99' })).rejects.toThrow('there is no Territory "DEP-99"');
    await expect(write('csv', { theme: 'rien' })).rejects.toThrow('there is no Theme "rien"');
    await expect(write('csv', { asOf: '2026-02-30' })).rejects.toThrow('2026-02-30');
  });
});

describe('what only editors may read, what is archived, and the history', () => {
  beforeAll(async () => {
    await giveTown(database);
    await giveSecrets(database);
  });

  test.each(['ecosystem', 'jsonl', 'csv', 'gexf', 'graphml', 'jsonld', 'xlsx'] as const)(
    'is not in %s',
    async (format) => {
      const { files, leftOut } = await write(format);
      const texts = await Promise.all(
        files.map(async (file) =>
          format === 'xlsx' ? JSON.stringify(await readXlsxFile(createReadStream(file))) : readFileSync(file, 'utf8'),
        ),
      );
      for (const secret of SECRETS) expect(texts.join('').includes(secret), secret).toBe(false);
      expect(leftOut.personal).toBe(format === 'jsonl' ? 7 : 3);
      // The name is there, without the characters that files must not contain.
      expect(texts.join('')).toContain('=1+1');
      expect(texts.join('').includes(CONTROL)).toBe(false);
      if (!['jsonl', 'jsonld'].includes(format)) expect(leftOut.controlSigns).toBeGreaterThan(0);
      if (format === 'xlsx') expect(leftOut.longTexts).toBe(1);
      else if (format !== 'gexf' && format !== 'graphml') expect(texts.join('')).toContain(TOO_LONG);
    },
  );
});

test('the guard before a formula is removed, whatever the text', () => {
  for (const text of ['=1', "'=1", "''=1", '+', '-1', '@a', '\t=x', '\r', "'a", 'a=1', '', '=', '＝1']) {
    expect(withoutFormulaGuard(guardFormula(text))).toBe(text);
    expect(/^\s*[=+\-@＝]/.test(guardFormula(text))).toBe(false);
  }
});
