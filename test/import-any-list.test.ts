/** A list that its format does not know is told what it looks like, with a command that works as it is printed; any heading can be said to mean a column of any format. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { importCommand } from '../src/cli/imports/import.js';
import { projectRoot } from '../src/config.js';
import { detectFormat } from '../src/import/detect-format.js';
import { FORMATS, type FormatName } from '../src/import/formats.js';
import { importFiles } from '../src/import/import-files.js';
import type { ImportOptions } from '../src/import/options.js';
import { importThemes } from '../src/import/themes/themes.js';
import { speak } from '../src/words/speech/speak.js';
import { speakOnPage } from '../src/words/speech/speak-on-page.js';
import { testDatabase, wipe } from './database.js';
import { faultsOf, imported } from './imported.js';
import { hasSharedData, sharedFile } from './shared-data.js';

const database = testDatabase();
const { ask, file } = imported(database);

beforeEach(async () => {
  await wipe(database);
  await importThemes(database, join(projectRoot, 'data', 'themes.csv'));
  await ask(`UNWIND [
    ['COM-02691', 'Saint-Quentin', 'COMMUNE', ['02100']], ['COM-02408', 'Laon', 'COMMUNE', ['02000']],
    ['DEP-02', 'Aisne', 'DEPARTMENT', []], ['FRANCE', 'France', 'COUNTRY', []]] AS t
    CREATE (:Territory:Entity {id: t[0], code: last(split(t[0], '-')), name: t[1], level: t[2], postalCodes: t[3]})`);
});

const bring = (format: FormatName, path: string, options: ImportOptions = {}) =>
  importFiles(database, format, [path], { source: 'test', ...options });

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");

/** Why it is refused: in English, in French, and in French on the page. */
async function refusalOf(work: Promise<unknown>) {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ name: 'BadInput' });
  const english = String((error as Error).message);
  const french = speak(english, 'FR');
  expect(french).not.toBe(english);
  return { english, french: plain(french), page: plain(speakOnPage(english, 'FR')) };
}

/** Runs what a refusal prints, split into words by a shell and read by the command line. */
async function paste(english: string, options: ImportOptions = {}) {
  const command = /import it so: passerelle import (.*)$/.exec(english)?.[1] ?? '';
  const words = execFileSync('bash', ['-c', `printf '%s\\0' ${command}`], { encoding: 'utf8' });
  const parsed = importCommand();
  const { operands, unknown } = parsed.parseOptions(words.split('\0').slice(0, -1));
  expect(unknown).toEqual([]);
  const [format = '', path = ''] = operands;
  return bring(format as FormatName, path, { ...options, map: parsed.opts().map });
}

const FRANCE_SERVICES = [
  'id_fs,lib_fs,adresse,insee_com,code_postal,lib_com,latitude,mail,h_lundi',
  '1,France services de Laon,1 rue Haute,02408,02000,Laon,49.5,accueil@laon.example.org,09:00 - 12:00',
  '2,Bus de Saint-Quentin,2 rue Basse,02691,02100,Saint-Quentin,49.8,,09:00 - 12:00',
].join('\n');
const ASSOCIATIONS = [
  'NOM ASSOCIATION;DOMAINE;ADRESSE;COMMUNE',
  'Club de football;sport;1 rue Haute;Laon',
  'Chorale "du $5";culture;2 rue Basse;Saint-Quentin',
].join('\n');
const STATE = [
  'SIREN;ASSOCIATION;IMPUTATION;Total des subventions;Détail des subventions',
  '324094564;Archéologie;;3 000;',
  '324094564;Archéologie;Culture et communication: 175 - Patrimoines;;1 000',
  '324094564;Archéologie;Culture et communication: 186 - Recherche culturelle;;2 000',
].join('\n');

