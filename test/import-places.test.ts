/** Places and services of two national standards are imported as actors, initiatives and networks; faults are reported, and nothing is imported twice. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { projectRoot } from '../src/config.js';
import { detectFormat } from '../src/import/detect-format.js';
import type { FormatName } from '../src/import/formats.js';
import { importFiles } from '../src/import/import-files.js';
import type { ImportOptions, RejectedRow } from '../src/import/options.js';
import { listOf } from '../src/import/rows/list-of.js';
import { importThemes } from '../src/import/themes/themes.js';
import { asker } from './ask.js';
import { testDatabase, wipe } from './database.js';
import { faultsOf, imported } from './imported.js';
import { hasSharedData, sharedFile } from './shared-data.js';

const database = testDatabase();
const { ask, file, graph } = imported(database);

beforeEach(async () => {
  await wipe(database);
  await importThemes(database, join(projectRoot, 'data', 'themes.csv'));
  await ask(`UNWIND [
    ['COM-02691', 'Saint-Quentin', 'COMMUNE', ['02100'], '210206660'], ['COM-02408', 'Laon', 'COMMUNE', ['02000'], '210203873'],
    ['COM-02168', 'Château-Thierry', 'COMMUNE', ['02400'], null], ['COM-51454', 'Reims', 'COMMUNE', ['51100'], null],
    ['DEP-02', 'Aisne', 'DEPARTMENT', [], null], ['FRANCE', 'France', 'COUNTRY', [], null]] AS t
    CREATE (:Territory:Entity {id: t[0], name: t[1], level: t[2], postalCodes: t[3], siren: t[4]})`);
});

const bring = (format: FormatName, files: readonly string[], options: ImportOptions = {}) =>
  importFiles(database, format, files, { source: 'test', ...options });

const graphql = asker(database).ask;

async function undo(name: string): Promise<void> {
  const { changes } = await graphql(
    'query ($name: String) { changes(first: 200, filter: {import: $name}) { nodes { id undoable } } }',
    { name },
  );
  for (const { id, undoable } of changes.nodes)
    if (undoable) await graphql(`mutation { undo(change: "${id}") { kept } }`);
}

const MEDNUM =
  'id,pivot,nom,commune,code_postal,code_insee,adresse,source,date_maj,services,publics_specifiquement_adresses,dispositif_programmes_nationaux';
const mednum = (...rows: readonly string[]) => [MEDNUM, ...rows, ''].join('\n');

describe('places of digital mediation', () => {
  const PLACES = mednum(
    'a,21020666000016,Médiathèque du Centre,Saint-Quentin,02100,02691,1 rue Haute,Hubik,2024-04-02,Aide aux démarches administratives|Loisirs et créations numériques,Seniors|Familles et/ou enfants,France Services|Conseillers numériques',
    'b,00000000000000,Espace numérique,LAON,02000,,2 rue Basse,Hubik,2024-05-01,Cours de tricot,,France Services',
    'c,,Mairie,Laon,02000,02408,3 place,,2024-01-01,Compréhension du monde numérique,Extraterrestres,Certification PIX',
    'd,,,Laon,02000,02408,4 place,,2024-01-01,Compréhension du monde numérique,,',
  );

  test('are actors with a commune, themes, audiences and networks; each row is imported or rejected, and faults are reported', async () => {
    const path = file('lieux.csv', PLACES);
    expect(await detectFormat([path])).toMatchObject({ format: 'mednum' });
    const rejected: RejectedRow[] = [];
    const report = await bring('mednum', [path], { onRejected: (row) => row.isIn || rejected.push(row) });
    expect(report).toMatchObject({ format: 'mednum', rows: 4, accepted: 3, rejected: 1, lost: 0 });
    expect(rejected).toMatchObject([{ headings: MEDNUM.split(','), cells: PLACES.split('\n')[4]?.split(',') }]);
    expect(faultsOf(report)).toEqual(
      expect.arrayContaining([
        '3 pivot missing-identifier',
        '3 services unknown-service',
        '3 code_insee commune-by-postal-code',
        '4 publics_specifiquement_adresses unknown-audience',
        '5 nom missing-value',
      ]),
    );
    expect(
      await ask(`MATCH (a:Actor)-[:SEATED_IN]->(t) RETURN a.name AS name, a.siret AS siret, t.id AS seat, a.audiences AS audiences,
        toString(a.verifiedOn) AS day, COLLECT { MATCH (a)-[:WORKS_ON]->(x) RETURN x.id ORDER BY x.id } AS themes,
        COLLECT { MATCH (a)-[m:MEMBER_OF]->(x:Actor {kind: 'NETWORK'}) RETURN x.name + ' ' + m.role ORDER BY x.name } AS networks,
        COLLECT { MATCH (a)-[:STATED_BY {table: 'actors'}]->(s) RETURN s.id + ' ' + toString(date(s.retrievedAt)) } AS sources ORDER BY name`),
    ).toEqual([
      {
        ...{ name: 'Espace numérique', siret: null, seat: 'COM-02408', audiences: null, day: '2024-05-01', themes: [] },
        ...{ networks: ['France Services MEMBER'], sources: ['source-mednum-hubik 2024-05-01'] },
      },
      {
        ...{ name: 'Mairie', siret: null, seat: 'COM-02408', audiences: null, day: '2024-01-01' },
        ...{
          themes: ['mediation-numerique--comprehension-du-monde-numerique'],
          networks: [],
          sources: expect.any(Array),
        },
      },
      {
        ...{ name: 'Médiathèque du Centre', siret: '21020666000016', seat: 'COM-02691', day: '2024-04-02' },
        audiences: ['SENIORS', 'FAMILIES'],
        themes: [
          ...[
            'mediation-numerique--aide-aux-demarches-administratives',
            'mediation-numerique--loisirs-et-creations-numeriques',
          ],
        ],
        networks: ['Conseillers numériques MEMBER', 'France Services MEMBER'],
        sources: ['source-mednum-hubik 2024-05-01'],
      },
    ]);
  });

  test('are imported once, whatever the name of the file, in a dry run as in an import, and undone together', async () => {
    const empty = await graph();
    const path = file('lieux.csv', PLACES);
    const dry = await bring('mednum', [path], { dryRun: true });
    expect(await graph()).toEqual(empty);
    const report = await bring('mednum', [path]);
    expect(report.created).toEqual(dry.created);
    const whole = await graph();
    const again = await bring('mednum', [file('lieux (1).csv', PLACES)]);
    expect(again).toMatchObject({ created: {}, updated: 0 });
    expect(await graph()).toEqual(whole);
    await undo(report.import);
    expect(await ask('MATCH (a:Actor) RETURN a.id AS id')).toEqual([]);
  });

  test('with one shared number are as many actors as they have names and communes, and the number identifies none', async () => {
    const path = file(
      'un-siret.csv',
      mednum(
        'a,21020666000016,Médiathèque,Saint-Quentin,02100,02691,1 rue,,2024-04-02,Aide aux démarches administratives,,',
        'b,21020666000016,Médiathèque,Laon,02000,02408,1 rue,,2024-04-02,Aide aux démarches administratives,,',
        'c,,Mairie,Laon,02000,02408,1 rue,,2024-04-02,Aide aux démarches administratives,,',
        'd,,Mairie,Saint-Quentin,02100,02691,1 rue,,2024-04-02,Aide aux démarches administratives,,',
        'e,,Mairie,Saint-Quentin,02100,02691,1 rue,,2024-04-02,Aide aux démarches administratives,,',
        'f,,Mairie,Saint-Quentin,02100,02691,9 avenue,,2024-04-02,Aide aux démarches administratives,,',
      ),
    );
    const report = await bring('mednum', [path]);
    expect(await ask('MATCH (a:Actor) RETURN a.name AS name, count(*) AS count ORDER BY name')).toEqual([
      { name: 'Mairie', count: 3 },
      { name: 'Médiathèque', count: 2 },
    ]);
    expect(await ask('MATCH (a:Actor) WHERE a.siret IS NOT NULL RETURN a')).toEqual([]);
    expect(faultsOf(report)).toEqual(
      expect.arrayContaining([
        ...['2 pivot shared-identifier', '3 pivot shared-identifier', '6 nom same-place', '7 nom same-name'],
      ]),
    );
  });

  test('of edition 0.1.1 are read with the words of that edition', async () => {
    const path = file(
      'ancien.csv',
      'id;pivot;nom;commune;code_postal;adresse;services;publics_accueillis;labels_nationaux;conditions_access;date_maj\n' +
        '1;21020666000016;Tiers-lieu;Saint-Quentin;02100;1 rue;"Prendre en main un ordinateur;S’équiper en matériel informatique";"Familles/enfants;Seniors (+ 65 ans);Adultes";france-service;Gratuit;02/06/2022\n',
    );
    expect(await detectFormat([path])).toMatchObject({ format: 'mednum' });
    const report = await bring('mednum', [path]);
    expect(report).toMatchObject({ rows: 1, accepted: 1 });
    expect(
      await ask(`MATCH (a:Actor {siret: '21020666000016'}) RETURN a.audiences AS audiences, a.tags AS tags,
        COLLECT { MATCH (a)-[:WORKS_ON]->(x) RETURN x.id ORDER BY x.id } AS themes, COLLECT { MATCH (a)-[:MEMBER_OF]->(x) RETURN x.name } AS networks`),
    ).toEqual([
      {
        audiences: ['FAMILIES', 'SENIORS'],
        tags: ['Gratuit'],
        themes: [
          'mediation-numerique--acquisition-de-materiel-informatique-a-prix-solidaire',
          'mediation-numerique--maitrise-des-outils-numeriques-du-quotidien',
        ],
        networks: ['france-service'],
      },
    ]);
  });

  test.runIf(hasSharedData)('of the official sample are all imported', async () => {
    const path = sharedFile('reference/mednum_exemple-valide.csv');
    expect(await detectFormat([path])).toMatchObject({ format: 'mednum' });
    const report = await bring('mednum', [path]);
    expect(report).toMatchObject({ rows: 1, accepted: 1, rejected: 0, lost: 0 });
    const [place] = await ask(`MATCH (a:Actor {siret: '43493312300029'})-[:SEATED_IN]->(t)
      RETURN t.id AS seat, a.audiences AS audiences, COUNT { (a)-[:WORKS_ON]->() } AS themes, COUNT { (a)-[:MEMBER_OF]->() } AS networks`);
    expect(place).toMatchObject({
      seat: 'COM-51454',
      audiences: ['YOUTH', 'WOMEN'],
      themes: 3,
      networks: 3,
    });
  });
});

test('a commune whose codes lost their zero in a spreadsheet is found by its name, and audiences may stand between commas', async () => {
  const heading = MEDNUM.replaceAll(',', ';');
  const rows = [
    '1;;Lieu 1;LAON;2000.0;2408;1 rue;;2024-04-02;;Seniors, Adultes;',
    '2;;Lieu 2;Reims;2000;2408;1 rue;;;;;',
  ];
  const report = await bring('mednum', [file('zeros.csv', [heading, ...rows, ''].join('\n'))]);
  expect(faultsOf(report)).toEqual(
    expect.arrayContaining(['2 code_insee commune-by-postal-code', '3 code_insee unknown-territory']),
  );
  expect(
    await ask(
      'MATCH (a:Actor) RETURN a.name AS name, a.audiences AS audiences, a.note AS note, COLLECT { MATCH (a)-[:SEATED_IN]->(t) RETURN t.id } AS seat ORDER BY name',
    ),
  ).toEqual([
    { name: 'Lieu 1', audiences: ['SENIORS'], note: 'Autre public : Adultes', seat: ['COM-02408'] },
    { name: 'Lieu 2', audiences: null, note: null, seat: [] },
  ]);
});

test.each([
  ['JSON', '["a", "l\'été, b"]'],
  ['Python', `['a', "l'été, b"]`],
  ['arrays of Python', `['a' "l'été, b"]`],
])('a cell with a list as %s writes it has its values', (_, cell) => {
  expect(listOf(cell)).toEqual(['a', "l'été, b"]);
});

test('services of a place that are separated by commas are services, and a name with a comma is not cut', async () => {
  const cells = ['Prendre en main un ordinateur, Accéder à du matériel', 'Accéder à du matériel, Poterie'];
  const rows = cells.map((cell, at) => `L${at};;Lieu ${at};Laon;02000;02408;1 rue;;2024-04-02;${cell};;`);
  const path = file('virgules.csv', `${MEDNUM.replaceAll(',', ';')}\n${rows.join('\n')}\n`);
  const report = await bring('mednum', [path]);
  expect(faultsOf(report)).toContain('3 services unknown-service');
  expect(report.faults.map(({ value }) => value)).toContain('Accéder à du matériel, Poterie');
  expect(
    await ask('MATCH (a:Actor)-[:WORKS_ON]->(t:Theme) RETURN a.name AS place, t.id AS theme ORDER BY theme'),
  ).toEqual([
    { place: 'Lieu 0', theme: 'mediation-numerique--acces-internet-et-materiel-informatique' },
    { place: 'Lieu 0', theme: 'mediation-numerique--maitrise-des-outils-numeriques-du-quotidien' },
  ]);
});

describe('structures and services of data·inclusion', () => {
  const STRUCTURES = [
    {
      ...{
        source: 'dora',
        id: 'dora--42',
        nom: 'Centre social Le Tournesol',
        siret: '21020666000016',
        date_maj: '2025-02-14',
      },
      ...{
        code_insee: '02691',
        reseaux_porteurs: ['aidants-connect', 'ccas-cias'],
        horaires_accueil: 'Mo-Fr 08:30-12:30',
      },
    },
    {
      source: 'dora',
      id: 'dora--43',
      nom: 'Espace de vie',
      siret: null,
      date_maj: '2025-02-15',
      code_postal: '02000',
      commune: 'Laon',
    },
  ];
  const SERVICES = [
    {
      ...{
        source: 'dora',
        id: 'dora--s1',
        structure_id: 'dora--42',
        nom: 'Atelier clavier',
        description: 'Apprendre le clavier.',
      },
      ...{
        date_maj: '2025-03-01',
        type: 'atelier',
        publics: ['seniors', 'personnes-exilees'],
        zone_eligibilite: ['02', '02691'],
      },
      thematiques: ['numerique--maitriser-les-fondamentaux-du-numerique', 'logement-hebergement--louer-un-logement'],
    },
    {
      ...{
        source: 'dora',
        id: 'dora--s2',
        structure_id: 'dora--99',
        nom: 'Aide au logement',
        description: 'Louer un logement.',
      },
      ...{ date_maj: '2025-03-01', contact_nom_prenom: 'Anne Martin', zone_eligibilite: ['france'] },
    },
    { source: 'dora', id: 'dora--s3', structure_id: 'dora--43', description: 'Sans nom', date_maj: '2025-03-01' },
  ];

  test('may be two lists of one file, however far the second is', async () => {
    const many = Array.from({ length: 600 }, (_, at) => ({
      ...STRUCTURES[1],
      id: `dora--n${at}`,
      nom: `Lieu vert ${at}`,
      description: 'Lieu. '.repeat(30),
    }));
    const both = file('tout.json', { structures: [...STRUCTURES, ...many], services: SERVICES });
    const report = await bring('data-inclusion', [both]);
    expect(report).toMatchObject({ rows: 605, rejected: 1 });
    expect(report.created).toMatchObject({ Initiative: 2 });
  });

  test('are actors and the services that they lead, in one command or in two', async () => {
    const [structures, services] = [file('structures.json', STRUCTURES), file('services.json', { services: SERVICES })];
    expect(await detectFormat([structures, services])).toMatchObject({ format: 'data-inclusion' });
    const report = await bring('data-inclusion', [structures, services]);
    expect(report).toMatchObject({ rows: 5, accepted: 4, rejected: 1 });
    const faults = faultsOf(report);
    expect(faults).toEqual(
      expect.arrayContaining([
        ...['1 thematiques subject-without-theme', '2 structure_id unknown-actor', '3 nom missing-value'],
        ...['1 contact_nom_prenom person', '1 horaires_accueil unkept-column'],
      ]),
    );
    expect(JSON.stringify(report)).not.toContain('Anne Martin');
    expect(
      await ask(`MATCH (i:Initiative) RETURN i.title AS title, i.kind AS kind, i.audiences AS audiences,
        COLLECT { MATCH (i)-[:COVERS]->(t) RETURN t.id ORDER BY t.id } AS where, COLLECT { MATCH (i)-[:ABOUT]->(t) RETURN t.id } AS themes,
        COLLECT { MATCH (i)<-[p:PARTICIPATES_IN]-(a) RETURN a.name + ' ' + p.role } AS leads ORDER BY title`),
    ).toEqual([
      { title: 'Aide au logement', kind: 'SERVICE', audiences: null, where: ['FRANCE'], themes: [], leads: [] },
      {
        ...{ title: 'Atelier clavier', kind: 'SERVICE', audiences: ['SENIORS', 'NEWCOMERS'] },
        ...{
          where: ['COM-02691', 'DEP-02'],
          themes: ['mediation-numerique--maitrise-des-outils-numeriques-du-quotidien'],
        },
        leads: ['Centre social Le Tournesol LEAD'],
      },
    ]);
    const whole = await graph();
    await wipe(database);
    await importThemes(database, join(projectRoot, 'data', 'themes.csv'));
    await ask(
      "CREATE (:Territory:Entity {id: 'COM-02691', name: 'Saint-Quentin', level: 'COMMUNE'}), (:Territory:Entity {id: 'DEP-02', name: 'Aisne', level: 'DEPARTMENT'})",
    );
    await bring('data-inclusion', [structures]);
    await bring('data-inclusion', [services]);
    const leads = await ask('MATCH (a)-[p:PARTICIPATES_IN]->(i) RETURN a.id AS actor, i.title AS title');
    expect(leads).toEqual([{ actor: 'actor-21020666000016', title: 'Atelier clavier' }]);
    expect(whole.some((line) => line.includes('Aidants connect'))).toBe(true);
  });

  test('are the same from a table as from JSON', async () => {
    await bring('data-inclusion', [file('structures.json', STRUCTURES)]);
    const whole = await graph();
    const csv =
      'source,id,nom,siret,date_maj,code_insee,reseaux_porteurs,horaires_accueil,code_postal,commune\n' +
      'dora,dora--42,Centre social Le Tournesol,21020666000016,2025-02-14,02691,"{aidants-connect,ccas-cias}",Mo,,\n' +
      `dora,dora--43,Espace de vie,,2025-02-15,,"[]",,02000,Laon\n`;
    const again = await bring('data-inclusion', [file('structures.csv', csv)]);
    expect(again).toMatchObject({ created: {}, updated: 0 });
    expect(await graph()).toEqual(whole);
  });
});

describe('projects of local authorities', () => {
  const PROJECTS = [
    {
      ...{
        id: '01890e30',
        createdAt: '2025-04-15T14:30:00.000Z',
        updatedAt: '2025-04-16T14:30:00.000Z',
        nom: 'Rénovation de l’école',
      },
      ...{ budgetPrevisionnel: 450000, dateDebutPrevisionnelle: '2025-03-01', phase: 'Étude', phaseStatut: 'Terminée' },
      ...{
        porteurCodeSiret: '21020666000016',
        porteurReferentNom: 'Dupont',
        porteurReferentEmail: 'marie.dupont@ville.fr',
      },
      ...{ leviers: ['Mobilité durable'], collectiviteIds: ['c-1', 'c-9'] },
    },
    { id: '01890e31', nom: 'Sans porteur', phase: 'Rêve', budgetPrevisionnel: 'douze' },
  ];
  const AUTHORITIES = [{ id: 'c-1', nom: 'Saint-Quentin', type: 'Commune', codeInsee: '02691', siren: '210206660' }];

  test('are initiatives with their leads; no person is stored', async () => {
    const files = [file('projets.json', PROJECTS), file('collectivites.json', AUTHORITIES)];
    expect(await detectFormat(files)).toMatchObject({ format: 'projets-territoire' });
    const report = await bring('projets-territoire', files);
    expect(report).toMatchObject({ rows: 2, accepted: 2, rejected: 0, unread: 1 });
    expect(JSON.stringify(await graph())).not.toMatch(/upont/);
    expect(faultsOf(report)).toEqual(
      expect.arrayContaining([
        ...['1 phaseStatut near-value', '1 collectiviteIds unknown-territory', '2 phase unknown-value'],
        ...['2 budgetPrevisionnel amount', '2 porteurCodeSiret missing-lead', '1 porteurReferentNom person'],
      ]),
    );
    expect(
      await ask(`MATCH (i:Initiative) RETURN i.title AS title, toFloat(i.budget) AS cents, i.phase AS phase, i.status AS status, toString(i.startDate) AS start,
        COLLECT { MATCH (i)-[:COVERS]->(t) RETURN t.id } AS where, COLLECT { MATCH (i)<-[p:PARTICIPATES_IN]-(a) RETURN a.name + ' ' + a.kind + ' ' + p.role } AS leads ORDER BY title`),
    ).toEqual([
      {
        ...{
          title: 'Rénovation de l’école',
          cents: 45_000_000,
          phase: 'STUDY',
          status: 'COMPLETED',
          start: '2025-03-01',
        },
        ...{ where: ['COM-02691'], leads: ['Saint-Quentin COMMUNE LEAD'] },
      },
      { title: 'Sans porteur', cents: null, phase: null, status: null, start: null, where: [], leads: [] },
    ]);
    const again = await bring('projets-territoire', files);
    expect(again).toMatchObject({ created: {}, updated: 0 });
  });
});

test.runIf(hasSharedData)('the services and audiences that the published schemas list are all known', async () => {
  const schema: { fields: { name: string; constraints?: { pattern?: string } }[] } = JSON.parse(
    readFileSync(sharedFile('reference/mednum_1.0.2_schema.json'), 'utf8'),
  );
  const valuesOf = (name: string) => {
    const pattern = schema.fields.find((field) => field.name === name)?.constraints?.pattern ?? '';
    return /^\(\?:\(\?:\^\|\\\|\)\((.*)\)\)\+\$$/.exec(pattern)?.[1]?.replaceAll('\\', '').split('|') ?? [];
  };
  const [services, publics] = [valuesOf('services'), valuesOf('publics_specifiquement_adresses')];
  expect([services.length, publics.length]).toEqual([9, 5]);
  const row = `a,,Lieu,Laon,02000,02408,1 rue,,2024-04-02,${services.join('|')},${publics.join('|')},`;
  const report = await bring('mednum', [file('tout.csv', mednum(row))]);
  expect(faultsOf(report)).toEqual(['2 pivot missing-identifier']);
  const [place] = await ask(
    "MATCH (a:Actor {name: 'Lieu'}) RETURN COUNT { (a)-[:WORKS_ON]->() } AS themes, size(a.audiences) AS audiences",
  );
  expect(place).toMatchObject({ themes: 9, audiences: 5 });
});
