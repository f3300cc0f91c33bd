/**
 * An ecosystem is imported table by table, once, and every fault is reported. The town of the tests:
 *
 *   Atelier ──LEAD──▶ cours ◀──HOST── Mairie        cours COVERS Pont-sur-Aisne, part of plan
 *      └──MEMBER──▶ Conseil      Mairie ──GRANTS 12 000.50──▶ Atelier (for cours)
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { projectRoot } from '../src/config.js';
import { importEcosystem } from '../src/import/ecosystem/ecosystem.js';
import { ECOSYSTEM_TABLES, TABLE_NAMES, type TableName } from '../src/import/ecosystem/ecosystem-tables.js';
import { importFiles } from '../src/import/import-files.js';
import type { ImportOptions } from '../src/import/options.js';
import type { ImportReport } from '../src/import/report.js';
import { importSubsidies } from '../src/import/subsidies/subsidies.js';
import { testDatabase, wipe } from './database.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
const folder = join(temporaryFolder(), 'pont');
mkdirSync(folder);

type Tables = Partial<Record<TableName, string>>;

const TOWN: Tables = {
  sources: 'id,publisher,licence\nrecensement,Ville de Pont,Licence Ouverte 2.0',
  actors: `name,kind,rna,seat,actsIn,themes,needs,bodyType,source
Atelier,Association,W021000001,02001,02001,mediation,Local : Ateliers|Temps humain : Eau : relève : le mardi : matin,,recensement
Mairie,COMMUNE,,02001,DEP-02,Médiation,,,recensement
Conseil,Instance,,,,,,Consultatif,`,
  initiatives: `key,title,kind,status,startDate,endDate,budget,themes,territories,partOf,source
cours,Cours de clavier,Projet,En cours,2026-01-01,31/12/2026,"12000,50",mediation,02001,plan,recensement
plan,Plan du numérique,Feuille de route,,,,,,DEP-02,,recensement`,
  participations: `actor,initiative,role,from,to,source
W021000001,cours,Porteur,2026-01-01,,recensement
Mairie,Cours de clavier,HOST,,,recensement`,
  memberships: 'member,organisation,role\nAtelier,Conseil,Membre',
  'funding-links': `funder,beneficiary,initiative,status,nature,amount,decidedOn,reference
Mairie,Atelier,cours,Acceptée,Subvention,"12 000,50",2026-01-15,D-1`,
};

beforeEach(async () => {
  await wipe(database);
  await ask(`
    CREATE (d:Territory:Entity {id: 'DEP-02', level: 'DEPARTMENT', name: 'Aisne'})
    CREATE (c:Territory:Entity {id: 'COM-02001', level: 'COMMUNE', name: 'Pont-sur-Aisne', formerCodes: ['02999']})
    CREATE (c)-[:WITHIN]->(d)
    CREATE (:Theme:Entity {id: 'mediation', labelFr: 'Médiation', labelEn: 'Mediation'})<-[:BROADER]-(:Theme:Entity {id: 'ateliers', labelFr: 'Ateliers', labelEn: 'Workshops'})
    CREATE (:Theme:Entity {id: 'eau', labelFr: 'Eau : relève', labelEn: 'Water'})-[:BROADER]->(:Theme:Entity {id: 'ter', labelFr: 'Territoires', labelEn: 'Territories'})`);
});

async function ask(cypher: string): Promise<Record<string, unknown>[]> {
  const { records } = await database.driver.executeQuery(cypher);
  return records.map((record) => record.toObject());
}

function importTables(tables: Tables, options: ImportOptions = {}): Promise<ImportReport> {
  const files = Object.entries(tables).map(([table, text]) => {
    const file = join(folder, `${table}.csv`);
    writeFileSync(file, text);
    return file;
  });
  return importEcosystem(database, files.reverse(), options);
}

const rulesOf = ({ faults }: ImportReport) =>
  faults.map(({ file = '', line, column, rule }) => `${basename(file, '.csv')} ${line} ${column} ${rule}`);

test('lists with the headings and the kinds of their authors are read, and rows find initiatives by the key of the list', async () => {
  const report = await importTables({
    actors: 'Nom;Type;Agit sur;Thème\nRégie;Etablissement public;02001;Eau\u00a0:\u00a0relève\nForge;Société;DEP-02;\n',
    initiatives: 'Clé;Titre;Type\na;Cours;Projet\n',
    participations: 'Acteur;Initiative;Rôle\nRégie;a;Porteur\n',
  });
  expect(report).toMatchObject({ accepted: 4, rejected: 0 });
  // A no-break space is a space: nothing to tell.
  expect(rulesOf(report).filter((rule) => rule.endsWith('theme'))).toEqual([]);
  expect(
    await ask(`MATCH (a:Actor)-[:ACTS_IN]->(t) OPTIONAL MATCH (a)-[:PARTICIPATES_IN]->(i)
      RETURN a.name AS name, a.kind AS kind, t.id AS actsIn, i.title AS leads ORDER BY name`),
  ).toEqual([
    { name: 'Forge', kind: 'COMPANY', actsIn: 'DEP-02', leads: null },
    { name: 'Régie', kind: 'PUBLIC_AGENCY', actsIn: 'COM-02001', leads: 'Cours' },
  ]);
});

test('two rows with one name become one actor, with a fault', async () => {
  const report = await importTables({
    actors: 'name,kind,rna\nMairie,Commune,\nMAIRIE,Commune,\nAtelier,,W021000001\nAtelier,,W021000002\n',
  });
  expect(report.created).toMatchObject({ Actor: 3 });
  expect(rulesOf(report)).toEqual(['actors 3 name same-name']);
  expect(report.faults[0]?.message).toContain('row 2 has the same name');
});

describe('one key in two rows', () => {
  test('of different projects refuses both and what names them, with both places; a repeated row stays one project', async () => {
    const report = await importTables({
      actors: 'name,kind\nMairie,Commune',
      initiatives:
        'key,title,kind,startDate\npass,Pass pour les aînés,Projet,2026-09-01\npass,IA en mairie,Projet,2027-01-01\nsolo,Solo,Projet,\nsolo,SOLO,Projet,\nlibre,Libre,Projet,',
      participations: 'actor,initiative,role\nMairie,pass,Porteur\nMairie,solo,Porteur\nMairie,libre,Porteur',
    });
    expect(report).toMatchObject({ rows: 9, accepted: 6, rejected: 3 });
    expect(rulesOf(report)).toEqual([
      ...['initiatives 2 key shared-key', 'initiatives 3 key shared-key'],
      'participations 2 initiative ambiguous-initiative',
    ]);
    const [first, second, third] = report.faults.map(({ message }) => message);
    expect(first).toContain('row 3 of initiatives.csv gives it to "IA en mairie"');
    expect(second).toContain('row 2 of initiatives.csv gives it to "Pass pour les aînés"');
    expect(third).toContain('Pass pour les aînés (initiatives.csv, 2), IA en mairie (initiatives.csv, 3)');
    expect(await ask('MATCH (i:Initiative) RETURN i.title AS title ORDER BY title')).toEqual([
      { title: 'Libre' },
      { title: 'SOLO' },
    ]);
  });

  test('of actors and of funding does the same; two names with one number are told', async () => {
    const report = await importTables({
      actors: 'name,id,siren\nUne,actor-00000001,\nAutre,actor-00000001,\nVille,,220200026\nMairie,,220200026',
      'funding-links':
        'funder,beneficiary,status,nature,amount,id\nVille,Ville,GRANTED,SUBSIDY,5,funding-00000001\nVille,Une,GRANTED,SUBSIDY,7,funding-00000001',
    });
    expect(rulesOf(report).sort()).toEqual([
      ...['actors 2 id shared-key', 'actors 3 id shared-key', 'actors 5 siren shared-number'],
      ...['funding-links 2 id shared-key', 'funding-links 3 id shared-key'],
    ]);
    expect(await ask('MATCH (n:Actor|FundingLink) RETURN count(n) AS nodes')).toEqual([{ nodes: 1 }]);
  });
});

test('a row of totals is no actor and no project', async () => {
  const report = await importTables({
    actors: 'name,kind\nMairie,Commune\nTOTAL : 1 acteur,\n',
    initiatives: 'key,title,kind,budget\na,A,Projet,5\nNombre total : 1 projet,,,\nTotal,1 projet,,5 €\n',
  });
  expect(report.created).toEqual({ Source: 1, Actor: 1, Initiative: 1 });
  expect(rulesOf(report).sort()).toEqual([
    'actors 3 name aside-row',
    'initiatives 3 key aside-row',
    'initiatives 4 key aside-row',
  ]);
});

test('a town is the commune, not its arrondissement, and a postal code beside a name chooses the commune', async () => {
  await ask(`
    UNWIND [['COM-02408', 'Laon', 'COMMUNE', '02000'], ['ARR-022', 'Laon', 'ARRONDISSEMENT', ''],
      ['COM-02010', 'Double', 'COMMUNE', '02100'], ['COM-03010', 'Double', 'COMMUNE', '03100']] AS t
    CREATE (:Territory:Entity {id: t[0], name: t[1], level: t[2], postalCodes: [t[3]], formerCodes: []})`);
  const report = await importTables({
    actors: 'Nom;Code postal;Siège\nUne;2100;Double\nAutre;;Laon',
    initiatives: 'title;kind;territories\nA;Projet;Laon\nB;Projet;Arrondissement de Laon',
  });
  expect(report.faults.filter(({ rule }) => /^ambiguous|^unknown/.test(rule))).toEqual([]);
  expect(
    await ask(
      'MATCH (a)-[:SEATED_IN|COVERS]->(t) RETURN coalesce(a.name, a.title) AS name, t.id AS place ORDER BY name',
    ),
  ).toEqual([
    ...[
      { name: 'A', place: 'COM-02408' },
      { name: 'Autre', place: 'COM-02408' },
    ],
    ...[
      { name: 'B', place: 'ARR-022' },
      { name: 'Une', place: 'COM-02010' },
    ],
  ]);
});

describe('two actors with one name', () => {
  const twins = 'name,kind,seat\nMairie,Commune,02001\nMairie,Commune,02002';
  beforeEach(() => ask("CREATE (:Territory:Entity {id: 'COM-02002', code: '02002', level: 'COMMUNE', name: 'Gué'})"));

  test.each(['Mairie (02001)', 'Mairie (Pont-sur-Aisne)'])(
    'are told apart by "%s" in a later file too',
    async (actor) => {
      await ask("MATCH (c:Territory {id: 'COM-02001'}) SET c.code = '02001'");
      const participations = `actor,initiative,role\n${actor},cours,Hôte`;
      expect(await importTables({ actors: twins, initiatives: 'key,title,kind\ncours,Cours,Projet' })).toMatchObject({
        rejected: 0,
      });
      expect(await importTables({ participations })).toMatchObject({ rejected: 0 });
      expect(await ask('MATCH (t)<-[:SEATED_IN]-(:Actor)-[:PARTICIPATES_IN]->() RETURN t.id AS seat')).toEqual([
        { seat: 'COM-02001' },
      ]);
    },
  );

  test('are proposed by name and place, in the same file and in a later one', async () => {
    await ask("MATCH (c:Territory {id: 'COM-02001'}) SET c.code = '02001'");
    const participations = 'actor,initiative,role\nMairie,cours,Hôte';
    const initiatives = 'key,title,kind\ncours,Cours,Projet';
    for (const tables of [{ actors: twins, initiatives, participations }, { participations }]) {
      const [fault] = (await importTables(tables)).faults.filter(({ rule }) => rule === 'ambiguous-actor');
      expect(fault?.message).toMatch(/: Mairie \((Pont-sur-Aisne|Gué)\), Mairie \((Pont-sur-Aisne|Gué)\)$/);
    }
  });
});

test('an amount that is read differently than written has a fault, and negative amounts are rejected', async () => {
  const report = await importTables({
    initiatives: 'key,title,kind,budget,startDate\na,A,Projet,12k€,\nb,B,Projet,-500,\nc,C,Projet,10.005,2026-30-05\n',
  });
  expect(rulesOf(report)).toEqual([
    ...['initiatives 2 budget amount-unit', 'initiatives 3 budget negative-amount'],
    ...['initiatives 4 startDate assumed-date', 'initiatives 4 budget two-readings'],
  ]);
  expect(await ask('MATCH (i:Initiative) RETURN i.budget AS cents ORDER BY i.title')).toEqual([
    ...[{ cents: 1_200_000 }, { cents: null }, { cents: null }],
  ]);
});

test('an ambiguous amount is rejected, unless its column shows how to read it; a number of JSON is never ambiguous', async () => {
  const links = (...amounts: string[]): Tables => ({
    'funding-links': [
      'funder,beneficiary,status,nature,amount,reference',
      ...amounts.map((amount, k) => `Mairie,Atelier,GRANTED,SUBSIDY,"${amount}",D-${k}`),
    ].join('\n'),
  });
  await importTables(TOWN);
  const silent = await importTables(links('30.000', '7'));
  expect(silent).toMatchObject({ accepted: 1, rejected: 1, amount: '7.00' });
  expect(rulesOf(silent)).toEqual(['funding-links 2 amount two-readings']);
  expect(await importTables(links('30.000', '7,50'))).toMatchObject({ rejected: 0, amount: '30007.50' });
  const json = join(folder, 'pont.json');
  const link = { funder: 'Mairie', beneficiary: 'Atelier', status: 'GRANTED', nature: 'SUBSIDY', reference: 'D-9' };
  writeFileSync(json, JSON.stringify({ 'funding-links': [{ ...link, amount: 1.125 }] }));
  expect(await importEcosystem(database, [json])).toMatchObject({ amount: '1.13', rejected: 0 });
});

test('an entity stated only by an illustrative source is an example', async () => {
  const examples = async (illustrative: string) => {
    const sources = `id,publisher,illustrative\nrecensement,Ville de Pont,${illustrative}`;
    const { faults } = await importTables({ ...TOWN, sources });
    const [{ ids } = { ids: [] }] = await ask('MATCH (n:Actor|Initiative) RETURN collect(n.id) AS ids');
    const rows = await database.read<{ nameFr: string; isExample: boolean }>('names', { ids });
    return [faults.length, ...rows.flatMap(({ nameFr, isExample }) => (isExample ? nameFr : [])).sort()];
  };
  expect(await examples('')).toEqual([0]);
  expect(await examples('oui')).toEqual([0, 'Atelier', 'Cours de clavier', 'Mairie', 'Plan du numérique']);
  expect(await examples('non')).toEqual([0]);
});

describe('an ecosystem', () => {
  test('is the same whatever the order of its files, with the source of each row', async () => {
    const report = await importTables(TOWN);
    expect(report.faults).toEqual([]);
    expect(report).toMatchObject({
      rows: 10,
      accepted: 10,
      repaired: 0,
      rejected: 0,
      amount: '12000.50',
      notInFile: 0,
    });
    expect(report.created).toEqual({ Source: 2, Actor: 3, Initiative: 2, FundingLink: 1 });
    expect(
      await ask(`
        MATCH (a:Actor {name: 'Atelier'})-[p:PARTICIPATES_IN]->(i:Initiative)-[:PART_OF]->(plan:Initiative)
        MATCH (a)-[:SEATED_IN]->(seat), (a)-[:WORKS_ON]->(theme), (i)-[:COVERS]->(ground), (i)-[:ABOUT]->(subject)
        MATCH (a)<-[:BENEFITS]-(f:FundingLink)<-[:GRANTS]-(funder), (f)-[:FINANCES]->(i), (a)-[m:MEMBER_OF]->(body)
        RETURN a.id AS id, a.kind AS kind, COLLECT { MATCH (a)-[n:NEEDS]->(t) RETURN [n.resource, t.id, n.note, n.source] ORDER BY t.id } AS needs, p.role AS role, toString(p.from) AS from, p.source AS source,
          p.row AS row, i.title AS title, i.budget AS budget, toString(i.endDate) AS endDate, plan.title AS plan,
          seat.name AS seat, theme.id AS theme, ground.id AS ground, subject.id AS subject, f.amount AS cents,
          funder.name AS funder, m.role AS seatRole, body.bodyType AS bodyType, m.source AS ownSource`),
    ).toEqual([
      {
        ...{
          id: 'actor-W021000001',
          kind: 'ASSOCIATION',
          needs: [
            ['PREMISES', 'ateliers', null, 'source-recensement'],
            ['STAFF', 'eau', 'le mardi : matin', 'source-recensement'],
          ],
          role: 'LEAD',
          from: '2026-01-01',
        },
        ...{ source: 'source-recensement', row: 2, title: 'Cours de clavier', budget: 1200050, endDate: '2026-12-31' },
        ...{ plan: 'Plan du numérique', seat: 'Pont-sur-Aisne', theme: 'mediation', ground: 'COM-02001' },
        ...{ subject: 'mediation', cents: 1200050, funder: 'Mairie', seatRole: 'MEMBER', bodyType: 'ADVISORY' },
        ownSource: 'source-pont',
      },
    ]);
    const stated = await ask('MATCH ()-[s:STATED_BY]->() RETURN s.table AS table, count(s) AS rows ORDER BY table');
    expect(stated).toEqual([
      { table: 'actors', rows: 3 },
      { table: 'funding-links', rows: 1 },
      { table: 'initiatives', rows: 2 },
      { table: 'memberships', rows: 1 },
      { table: 'participations', rows: 2 },
    ]);
  });

  test('may state audiences in everyday words; a word outside the list goes to the note, with a fault', async () => {
    const tables = {
      actors: 'name,audiences\nAtelier,Séniors | demandeurs d’emploi|Scouts|Seniors\nClub,Scouts',
      initiatives: 'key,title,kind,audiences\ncours,Cours,Projet,FAMILIES|Pêcheurs',
    };
    const report = await importTables(tables);
    expect(report).toMatchObject({ accepted: 3, repaired: 3, rejected: 0 });
    expect(rulesOf(report).sort()).toEqual([
      'actors 2 audiences unknown-audience',
      'actors 3 audiences unknown-audience',
      'initiatives 2 audiences unknown-audience',
    ]);
    expect(report.faults[0]).toMatchObject({
      value: 'Scouts',
      message: '"Scouts" is not one of the audiences; it is kept in the note',
      remedy: expect.stringContaining('SENIORS (Seniors)'),
    });
    const state = () =>
      ask(
        'MATCH (n:Actor|Initiative) RETURN n.audiences AS audiences, n.note AS note ORDER BY coalesce(n.name, n.title)',
      );
    const expected = [
      { audiences: ['SENIORS', 'JOBSEEKERS'], note: 'Autre public : Scouts' },
      { audiences: null, note: 'Autre public : Scouts' },
      { audiences: ['FAMILIES'], note: 'Autre public : Pêcheurs' },
    ];
    expect(await state()).toEqual(expected);
    expect(await importTables(tables)).toMatchObject({ created: {}, updated: 0, unchanged: 4 });
    await ask("MATCH (n:Actor {name: 'Club'}) SET n.note = 'À rappeler.'");
    await importTables({ actors: 'name,audiences\nClub,Scouts|Jeunes' });
    expect((await state())[1]).toEqual({ audiences: ['YOUTH'], note: 'À rappeler.\nAutre public : Scouts' });
  });

  test('that is imported a second time changes nothing, and writes no Change', async () => {
    await importTables(TOWN);
    const state = () =>
      ask(`
        MATCH (n)
        WHERE NOT n:Source
        OPTIONAL MATCH (n)-[r]->(m)
        RETURN n.id AS id, properties(n) AS node, type(r) AS type, properties(r) AS relation, m.id AS other
        ORDER BY id, type, other, relation.row`);
    const before = await state();
    expect(await importTables(TOWN)).toMatchObject({ created: {}, updated: 0, unchanged: 8, accepted: 10 });
    expect(await state()).toEqual(before);
  });

  test('with changed rows is written where it differs, and the former values are kept', async () => {
    await importTables(TOWN);
    const report = await importTables({
      actors:
        'name,rna,contact,seat,needs,themes\nAtelier,W021000001,Accueil,,Local : ateliers : au rez-de-chaussée|Compétences : ateliers,\nLes Ateliers,W021000001,,,,',
      participations: 'actor,initiative,role,from,to\nAtelier,cours,LEAD,,2026-06-30',
    });
    expect(report).toMatchObject({ created: {}, updated: 1, changed: [expect.stringMatching(/^actor-/)] });
    expect(
      await ask(`
        MATCH (a:Actor {name: 'Atelier'})-[p:PARTICIPATES_IN]->()
        RETURN a.contact AS contact, COLLECT { MATCH (a)-[n:NEEDS]->(t) RETURN n.resource + ' ' + coalesce(n.note, '') ORDER BY n.resource } AS needs, a.aliases AS aliases, a.kind AS kind, a.revision AS revision,
          count { (a)-[:SEATED_IN]->() } AS seats, toString(p.from) AS from, toString(p.to) AS to`),
    ).toEqual([
      {
        ...{
          contact: 'Accueil',
          needs: ['PREMISES au rez-de-chaussée', 'SKILLS ', 'STAFF le mardi : matin'],
          aliases: ['Les Ateliers'],
          kind: 'ASSOCIATION',
          revision: 2,
        },
        ...{ seats: 1, from: '2026-01-01', to: '2026-06-30' },
      },
    ]);
    const [actors, participations] = await ask(
      `MATCH (c:Change) WHERE c.import = '${report.import}' RETURN c.ids AS ids, c.before AS before ORDER BY c.sequence`,
    );
    expect(JSON.parse(String(actors?.before))['actor-W021000001']).toMatchObject({
      revision: 1,
      relations: [{ type: 'NEEDS', other: 'ateliers', properties: { resource: 'PREMISES' } }],
    });
    expect(participations?.ids).toHaveLength(2);
  });

  test('finds the entities that it names in the database, and creates none twice for another source', async () => {
    await importTables(TOWN);
    const report = await importTables(
      {
        participations: 'actor,initiative,role\nMairie,Plan du numérique,PARTNER',
        links: 'actor,linkedTo,nature\nMairie,Atelier,Conventionné avec',
      },
      { source: 'Autre' },
    );
    expect(report).toMatchObject({ accepted: 2, created: { Source: 1 }, faults: [] });
  });

  test('moves a seat instead of adding a second one', async () => {
    await importTables(TOWN);
    await ask("CREATE (:Territory:Entity {id: 'COM-02002', level: 'COMMUNE', name: 'Gué'})");
    await importTables({ actors: 'name,rna,seat\nAtelier,W021000001,02002' });
    expect(await ask("MATCH (:Actor {name: 'Atelier'})-[:SEATED_IN]->(t) RETURN t.name AS seat")).toEqual([
      { seat: 'Gué' },
    ]);
  });

  test('may be JSON, whose rows are counted from 1', async () => {
    const file = join(folder, 'ville.json');
    const actors = [
      {
        ...{ name: 'Atelier', kind: 'ASSOCIATION' },
        needs: [{ resource: 'PREMISES', theme: 'ateliers', note: 'deux | trois : pièces' }, 'Données : Médiation'],
      },
      { name: 'Mairie', seat: '99999' },
    ];
    writeFileSync(
      file,
      JSON.stringify({ actors, links: [{ actor: 'Atelier', linkedTo: 'Mairie', nature: 'UNIT_OF' }] }),
    );
    const report = await importEcosystem(database, [file]);
    expect(report).toMatchObject({ rows: 3, accepted: 3, repaired: 2, created: { Actor: 2, Source: 1 } });
    expect(report.faults).toMatchObject([
      { line: 1, column: 'needs', rule: 'need-on-root' },
      { line: 2, column: 'seat', rule: 'unknown-territory' },
    ]);
    expect(
      await ask('MATCH ()-[n:NEEDS]->(t) RETURN n.resource AS resource, t.id AS theme, n.note AS note ORDER BY theme'),
    ).toEqual([
      { resource: 'PREMISES', theme: 'ateliers', note: 'deux | trois : pièces' },
      { resource: 'DATA', theme: 'mediation', note: null },
    ]);
  });

  test('with an unreadable need or offer gets a remedy, and nothing is guessed', async () => {
    const report = await importTables({
      actors: `name,themes,needs,offers
A,ateliers,Local|STAFF : nowhere|Temps : ateliers|DATA : ateliers|DATA : ateliers : bis|Médiation : ateliers,Matériel : Médiation`,
    });
    const [row] = await ask(
      "MATCH (a:Actor {name: 'A'}) RETURN COLLECT { MATCH (a)-[n:NEEDS|OFFERS]->(t) RETURN type(n) + ' ' + n.resource + ' ' + t.id ORDER BY type(n) } AS said",
    );
    expect(row?.said).toEqual(['NEEDS DATA ateliers', 'OFFERS EQUIPMENT mediation']);
    expect(report).toMatchObject({ accepted: 1, rejected: 0 });
    expect(report.faults.map(({ column, value, rule }) => [column, value, rule])).toEqual([
      ['needs', 'Local', 'missing-theme'],
      ['needs', 'Temps : ateliers', 'unknown-value'],
      ['needs', 'Médiation : ateliers', 'unknown-value'],
      ['needs', 'nowhere', 'unknown-theme'],
      ['needs', 'ateliers', 'stated-twice'],
    ]);
    expect(report.faults[0]).toMatchObject({
      message: '"Local" names no theme; it is left out',
      remedy:
        'write the theme on which it is needed or offered behind it, as the lists of the workbook have it: Local : …',
    });
  });

  test('in a dry run gives the same report and writes nothing; strict, it writes nothing when a row is rejected', async () => {
    const { import: _, dryRun, ...dry } = await importTables(TOWN, { dryRun: true });
    expect(dryRun).toBe(true);
    const bad = { ...TOWN, memberships: 'member,organisation\nNobody,Conseil' };
    expect(await importTables(bad, { strict: true })).toMatchObject({ refused: true, accepted: 0, rejected: 1 });
    expect(await ask('MATCH (n) WHERE n:Actor OR n:Source OR n:Change RETURN n.id AS id')).toEqual([]);
    const { import: __, notInFile, ...real } = await importTables(TOWN, { strict: false });
    expect(dry).toEqual(real);
    expect(notInFile).toBe(0);
  });
});

describe('a fault', () => {
  test('that leaves the row usable is reported, and the row is imported', async () => {
    const report = await importTables({
      actors: `name,kind,siren,seat,themes,verifiedOn,source,couleur
A,Club,123456789,02999,inconnu,31/02/2019,nulle-part,bleu
B,,,99999,,,,`,
      initiatives: `key,title,kind,budget,partOf
a,Une,Projet,12k,b
b,Deux,Projet,,a
c,Trois,Projet,,c`,
    });
    expect(report).toMatchObject({ rows: 5, accepted: 5, repaired: 5, rejected: 0 });
    expect(rulesOf(report).sort()).toEqual([
      ...['actors 1 couleur unknown-column', 'actors 2 kind unknown-value', 'actors 2 seat former-commune-code'],
      ...['actors 2 siren invalid-identifier', 'actors 2 source unknown-source', 'actors 2 themes unknown-theme'],
      ...['actors 2 verifiedOn date', 'actors 3 seat unknown-territory', 'initiatives 2 budget amount'],
      ...['initiatives 3 partOf part-cycle', 'initiatives 4 partOf part-of-itself'],
    ]);
    expect(
      await ask("MATCH (a:Actor {name: 'A'})-[:SEATED_IN]->(t) RETURN t.id AS seat, a.statedIdentifiers AS stated"),
    ).toEqual([{ seat: 'COM-02001', stated: ['123456789'] }]);
  });

  test('that makes the row meaningless rejects it', async () => {
    const report = await importTables({
      actors: 'name,siren\nA,\nDouble,220200026\nDouble,224400028\n,',
      initiatives: 'title,kind,startDate,endDate\nUne,Projet,2026-02-01,2026-01-01\nDeux,Rien,,',
      memberships: 'member,organisation,role\nA,Personne,\nA,Double,\nA,A,',
      'funding-links': 'funder,beneficiary,status,amount\nA,220200026,GRANTED,12k\nA,220200026,,5',
    });
    expect(report).toMatchObject({ rows: 10, accepted: 4, rejected: 6 });
    expect(await ask("MATCH (i:Initiative {title: 'Une'}) RETURN i.startDate AS start, i.endDate AS end")).toEqual([
      { start: null, end: null },
    ]);
    expect(rulesOf(report).sort()).toEqual([
      ...['funding-links 2 amount amount', 'funding-links 3 status missing-value'],
      ...['initiatives 2 endDate inverted-dates', 'initiatives 3 kind unknown-value'],
      ...['memberships 2 organisation unknown-actor', 'memberships 3 organisation ambiguous-actor'],
      'memberships 4 organisation link-to-itself',
    ]);
  });

  test('about an association that is called like a person is told, and a company is not', async () => {
    const report = await importTables({
      actors: 'name,kind\nJean Dupont,Association\nPierre Fabre,Entreprise\nAmis de Jean Dupont,Association',
    });
    expect(rulesOf(report)).toEqual(['actors 2 name person-name']);
    expect(report).toMatchObject({ accepted: 3 });
  });

  test('about a named person keeps the name out of open data', async () => {
    const report = await importTables({
      actors:
        'name,kind,contact,tags\nAtelier,ASSOCIATION,"Mme Le Goff, 02 98 00 00 00",ouvert\nMairie,COMMUNE,M. le maire,\nMme Martin,ASSOCIATION,,',
      initiatives:
        'title,kind,summary,results\nCours,Projet,Animé par M. Dupont,12 séances|joindre le 06 12 34 56 78\nRue du Docteur Roux,Projet,,',
    });
    expect(report).toMatchObject({ rows: 5, accepted: 4, repaired: 2, rejected: 1 });
    expect(
      report.faults.filter(({ rule }) => rule === 'person').map(({ column, message }) => [column, message]),
    ).toEqual([
      ['contact', '"Mme Le Goff" refers to a person; the contact is kept for editors only'],
      ['name', '"Mme Martin" refers to a person, and an entity must not be called after a person'],
      ['summary', '"M. Dupont" refers to a person; the cell is left out'],
      ['results', '"06 12 34 56 78" refers to a person; the cell is left out'],
    ]);
    expect(
      await ask(
        'MATCH (n:Actor|Initiative) RETURN coalesce(n.name, n.title) AS name, n.contact AS contact, n.personalContact AS personal, n.summary AS summary ORDER BY name',
      ),
    ).toEqual([
      { name: 'Atelier', contact: null, personal: 'Mme Le Goff, 02 98 00 00 00', summary: null },
      { name: 'Cours', contact: null, personal: null, summary: null },
      { name: 'Mairie', contact: 'M. le maire', personal: null, summary: null },
      { name: 'Rue du Docteur Roux', contact: null, personal: null, summary: null },
    ]);
  });

  test('about a person without a form of address is kept for editors, and told', async () => {
    const report = await importTables({
      actors:
        'name,kind,contact,needs\nHôpital,HEALTH,"Jean Dupont, jean.dupont@ch-tulle.fr",Local : ateliers : voir Mme Le Goff',
    });
    expect(
      report.faults.filter(({ rule }) => rule === 'person').map(({ column, message }) => [column, message]),
    ).toEqual([
      ['needs', '"Mme Le Goff" refers to a person; the note is left out'],
      ['contact', '"jean.dupont@ch-tulle.fr" refers to a person; the contact is kept for editors only'],
    ]);
    expect(
      await ask(
        "MATCH (a:Actor {name: 'Hôpital'})-[n:NEEDS]->() RETURN a.contact AS contact, a.personalContact AS personal, n.note AS note",
      ),
    ).toEqual([{ contact: null, personal: 'Jean Dupont, jean.dupont@ch-tulle.fr', note: null }]);
  });

  test('of a whole file is one line', async () => {
    const file = join(folder, 'voitures.csv');
    writeFileSync(file, 'a,b\n1,2');
    await expect(importEcosystem(database, [file])).rejects.toThrow('not named after a table');
    await expect(importTables({ actors: 'marque,couleur\nx,y' })).rejects.toThrow('has none of the columns of actors');
    await expect(importTables({ actors: 'name,kind\n' })).rejects.toThrow('no row');
    writeFileSync(join(folder, 'x.json'), '[1]');
    await expect(importEcosystem(database, [join(folder, 'x.json')])).rejects.toThrow('not a JSON object');
  });
});

describe('a template', () => {
  const templates = join(projectRoot, 'demo', 'templates');

  test('documents every column of its table, and no other', () => {
    for (const table of TABLE_NAMES) {
      const lines = readFileSync(join(templates, `${table}.csv`), 'utf8').split('\n');
      const heading = lines.find((line) => !line.startsWith('#'))?.split(';');
      expect(heading).toEqual(Object.keys(ECOSYSTEM_TABLES[table]));
      const remarks = lines.filter((line) => line.startsWith('#')).join('\n');
      for (const column of heading ?? []) expect(remarks).toMatch(new RegExp(`[ ,]${column}[ ,:]`));
    }
  });

  test('can be imported unchanged, with no fault but for the places of its example', async () => {
    await ask(`
      CREATE (:Territory:Entity {id: 'COM-02691', level: 'COMMUNE', name: 'Saint-Quentin'})
      CREATE (:Territory:Entity {id: 'COM-02408', level: 'COMMUNE', name: 'Laon'})
      CREATE (m:Theme:Entity {id: 'mediation-numerique', labelFr: 'Médiation numérique', labelEn: 'Digital mediation'})
      CREATE (:Theme:Entity {id: 'e-administration', labelFr: 'E-administration', labelEn: 'E-administration'})<-[:BROADER]-(:Theme:Entity {id: 'e-administration--france-services', labelFr: 'France Services'})
      CREATE (:Theme:Entity {id: 'mediation-numerique--tiers-lieux-numeriques', labelFr: 'Tiers-lieux'})-[:BROADER]->(m)
      CREATE (:Theme:Entity {id: 'outils', labelFr: 'Maîtrise des outils numériques du quotidien'})-[:BROADER]->(m)`);
    const files = readdirSync(templates).filter((name) => name !== 'subsidies.csv');
    const report = await importFiles(
      database,
      'ecosystem',
      files.map((name) => join(templates, name)),
      {},
    );
    expect(report.faults).toEqual([]);
    expect(report).toMatchObject({
      rows: 12,
      accepted: 12,
      created: { Actor: 3, Initiative: 2, FundingLink: 1, Source: 1, Territory: 1 },
    });
    const subsidies = await importSubsidies(database, join(templates, 'subsidies.csv'));
    expect(subsidies).toMatchObject({ rows: 1, accepted: 1, faults: [], amount: '12000.50' });
  });
});
