/** What a coordinator reads of a trial: one rule for every sum, faults that matter apart from those that do not, plain French, and the near name of the same file. */
import { beforeEach, expect, it } from 'vitest';
import { importFiles } from '../src/import/import-files.js';
import { isNearName } from '../src/import/names/is-near-name.js';
import { TerritoryNames } from '../src/import/territories/territory-names.js';
import { speak } from '../src/words/speech/speak.js';
import { testDatabase, wipe } from './database.js';
import { imported } from './imported.js';

const database = testDatabase();
const { file } = imported(database);

beforeEach(() => wipe(database));

const actors =
  'name,kind,needs\nCentre hospitalier de Tulle,Santé,\nTulle Agglo,EPCI,\nDépartement,Collectivité,Choses : Rien | Compétences\n';

it('a grant without a nature is a subsidy in the total of the import too, and is told with its euros', async () => {
  const links = file(
    'funding-links.csv',
    'funder,beneficiary,status,nature,amount\nDépartement,Tulle Agglo,Acceptée,Subvention,18000\nDépartement,Tulle Agglo,Acceptée,,30000\nDépartement,Tulle Agglo,Acceptée,Prêt,500\n',
  );
  const report = await importFiles(database, 'ecosystem', [file('actors.csv', actors), links], { dryRun: true });
  expect(report.amount).toBe('48000.00');
  expect(report.groups.find(({ rule }) => rule === 'assumed-nature')).toMatchObject({
    ...{ level: 'FIGURE', count: 1, amount: '30000.00' },
  });
});

it('in French, a fault has labels without codes, no English word, and amounts as French people write them', async () => {
  const links = file(
    'funding-links.csv',
    'funder,beneficiary,status,amount\nCH Tulle,Nulle part,Acceptée,80 k€\nDépartement,Tulle Agglo,Peut-être,5\n',
  );
  const { faults } = await importFiles(database, 'ecosystem', [file('actors.csv', actors), links], { dryRun: true });
  const french = faults.flatMap(({ message, remedy }) => [message, remedy]).map((text) => speak(text, 'FR'));
  expect(french).toContainEqual(expect.stringMatching(/^le montant «\s80 k€\s» est lu 80\s000\s€$/));
  expect(french).toContainEqual(
    expect.stringMatching(/^écrivez une de ces valeurs\s: Demande déposée, Instruction en cours, Acceptée, Refusée$/),
  );
  expect(french).toContainEqual(expect.stringMatching(/les ressources sont Financement, Local, /));
  expect(french).toContainEqual(expect.stringMatching(/ajoutez-le à la liste des acteurs/));
  expect(
    french.filter((text) => /\b(?:such|THEME|RESOURCE|actors|write)\b|--|[A-Z]{4,}_|\d\.\d\d\b/.test(text)),
  ).toEqual([]);
});

it('names the columns as the file does', async () => {
  const { faults } = await importFiles(
    database,
    'ecosystem',
    [
      file(
        'initiatives.csv',
        'Titre,kind,Début,Fin\nAteliers,Projet,2025-02-01,2025-01-01\n,Projet,2025-01-01,2025-02-01\n',
      ),
    ],
    { dryRun: true },
  );
  expect(faults.map(({ column, message }) => [column, speak(message, 'FR')])).toEqual([
    ['Fin', 'la fin (2025-01-01) précède le début (2025-02-01)\u00a0; les deux jours sont laissés de côté'],
    ['Titre', 'il manque une valeur obligatoire (Titre)'],
  ]);
});

it('proposes the near name of the same files', async () => {
  const links = file('funding-links.csv', 'funder,beneficiary,status,amount\nCH Tulle,CA Tulle Agglo,Acceptée,5\n');
  const { faults } = await importFiles(database, 'ecosystem', [file('actors.csv', actors), links], { dryRun: true });
  expect(faults.filter(({ rule }) => rule === 'unknown-actor').map(({ remedy }) => remedy)).toEqual([
    'if one of the list is meant, write it as the list has it: Centre hospitalier de Tulle',
    'if one of the list is meant, write it as the list has it: Tulle Agglo',
  ]);
});

it.each([
  ['CH Tulle', 'Centre hospitalier de Tulle', true],
  ['CA Tulle Agglo', 'Tulle Agglo', true],
  ['Mission local de Tulle', 'Mission locale de Tulle', true],
  ['Tulle', 'Tulle Agglo', false],
  ['Centre culturel de Tulle', 'Centre hospitalier de Tulle', false],
  ['CH Brive', 'Centre hospitalier de Tulle', false],
  ['Ressourcerie informatique des Chateaux', 'Ressourcerie informatique des Châteaux (exemple)', true],
  ['Mission locale (Tulle)', 'Mission locale (Brive)', false],
  ['Centre social connecté du Pays', 'Centres sociaux connectés des Pays', true],
  ['Association Les Assembleurs', 'Les Assembleurs', true],
  ['Association', 'Les Assembleurs', false],
])('"%s" is near "%s": %s', (one, other, isNear) => {
  expect([isNearName(one, other), isNearName(other, one)]).toEqual([isNear, isNear]);
});

it('proposes a commune of home that begins with the words before one far away', () => {
  const commune = (id: string, name: string, isInHome: boolean) => ({
    id,
    name,
    level: 'COMMUNE',
    postalCodes: [],
    isInHome,
  });
  const names = new TerritoryNames([
    commune('COM-61006', 'Argentan', false),
    commune('COM-19010', 'Argentat-sur-Dordogne', true),
  ]);
  expect(names.propose('Argentat').map(({ name }) => name)).toEqual(['Argentat-sur-Dordogne']);
  expect(names.propose('Argentam').map(({ name }) => name)).toEqual(['Argentan']);
});

it('counts only rows to look at again: not for a funder without SIRET, which is one fact about the file', async () => {
  const rows = ['Club A;73282932000074;2025;10', 'Club B;55210055400013;2025;20', 'Club C;;2025;30'];
  const text = [
    'Financeur;Bénéficiaire;SIRET du bénéficiaire;Année;Montant',
    ...rows.map((row) => `Ville du Gué;${row}`),
  ];
  const report = await importFiles(database, 'subsidies', [file('liste.csv', text.join('\n'))], { dryRun: true });
  expect([report.accepted, report.repaired, report.toReread]).toEqual([3, 3, 1]);
});
