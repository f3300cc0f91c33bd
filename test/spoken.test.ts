/** The texts of the program in both languages, and no text in only one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../src/cli/program.js';
import { projectRoot, systemLanguage } from '../src/config.js';
import { fill, speak, spokenInFrench } from '../src/words/speech/speak.js';
import { speakOnPage } from '../src/words/speech/speak-on-page.js';
import { englishLeft } from './english-left.js';
import { findEnglishTexts } from './spoken-texts.js';

const filesOf = (room: string) =>
  readdirSync(join(projectRoot, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
const read = (path: string) => ({ path: path.slice(projectRoot.length + 1), text: readFileSync(path, 'utf8') });

const importers = filesOf('src/import').map(read);
const sources = [
  ...importers,
  ...['cli', 'database', 'fresh', 'backup', 'export', 'write', 'server']
    .flatMap((room) => filesOf(`src/${room}`))
    .map(read),
  ...filesOf('bench')
    .filter((path) => path.includes('/evaluate'))
    .map(read),
  read(join(projectRoot, 'src', 'config.ts')),
];

/** The parts of sentences, each with a sentence that they make. */
const WHOLES: Readonly<Record<string, string>> = {
  'import subsidies: <1>: <2>its heading (<3>) has no <4>; say who grants with --funder "SIRET NAME", and which heading is which column with --map "HEADING=COLUMN"; or name the columns as in: npx passerelle template subsidies':
    'import subsidies: a.csv: not a table of subsidies, its heading (x) has no amount; say who grants with --funder "SIRET NAME", and which heading is which column with --map "HEADING=COLUMN"; or name the columns as in: npx passerelle template subsidies',
  'not a table of subsidies, ':
    'import subsidies: a.csv: not a table of subsidies, its heading (x) has no amount; say who grants with --funder "SIRET NAME", and which heading is which column with --map "HEADING=COLUMN"; or name the columns as in: npx passerelle template subsidies',
  'rename or remove it; <1>': 'rename or remove it; see: npx passerelle template ecosystem --table actors',
  'add it; <1>': 'add it; see: npx passerelle template ecosystem --table actors',
  'its SIRET, SIREN, RNA number, id or exact name':
    'add it to actors, or write its SIRET, SIREN, RNA number, id or exact name',
  'its key, its exact title or its id': 'add it to initiatives, or write its key, its exact title or its id',
  'no <1> is called "<2>"': 'no actor is called "x"',
  'add it to <1>s, or write <2>': 'add it to initiatives, or write its key, its exact title or its id',
  '"<1>" refers to a person': '"x" refers to a person; the cell is left out',
  '<1>; the contact is kept for editors only': '"x" refers to a person; the contact is kept for editors only',
  '<1>, and an entity must not be called after a person':
    '"x" refers to a person, and an entity must not be called after a person',
  '<1>; the cell is left out': '"x" refers to a person; the cell is left out',
  '"<1>" is <2>; it is left out': '"x" is no known theme; it is left out',
  'the name of several themes': '"x" is the name of several themes; it is left out',
  'row <1> has the same id: both are one <2>': 'row 3 has the same id: both are one project',
  '<1>, among the beneficiaries of its funder':
    '"x" has no identifier, so it is recognised only by its name, among the beneficiaries of its funder',
  'a quotation mark opens a cell and is never closed':
    'a quotation mark opens a cell and is never closed; it is left out',
  '<1>, and the cells cannot be told apart':
    'a quotation mark opens a cell and is never closed, and the cells cannot be told apart',
  '<1>; it is left out': 'a quotation mark opens a cell and is never closed; it is left out',
  'open it in a spreadsheet and save it as .xlsx (File, Save as, Excel workbook)':
    'import subsidies: a.csv is an Excel workbook of before 1997 (.xls); open it in a spreadsheet and save it as .xlsx (File, Save as, Excel workbook)',
  'is an Excel workbook of before 1997 (.xls)':
    'import subsidies: a.csv is an Excel workbook of before 1997 (.xls); open it in a spreadsheet and save it as .xlsx (File, Save as, Excel workbook)',
  'export it again': 'import mednum: a.json is not valid JSON (x); export it again',
  'give contours of communes as GeoJSON or TopoJSON':
    'import contours: a.json is not valid JSON (x); give contours of communes as GeoJSON or TopoJSON',
  'is a PDF': 'import subsidies: a.csv is a PDF; ask its publisher for the table behind it',
  'ask its publisher for the table behind it':
    'import subsidies: a.csv is a PDF; ask its publisher for the table behind it',
  'is a picture': 'import subsidies: a.csv is a picture; ask its publisher for the table behind it',
  'is compressed': 'import subsidies: a.csv is compressed; unpack it first',
  'unpack it first': 'import subsidies: a.csv is compressed; unpack it first',
  'is a web page (HTML), which Excel may have called .xls':
    'import subsidies: a.csv is a web page (HTML), which Excel may have called .xls; open it in a spreadsheet and save it as .xlsx (File, Save as, Excel workbook)',
  'is XML':
    'import subsidies: a.csv is XML; open it in a spreadsheet and save it as .xlsx (File, Save as, Excel workbook)',
  'is a text document (RTF)':
    'import subsidies: a.csv is a text document (RTF); copy its table into a spreadsheet, save as .xlsx',
  'copy its table into a spreadsheet, save as .xlsx':
    'import subsidies: a.csv is a text document (RTF); copy its table into a spreadsheet, save as .xlsx',
  'is not written as 2019-02-28': 'nature "x" is not written as 2019-02-28',
  'is not written as 2019-01-01/2019-12-31': 'nature "x" is not written as 2019-01-01/2019-12-31',
  'has more than 5 characters': 'nature "x" has more than 5 characters',
  'is neither oui nor non': 'nature "x" is neither oui nor non',
  'is a SIREN, of the whole organisation': 'nature "x" is a SIREN, of the whole organisation',
  'is not written with a decimal point and no spaces': 'nature "x" is not written with a decimal point and no spaces',
  'has more than 256 characters; it is kept whole': 'nature "x" has more than 256 characters; it is kept whole',
  'is not one of: <1>': 'nature "x" is not one of: aide en numéraire',
};

