/**
 * What importers say, for a reader of the application: where the command line names a command or an option, the page
 * names its own field or page.
 */
import type { Language } from '../labels.js';
import { speak } from './speak.js';

/** The English of the command line, and that of the page; src/words/speech/speak.ts has its French. */
const WAYS: readonly (readonly [terminal: RegExp, page: string | ((whole: string, ...parts: string[]) => string)])[] = [
  [/import it so: passerelle import ([\w-]+) (.*)$/, (_, format = '', words = '') => chooseFormat(format, words)],
  [
    /say so with (.*), and with --funder "SIRET NAME" who grants if no column does$/,
    (_, words = '') => `write under “Meaning of columns”: ${listMeanings(words)}, and say who grants if no column does`,
  ],
  [/the sheets of: npx passerelle template --xlsx FILE$/, 'the sheets of the workbook to download under Data'],
  [
    /name them so, or say which heading is which with --map .*$/,
    'say which heading is which under “Meaning of columns”',
  ],
  [/see: npx passerelle template (?:ecosystem --table [\w-]+|--xlsx FILE)$/, 'see the workbook to download under Data'],
  [
    /say who grants with --funder "SIRET NAME", and which heading .* npx passerelle template subsidies$/,
    'say who grants and which heading is which column under “Add what the files do not say”',
  ],
  [/say which with --map "HEADING=montant"$/, 'say which under “Meaning of columns”'],
  [/say which is which with --map .*$/, 'say which is which under “Meaning of columns”'],
  [/say so with --map "(.*)=montant"$/, 'say so under “Meaning of columns”: $1 = montant'],
  [/say so with --map ".*=COLUMN"$/, 'say so under “Meaning of columns”'],
  [/^import: --map (".*") names/, 'import: the meaning $1 names'],
  [
    /^import: --funder (".*") is the number of nobody known; whose is it\? .*$/,
    'import: $1 is the number of nobody known; whose is it? give the name of the funder too, under “Add what the files do not say”',
  ],
  [/^import: --funder (".*") is/, 'import: the number of the funder, $1, is'],
  [/^import: --year (".*") is/, 'import: the year $1 is'],
  [
    /take the name of an import(?: of subsidies)? that passerelle imports lists$/,
    'choose an import that is listed under Data',
  ],
  [/load the territories first, with passerelle serve$/, 'ask the operator to load the territories'],
  [
    /; passerelle import --help lists them$/,
    '; it must be CSV, XLSX, ODS, XLS, JSON or GeoJSON of one of the kinds that the page lists',
  ],
];

/** As the field of the page takes them. */
const listMeanings = (words: string) =>
  [...words.matchAll(/--map "((?:[^"\\]|\\.)*)"/g)]
    .map(([, pair = '']) => pair.replace(/\\(.)/g, '$1').replace(/=(?=[^=]*$)/, ' = '))
    .join('; ');

function chooseFormat(format: string, words: string): string {
  const meanings = listMeanings(words);
  const choice = `choose the format “${format}”`;
  return meanings === '' ? choice : `${choice} and write under “Meaning of columns”: ${meanings}`;
}

export function speakOnPage(text: string, language: Language): string {
  const said = WAYS.reduce(
    (before, [terminal, page]) =>
      typeof page === 'string' ? before.replace(terminal, page) : before.replace(terminal, page),
    text,
  );
  const spoken = speak(said, language).replace(COMMAND, '');
  return language === 'EN' ? spoken : spoken.replace(FORMAT, (format) => FRENCH_FORMATS[format] ?? format);
}

/** In "acteurs.csv: ecosystem, liste.csv: subsidies". */
const FORMAT = /(?<=: )[\w-]+(?=[,)])|(?<=format «\s)[\w-]+(?=\s»)/g;
const FRENCH_FORMATS: Readonly<Record<string, string>> = {
  subsidies: 'subventions',
  ecosystem: 'acteurs et initiatives',
  mednum: 'lieux de médiation numérique',
  jaune: 'jaunes budgétaires',
  themes: 'thématiques',
};

/** "import subsidies: " says to somebody at a terminal which command speaks. */
const COMMAND = /^import(?: [\w-]+)?\s?: /;