describe('a list that is none of subsidies', () => {
  test.each<[string, string, string, number]>([
    ['france services 2024.csv', FRANCE_SERVICES, 'une liste de lieux (lib_fs, insee_com, latitude)', 2],
    ['associations.csv', ASSOCIATIONS, "une liste d'organismes (NOM ASSOCIATION, COMMUNE)", 2],
    ['etat.csv', STATE, 'une liste de ce que les ministères accordent, par programme (IMPUTATION)', 2],
    [
      'registre.json',
      JSON.stringify([{ libelle_lieu: 'Espace', insee: '02408', horaires: '9 h', ville_lieu: 'Laon' }]),
      'une liste de lieux (libelle_lieu, insee, horaires)',
      1,
    ],
  ])('%s: the refusal says what it looks like, and its command takes every row', async (name, content, what, rows) => {
    const path = file(name, content);
    const { english, french } = await refusalOf(bring('subsidies', path));
    expect(french).toContain(`il ressemble à ${what} ; importez-le ainsi : passerelle import `);
    expect(french).not.toContain('il manque');
    const report = await paste(english, { dryRun: true });
    expect(report).toMatchObject({ rejected: 0, lost: 0 });
    expect(report.accepted).toBeGreaterThanOrEqual(rows);
  });

  test('is told on the page in the fields of the page', async () => {
    const { page } = await refusalOf(bring('subsidies', file('fs.csv', FRANCE_SERVICES)));
    expect(page).toMatch(
      /; choisissez le format « lieux de médiation numérique » et écrivez sous « Sens des colonnes » : lib_fs = nom; insee_com = code_insee; /,
    );
  });

  test('is placed by what the command says', async () => {
    const { english } = await refusalOf(bring('subsidies', file('fs.csv', FRANCE_SERVICES)));
    await paste(english);
    expect(await ask('MATCH (a:Actor)-[:SEATED_IN]->(t) RETURN a.name AS name, t.id AS seat ORDER BY name')).toEqual([
      { name: 'Bus de Saint-Quentin', seat: 'COM-02691' },
      { name: 'France services de Laon', seat: 'COM-02408' },
    ]);
  });

  test('with one heading missing, the column that may be it is named', async () => {
    const path = file('nievre.csv', 'COLL_NOM;BENEF_NOM;SUB_OBJET;VERS_MONTANT\nNièvre;Club;aide;1000\n');
    const { french, page } = await refusalOf(bring('subsidies', path));
    expect(french).toContain(
      'VERS_MONTANT est peut-être : montant de la subvention ; dites-le par --map "VERS_MONTANT=montant"',
    );
    expect(page).toContain('écrivez sous « Sens des colonnes » : VERS_MONTANT = montant, et dites qui accorde');
  });

  test('of no format is refused without asking for columns of subsidies', async () => {
    const agenda = file('agenda.csv', 'Événement;Date de début\nFête;2025-01-01\nForum;2025-02-01\n');
    expect((await refusalOf(bring('subsidies', agenda))).french).toContain(
      "n'est pas une liste de subventions : il ressemble à une liste datée (Événement, Date de début)",
    );
    const { french } = await refusalOf(bring('subsidies', file('abc.csv', 'a;b\n1;2\n')));
    expect(french).toContain("n'est pas une liste de subventions (a, b), ni d'aucun format connu");
  });

  test('of JSON is detected, or refused with its command before anything is started', async () => {
    const path = file('registre.json', [{ libelle_lieu: 'Espace', insee: '02408', horaires: '9 h' }]);
    const { english } = await refusalOf(detectFormat([path]));
    expect(english).toMatch(/import it so: passerelle import mednum .* --map "libelle_lieu=nom"$/);
  });

  const registers = ['france-services-20221201.csv', 'france-services-20240801.csv', 'rhinocc-2022.csv'] as const;
  test.runIf(hasSharedData).each(registers)('the register %s', async (name) => {
    const { english } = await refusalOf(bring('subsidies', sharedFile(join('registers', name))));
    const report = await paste(english, { dryRun: true });
    expect(report.accepted / report.rows).toBeGreaterThan(0.95);
  });

  test.runIf(hasSharedData)('the register of the State', async () => {
    const { english } = await refusalOf(bring('subsidies', sharedFile('registers/etat-jaune-2010-34.csv')));
    expect(english).toContain('--map "IMPUTATION=nomAttribuant" --map "Détail des subventions=montant"');
    expect((await paste(english, { dryRun: true })).accepted).toBeGreaterThan(300);
  });
});

describe('a file with none of the headings of the format that was chosen', () => {
  test('is one refusal that lists what is missing, and no fault for each row', async () => {
    const path = file('fs.csv', FRANCE_SERVICES);
    const { french, english } = await refusalOf(bring('mednum', path));
    expect(french).toContain("n'a pas de colonne nom, commune, services ; il ressemble à une liste de lieux");
    expect(await paste(english, { dryRun: true })).toMatchObject({ accepted: 2 });
  });

  test.each(FORMATS.map(({ name }) => name).filter((name) => !['contours', 'subsidies'].includes(name)))(
    '%s',
    async (format) => {
      const path = file('abc.csv', 'a;b\n1;2\n3;4\n');
      const { french } = await refusalOf(bring(format, path));
      expect(french).toMatch(/colonne|tableau|titres/);
    },
  );

  test('of another format is sent there', async () => {
    const scdl = 'nomAttribuant;idAttribuant;nomBeneficiaire;idBeneficiaire;montant\nVille;22440002800011;Club;;100\n';
    const { french } = await refusalOf(bring('mednum', file('aides.csv', scdl)));
    expect(french).toMatch(
      /il ressemble à une liste de subventions ; importez-le ainsi : passerelle import subsidies /,
    );
  });
});