/** What a program reads, or only whoever operates the program: the log, what a probe is told, patterns of what a library says. */
const NOT_SPOKEN =
  /^src\/server\/(?:observe|validation|persisted-operations|start|drain)|^bench\/evaluate\/draw-evaluation/;
const UNSPOKEN: readonly string[] = [
  // Headings and values of files.
  'Date of award',
  'Purpose of the grant',
  // What a Change holds: the history tells it in the language of its reader.
  'import contours: EPCI that touch',
  '<1>: names of known actors',
  'accept <1> of <2>: <3>',
  'refuse <1> of <2>',
  'withdraw <1> of <2>',
  // Each stands beside its French.
  'So it was already.',
  'Nearest to do it',
  'The first one',
  'The first <1>',
  '<1>; more with --first',
  // Of the log and of the output of Neo4j.
  'the database did not answer',
  'Caused by: ',
];

/** An importer begins a text with the address, which names the format and the file, or the file. */
const ADDRESSES = ['import subsidies: a.csv', 'import contours: a.csv', 'import ecosystem: a.csv', 'a.csv'];

/** @returns why a French reader does not get this text in French as a whole; undefined when he does */
function whyNotFrench(text: string): string | undefined {
  if (text in spokenInFrench) return whyNotWhole(spokenInFrench[text] ?? '');
  const whole = WHOLES[text] ?? text;
  const filled = [whole, ...ADDRESSES.map((address) => whole.replace(/^<1>(?=[ :])/, address))].flatMap((one) =>
    ['x', 'actor', '12'].map((value) => one.replace(/<\d>/g, value)),
  );
  const told = filled.map((one) => speak(one, 'FR')).filter((french, at) => french !== filled[at]);
  if (told.length === 0) return 'it has no French in src/words/speech; of a part, name the whole sentence in WHOLES';
  return told.some((french) => whyNotWhole(french) === undefined) ? undefined : whyNotWhole(told[0] ?? '');
}

const whyNotWhole = (french: string): string | undefined => {
  const left = englishLeft(french);
  return left === undefined ? undefined : `“${left}” is left in: ${french}`;
};

