/** What coordinators read about a list of subsidies names columns as the file heads them, or in plain words, never as the standard's programs do. */
import { beforeEach, expect, test } from 'vitest';
import { importFiles } from '../src/import/import-files.js';
import { SUBSIDY_HEADINGS } from '../src/import/subsidies/subsidy-headings.js';
import { speak } from '../src/words/speech/speak.js';
import { speakOnPage } from '../src/words/speech/speak-on-page.js';
import { testDatabase, wipe } from './database.js';
import { imported } from './imported.js';

const database = testDatabase();
const { file } = imported(database);
/** Names of columns that are no French words. */
const TECHNICAL = new RegExp(
  `\\b(?:${Object.keys(SUBSIDY_HEADINGS)
    .filter((name) => /[A-Z]/.test(name))
    .join('|')})\\b`,
);

beforeEach(() => wipe(database));

const load = (text: string, options = {}) => importFiles(database, 'subsidies', [file('liste.csv', text)], options);

test('in faults, in both languages', async () => {
  const rows = 'Ville de Pont;22440002800011;Club;;2021;1000;x\nVille de Pont;22440002800012;;;2021;-5;\n';
  const report = await load(`Financeur;SIRET financeur;Association;Objet aidé;Année;Montant voté;Nature aide\n${rows}`);
  const texts = report.faults.flatMap(({ message, remedy, column }) => [message, remedy, column]);
  expect(texts.length).toBeGreaterThan(9);
  expect(texts.filter((text) => TECHNICAL.test(text) || TECHNICAL.test(speak(text, 'FR')))).toEqual([]);
  expect(report.faults.find(({ rule }) => rule === 'missing-identifier')?.column).toBe('SIRET du bénéficiaire');
});

test('in the official format, beside the names of the columns, which the file itself has', async () => {
  const heading = Object.keys(SUBSIDY_HEADINGS).slice(0, 14).join(';');
  const report = await load(`${heading}\nVille;224400028;1/3/2021;;Club;;;;;1000;;;;\n`);
  const told = report.faults.find(({ rule }) => rule === 'siret-expected');
  expect(told?.column).toBe('idAttribuant');
  expect(speak(told?.message ?? '', 'FR')).toMatch(/^SIRET du financeur «\s224400028\s» est un SIREN/);
});

test('in remedies that show how the standard writes an amount', () => {
  expect(speak('write it in this form: 12000.50', 'FR')).toBe('écrivez-le sous cette forme\u00a0: 12000.50');
});

test('in refusals', async () => {
  const refused = await load('Club;Somme\nx;1\n').catch((error: Error) => error.message);
  expect(speak(String(refused), 'FR')).toMatch(/il manque\s: nom du financeur, nom du bénéficiaire\s;/);
  expect(String(refused)).not.toMatch(TECHNICAL);
});

test('on a page, without the command that speaks', async () => {
  const refused = await load('Association;Montant\nx;1\n').catch(({ message }: Error) => message);
  // The funder is the only thing that the file does not say: it is a table of subsidies.
  expect(speakOnPage(String(refused), 'FR')).toMatch(
    /^\S+\.csv\s: à ses titres \(Association, Montant\) il manque\s: nom du financeur\s;/,
  );
  expect(speakOnPage(String(refused), 'EN')).toMatch(/^\S+\.csv: its heading/);
  const several =
    'import: the files are of several formats (a.csv: ecosystem, b.csv: subsidies); import each format separately';
  expect(speakOnPage(several, 'FR')).toMatch(
    /^les fichiers .* \(a\.csv: acteurs et initiatives, b\.csv: subventions\)/,
  );
  expect(speakOnPage('import: the year "<1>" is not a year; write four digits, such as 2025', 'FR')).toMatch(
    /^l’année/,
  );
});

test('a column is mapped by its plain name too', async () => {
  const text = 'Qui;Combien\nClub;1000\n';
  const map = ['Qui=nom du bénéficiaire', 'Combien=Montant de la subvention'];
  expect(await load(text, { map, funder: '22440002800011 Ville', year: '2021' })).toMatchObject({
    accepted: 1,
    amount: '1000.00',
  });
});