describe('the meaning of a heading', () => {
  test.each<[FormatName, string, string, readonly string[], number]>([
    ['mednum', 'a.csv', 'Lieu;Insee\nEspace;02408\n', ['Lieu=nom', 'Insee=code_insee'], 1],
    ['mednum', 'a.json', '[{"Lieu":"Espace","Insee":"02408"}]', ['Lieu=nom', 'insee=CODE_INSEE'], 1],
    ['data-inclusion', 'b.csv', 'Qui;Où\nMission locale;02408\n', ['Qui=nom', 'Où=code_insee'], 1],
    ['projets-territoire', 'c.csv', 'Projet\nAteliers\n', ['Projet=nom'], 1],
    [
      '360giving',
      'd.csv',
      'n;Somme;m;De;A\n1;100;EUR;Fondation;Club\n',
      ['n=id', 'Somme=amountAwarded', 'm=currency', 'De=Funding Org:Name', 'A=Recipient Org:Name'],
      1,
    ],
    ['ecosystem', 'liste.csv', 'Liste de 2026\nQui;Où\nClub;Laon\n', ['Qui=name', 'Où=Siège'], 1],
    ['ecosystem', 'tout.json', '{"actors":[{"Qui":"Club"}]}', ['Qui=name'], 1],
    ['themes', 'e.csv', 'code;au-dessus;fr;en\nx;;Essai;Trial\n', ['code=id', 'au-dessus=parent'], 1],
    ['cordis', 'f.csv', 'numéro;titre\n7;Projet\n', ['numéro=rcn', 'titre=title'], 1],
    ['jaune', 'g.csv', STATE, ['IMPUTATION=nomAttribuant', 'Détail des subventions=montant'], 3],
    [
      'subsidies',
      'h.csv',
      'Qui;Club;Combien\nVille;A;100\n',
      ['Qui=nomAttribuant', 'Club=nom du bénéficiaire', 'Combien=montant'],
      1,
    ],
  ])('%s, %s', async (format, name, content, map, accepted) => {
    const path = file(name, content);
    const without = await bring(format, path, { dryRun: true }).then(
      (report) => report.accepted,
      () => 0,
    );
    expect(without).toBeLessThan(accepted);
    expect(await bring(format, path, { dryRun: true, map })).toMatchObject({ accepted });
  });

  test('of contours is the code of the commune', async () => {
    const ring = [
      [3.6, 49.5],
      [3.7, 49.5],
      [3.7, 49.6],
      [3.6, 49.5],
    ];
    const feature = {
      type: 'Feature',
      properties: { numero: '02408' },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
    const path = file('c.geojson', { type: 'FeatureCollection', features: [feature] });
    expect(await bring('contours', path, { dryRun: true })).toMatchObject({ accepted: 0 });
    const report = await bring('contours', path, { dryRun: true, map: ['numero=code'] });
    expect(faultsOf(report).filter((fault) => /no-code|unknown-commune/.test(fault))).toEqual([]);
  });

  test.each(FORMATS.map(({ name, fields }) => [name, Object.keys(fields)[0] ?? ''] as const))(
    '%s: a column that it does not have is an error that lists its columns',
    async (format, first) => {
      const path = file('x.csv', 'Lieu;Commune\nEspace;Laon\n');
      const { english, page } = await refusalOf(bring(format, path, { map: ['Lieu=couleur'] }));
      expect(english).toMatch(/^import: --map "Lieu=couleur" names no column; write "HEADING=COLUMN" with one of /);
      expect(english).toContain(first);
      expect(page).not.toContain('--map');
    },
  );

  test('wins over the name of another heading, and is remembered for the publisher and the format', async () => {
    const path = file('two.csv', 'nom;lieu;code_insee\nSPIP;Espace;02408\n');
    await bring('mednum', path, { map: ['lieu=nom'], publisher: 'Ville' });
    await bring('mednum', file('next.csv', 'nom;lieu;code_insee\nSPIP;Médiathèque;02408\n'), { publisher: 'Ville' });
    expect(await ask('MATCH (a:Actor) RETURN a.name AS name ORDER BY name')).toEqual([
      { name: 'Espace' },
      { name: 'Médiathèque' },
    ]);
    const grants = file('aides.csv', 'financeur;bénéficiaire;montant\nVille;Club;100\n');
    expect(await bring('subsidies', grants, { publisher: 'Ville' })).toMatchObject({ accepted: 1 });
  });
});