describe('every text of the program', () => {
  it('in the sources is French as a whole for a French reader', () => {
    const texts = findEnglishTexts(sources.filter(({ path }) => !NOT_SPOKEN.test(path)));
    expect(texts.length).toBeGreaterThan(800);
    const wrong = texts.flatMap(({ path, text }) => {
      const why = UNSPOKEN.includes(text) ? undefined : whyNotFrench(text);
      return why === undefined ? [] : [`${path}: ${text}: ${why}`];
    });
    expect(wrong).toEqual([]);
  });

  it('of which a part is told in a whole sentence is there', () => {
    const found = new Set(findEnglishTexts(sources).map(({ text }) => text));
    expect([...Object.keys(WHOLES), ...UNSPOKEN].filter((text) => !found.has(text))).toEqual([]);
  });

  it('of an importer names no command and no option on a page', () => {
    const texts = findEnglishTexts(importers).map(({ text }) => text.replace(/<\d>/g, 'x'));
    const isCommand = (text: string) =>
      /passerelle (?:import|undo|template|serve|backup)|(?:^|[\s"(])--[a-z]/.test(text);
    expect(texts.some(isCommand)).toBe(true);
    for (const language of ['FR', 'EN'] as const)
      expect(texts.map((text) => speakOnPage(text, language)).filter(isCommand)).toEqual([]);
  });

  it('of the help has its French: commands, their arguments and their options', async () => {
    const all: string[] = [];
    const visit = (command: Command): void => {
      all.push(command.description());
      for (const { description } of command.registeredArguments) all.push(description);
      for (const { description } of command.options) all.push(description);
      command.commands.forEach(visit);
    };
    visit(await createProgram());
    expect(all.length).toBeGreaterThan(80);
    expect(all.filter((text) => !(text in spokenInFrench))).toEqual([]);
  });

  it('has the same placeholders in both languages', () => {
    const placesIn = (text: string) => [...new Set(text.match(/<\d>/g) ?? [])].sort().join('');
    const unlike = Object.entries(spokenInFrench).filter(([english, french]) => placesIn(english) !== placesIn(french));
    expect(unlike).toEqual([]);
  });

  it('is translated with its values filled in', () => {
    expect(
      speak(
        'java: no java on the PATH; install a JDK 17 or newer and set JAVA_HOME, or set NEO4J_URI to use a Neo4j server',
        'FR',
      ),
    ).toMatch(/^java\u00a0: pas de java dans le PATH\u00a0; installez un JDK 17 ou plus récent/);
    expect(speak('backup: /a b.c: d already exists; name another file, or remove it', 'FR')).toContain('/a b.c: d');
    expect(speak('nobody has this', 'FR')).toBe('nobody has this');
    expect(fill('To undo it: passerelle undo <1>', 'FR', 'import-1')).toBe(
      'Pour l’annuler\u00a0: passerelle undo import-1',
    );
    expect(fill('To undo it: passerelle undo <1>', 'EN', 'import-1')).toBe('To undo it: passerelle undo import-1');
  });
});

it('the system speaks French when the first that is set of LC_ALL, LC_MESSAGES and LANG does', () => {
  expect(systemLanguage({ LANG: 'fr_FR.UTF-8' })).toBe('FR');
  expect(systemLanguage({ LC_MESSAGES: 'fr_BE', LANG: 'en_GB' })).toBe('FR');
  expect(systemLanguage({ LC_ALL: 'C', LANG: 'fr_FR.UTF-8' })).toBe('EN');
  expect(systemLanguage({ LC_ALL: '', LANG: 'fr' })).toBe('FR');
  expect(systemLanguage({ LANG: 'de_DE' })).toBe('EN');
  expect(systemLanguage({})).toBe('EN');
});

it('texts to choose from are as many in French as in English, and name the same', () => {
  const unlike: string[] = [];
  let seen = 0;
  for (const { path, text } of filesOf('src/questions').map(read)) {
    const namesIn = (node: ts.Node) => [...new Set(node.getText().match(/\{\w+\}/g) ?? [])].sort().join(' ');
    const listsOf = (node: ts.Node) => (ts.isArrayLiteralExpression(node) ? node.elements.map(namesIn) : undefined);
    const visit = (node: ts.Node): void => {
      ts.forEachChild(node, visit);
      if (!ts.isConditionalExpression(node) || !/^isFrench$|=== '(?:FR|EN)'$/.test(node.condition.getText())) return;
      const [one, other] = [listsOf(node.whenTrue), listsOf(node.whenFalse)];
      if (one === undefined || other === undefined) return;
      seen++;
      if (one.join('|') !== other.join('|')) unlike.push(`${path}: ${node.getText().slice(0, 200)}`);
    };
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  }
  expect(seen).toBeGreaterThan(8);
  expect(unlike).toEqual([]);
});
