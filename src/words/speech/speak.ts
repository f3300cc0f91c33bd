/**
 * The texts of the command line in the language of its reader. The English is in the source, and each catalogue has the
 * French by the English text, with placeholders `<1>`, `<2>`. So an error from anywhere in the program, such as the
 * database, is translated where it is printed.
 */
import { formatAmount } from '../formats.js';
import type { Language } from '../labels.js';
import { subsidyColumnNames } from '../subsidy-columns.js';
import { typeset } from '../typography.js';
import { faultsInFrench } from './faults.js';
import { faultsOfGrantsInFrench } from './faults-of-grants.js';
import { faultsOfShapesInFrench } from './faults-of-shapes.js';
import { filesInFrench } from './files.js';
import { formatsInFrench } from './formats.js';
import { helpInFrench } from './help.js';
import { progressInFrench } from './progress.js';
import { refusalsInFrench } from './refusals.js';
import { summariesInFrench } from './summaries.js';

/** Faults of names that known actors bear, in French, by the English text of the importers; `<1>`, `<2>` are placeholders. */
const faultsOfNamesInFrench: Readonly<Record<string, string>> = {
  // Names without a number that one known actor bears.
  'the file says "<1>", without a number; one "<2>" is known (<3>, <4>): is it the same?':
    'le fichier dit « <1> », sans numéro ; on connaît un « <2> » (<3>, <4>) : est-ce le même ?',
  'the file says "<1>", without a number; a near name is known, "<2>" (<3>, <4>): is it the same?':
    'le fichier dit « <1> », sans numéro ; on connaît un nom proche, « <2> » (<3>, <4>) : est-ce le même ?',
  'no known number': 'sans numéro connu',
  'no known commune': 'commune inconnue',
  'say so when you import; otherwise it becomes a second actor, and the pair is listed among the possible duplicates':
    "dites-le à l'import si c'est lui ; sinon un second acteur est créé, et la paire attend parmi les fiches à rapprocher",
  '"<1>", without a number, is taken for the known "<2>", as a person said':
    "« <1> », sans numéro, est pris pour le « <2> » connu, comme une personne l'a dit",
  '"<1>", SIRET <2>, is the known "<3>": the SIREN <4> and the name are equal':
    "« <1> », SIRET <2>, est l'acteur « <3> » déjà connu : même SIREN (<4>) et même nom",
  '"<1>", SIRET <2>, is taken for the known "<3>": the SIREN <4> is equal, and the name is another form of it':
    "« <1> », SIRET <2>, est pris pour l'acteur « <3> » déjà connu : même SIREN (<4>), et le nom en est une autre forme",
  'undo the import if it is another one': "annulez l'import si c'en est un autre",
  'the name is empty, and <1> is the number of nobody known':
    "le nom est vide, et <1> n'est le numéro d'aucun acteur connu",
  // Names of known actors with another number.
  'the file says "<1>", <2>; "<3>" is known with another number (<4>), and such a body has only one: is it the same?':
    "le fichier dit « <1> », <2> ; on connaît « <3> » sous un autre numéro (<4>), et une collectivité n'en a qu'un : est-ce la même ?",
  'the file says "<1>", <2>; one "<3>" is known without a number (<4>): is it the same?':
    'le fichier dit « <1> », <2> ; on connaît un « <3> » sans numéro (<4>) : est-ce le même ?',
  'say so when you import, or correct the number': "dites-le à l'import, ou corrigez le numéro",
  '"<1>", <2>, is taken for the known "<3>", as a person said':
    "« <1> », <2>, est pris pour le « <3> » connu, comme une personne l'a dit",
  '"<1>", <2>, has the name and the commune of the known "<3>", <4>: two numbers, so two actors':
    '« <1> », <2>, a le nom et la commune de « <3> », <4>, déjà connu : deux numéros, donc deux acteurs',
  'the file says "<1>", <2>; one "<3>" of that commune is known with another number (<4>): is it the same?':
    'le fichier dit « <1> », <2> ; un seul « <3> » de cette commune est connu, sous un autre numéro (<4>) : est-ce le même ?',
  'say so when you import if it is the same; otherwise the pair is listed among the possible duplicates':
    "dites-le à l'import si c'est le même ; sinon la paire attend parmi les fiches à rapprocher",
};

/** What importers say on a page of the application, in French, by the English text. */
const onPageInFrench: Readonly<Record<string, string>> = {
  'rename or remove it; see the workbook to download under Data':
    'renommez-la ou retirez-la ; voyez le classeur à télécharger sous Données',
  'add it; see the workbook to download under Data': 'ajoutez-la ; voyez le classeur à télécharger sous Données',
  'import <1>: <2>: its heading (<3>) has none of the columns of <4>; see the workbook to download under Data':
    'import <1> : <2> : ses titres (<3>) ne contiennent aucune colonne de <4> ; voyez le classeur à télécharger sous Données',
  'import ecosystem: <1>: the sheet <2> has none of the columns of <3>; see the workbook to download under Data':
    "import ecosystem : <1> : la feuille <2> n'a aucune colonne de <3> ; voyez le classeur à télécharger sous Données",
  'import subsidies: <1>: not a table of subsidies, its heading (<2>) has no <3>; say who grants and which heading is which column under “Add what the files do not say”':
    "import subsidies : <1> : ce n'est pas un tableau de subventions, à ses titres (<2>) il manque : <3> ; dites qui accorde et à quelle colonne correspond chaque titre sous « Préciser ce que les fichiers ne disent pas »",
  'import subsidies: <1>: its heading (<2>) has no <3>; say who grants and which heading is which column under “Add what the files do not say”':
    'import subsidies : <1> : à ses titres (<2>) il manque : <3> ; dites qui accorde et à quelle colonne correspond chaque titre sous « Préciser ce que les fichiers ne disent pas »',
  'import subsidies: <1>: <2>: each may be the amount; say which under “Meaning of columns”':
    'import subsidies : <1> : <2> : chacune peut être le montant ; dites laquelle sous « Sens des colonnes »',
  'import subsidies: <1>: <2>: each may be the one who benefits; say which is which under “Meaning of columns”':
    'import subsidies : <1> : <2> : chacune peut nommer le bénéficiaire ; dites laquelle sous « Sens des colonnes »',
  'if it is what was granted, say so under “Meaning of columns”: <1> = montant':
    "si c'est ce qui a été accordé, dites-le sous « Sens des colonnes » : <1> = montant",
  'if it is another, say so under “Meaning of columns”': "si c'en est un autre, dites-le sous « Sens des colonnes »",
  'import: the meaning "<1>" names no column; write "HEADING=COLUMN" with one of <2>':
    "import : le sens « <1> » ne nomme aucune colonne ; écrivez TITRE = COLONNE avec l'une de <2>",
  'import: "<1>" is the number of nobody known; whose is it? give the name of the funder too, under “Add what the files do not say”':
    'import : « <1> » n’est le numéro d’aucun acteur connu ; de qui est-il ? donnez aussi le nom du financeur, sous « Préciser ce que les fichiers ne disent pas »',
  'import: the number of the funder, "<1>", is no known actor; give the SIRET and the name of the funder':
    "import : le financeur, « <1> », n'est pas un acteur connu ; donnez son SIRET et son nom",
  'import: the number of the funder, "<1>", is neither a SIRET nor a SIREN; correct its digits':
    "import : le numéro du financeur, « <1> », n'est ni un SIRET ni un SIREN ; corrigez ses chiffres",
  'import: the year "<1>" is not a year; write four digits, such as 2025':
    "import : l'année « <1> » n'est pas une année ; écrivez quatre chiffres, comme 2025",
  'import subsidies: "<1>" brought no grant that is still in the graph; choose an import that is listed under Data':
    "import subsidies : « <1> » n'a apporté aucun financement encore présent ; choisissez un import de la page Données",
  'import <1>: "<2>" brought nothing in this format that is still in the graph; choose an import that is listed under Data':
    "import <1> : « <2> » n'a rien apporté de ce format qui soit encore présent ; choisissez un import de la page Données",
  'The files could not be imported, for an unexpected reason; inform the operator of this installation.':
    "Les fichiers n'ont pas pu être importés, pour une raison imprévue ; prévenez l'exploitant de cette installation.",
  'import contours: the graph contains no commune; ask the operator to load the territories':
    "import contours : aucune commune n'est connue ; demandez à l'exploitant de charger les territoires",
  'import <1>: <2>: it looks like <3>; choose the format “<4>”':
    'import <1> : <2> : il ressemble à <3> ; choisissez le format « <4> »',
  'import <1>: <2>: it looks like <3>; choose the format “<4>” and write under “Meaning of columns”: <5>':
    'import <1> : <2> : il ressemble à <3> ; choisissez le format « <4> » et écrivez sous « Sens des colonnes » : <5>',
  'import <1>: <2> has no column <3>; it looks like <4>; choose the format “<5>” and write under “Meaning of columns”: <6>':
    "import <1> : <2> n'a pas de colonne <3> ; il ressemble à <4> ; choisissez le format « <5> » et écrivez sous « Sens des colonnes » : <6>",
  'import subsidies: <1>: <2> may be the <3>; write under “Meaning of columns”: <4>, and say who grants if no column does':
    'import subsidies : <1> : <2> est peut-être : <3> ; écrivez sous « Sens des colonnes » : <4>, et dites qui accorde si aucune colonne ne le dit',
  'import subsidies: <1> is no list of subsidies: it looks like a list with dates (<2>), which no format reads; copy it into the sheets of the workbook to download under Data':
    "import subsidies : <1> n'est pas une liste de subventions : il ressemble à une liste datée (<2>), qu'aucun format ne lit ; copiez-le dans les feuilles du classeur à télécharger sous Données",
  'import subsidies: <1> is no list of subsidies (<2>), and of no known format; it must be CSV, XLSX, ODS, XLS, JSON or GeoJSON of one of the kinds that the page lists':
    "import subsidies : <1> n'est pas une liste de subventions (<2>), ni d'aucun format connu ; il faut un CSV, XLSX, ODS, XLS, JSON ou GeoJSON d'une des sortes que la page énumère",
  'import <1>: <2>: its headings (<3>) have no column <4>; say which heading is which under “Meaning of columns”':
    'import <1> : <2> : à ses titres (<3>) il manque la colonne <4> ; dites quel titre est lequel sous « Sens des colonnes »',
  'import files: <1> is of no known format; it must be CSV, XLSX, ODS, XLS, JSON or GeoJSON of one of the kinds that the page lists':
    "import files : <1> n'est d'aucun format connu ; il faut un CSV, XLSX, ODS, XLS, JSON ou GeoJSON d'une des sortes que la page énumère",
};

export const spokenInFrench: Readonly<Record<string, string>> = {
  ...faultsInFrench,
  ...faultsOfGrantsInFrench,
  ...faultsOfNamesInFrench,
  ...faultsOfShapesInFrench,
  ...filesInFrench,
  ...formatsInFrench,
  ...helpInFrench,
  ...onPageInFrench,
  ...progressInFrench,
  ...refusalsInFrench,
  ...summariesInFrench,
  ...Object.fromEntries(Object.values(subsidyColumnNames).map(([french, english]) => [english, french])),
};

interface Pattern {
  /** The longest part of the template between placeholders: a text without it cannot match. */
  readonly words: string;
  readonly form: RegExp;
  /** The placeholders between quotation marks: what a file states, so an amount stays as it is. */
  readonly quoted: ReadonlySet<string>;
  readonly french: string;
}

let known: readonly Pattern[] | undefined;

/** Longer templates first, because a short one may match by chance. */
function patterns(): readonly Pattern[] {
  known ??= Object.entries(spokenInFrench)
    .filter(([english]) => english.includes('<1>'))
    .sort(([one], [other]) => other.length - one.length)
    .map(([english, french]) => ({
      ...{ words: longestWords(english), form: formOf(english), french },
      quoted: new Set([...english.matchAll(/"<(\d)>"/g)].map(([, place = '']) => place)),
    }));
  return known;
}

const longestWords = (english: string): string =>
  english.split(/<\d>/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');

function formOf(english: string): RegExp {
  const escaped = english.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/<(\d)>/g, '(?<p$1>[\\s\\S]*?)');
  return new RegExp(`^${escaped}$`);
}

/** Translates a whole text; a text that is in no catalogue stays as it is. Values of placeholders are translated too, where a catalogue has them. */
export function speak(text: string, language: Language): string {
  return language === 'EN' ? text : (inFrench(text) ?? text);
}

function inFrench(text: string): string | undefined {
  const same = spokenInFrench[text];
  if (same !== undefined) return setCommands(same);
  for (const { words, form, quoted, french } of patterns()) {
    if (!text.includes(words)) continue;
    const groups = form.exec(text)?.groups;
    if (groups) return put(french, (place) => sayValue(groups[`p${place}`] ?? '', quoted.has(String(place))));
  }
  return undefined;
}

/** Codes of a closed list with their labels, such as `STATE (Service de l'État), REGION (Région)`. */
const CODES = /^[A-Z][A-Z0-9_]+ \([^()]+\)(?:, [A-Z][A-Z0-9_]+ \([^()]+\))*$/;
/** Euros as importers write them. */
const EUROS = /^-?\d+\.\d\d$/;

/** A value that the program itself wrote, as French people write it: labels without codes, and amounts with their unit. */
function sayValue(value: string, isQuoted: boolean): string {
  if (isQuoted) return speak(value, 'FR');
  if (CODES.test(value)) return value.replace(/[A-Z][A-Z0-9_]+ \(([^()]+)\)/g, '$1');
  return EUROS.test(value) ? formatAmount(Math.round(Number(value) * 100), 'FR') : speak(value, 'FR');
}

/** The text of a catalogue with its placeholders filled. */
export function fill(english: string, language: Language, ...values: readonly (string | number)[]): string {
  const french = language === 'FR' ? spokenInFrench[english] : undefined;
  return put(french ?? english, (place) => String(values[place - 1] ?? ''), language);
}

const put = (template: string, filling: (place: number) => string, language: Language = 'FR') =>
  (language === 'FR' ? setCommands(template) : template).replace(/<(\d)>/g, (_, place) => filling(Number(place)));

/** Applies French typography to words; code between backquotes stays as it is. */
const setCommands = (text: string): string =>
  text
    .split(/(`[^`]*`|<\d>|^ {2}.*$)/m)
    .map((part, at) => (at % 2 === 1 ? part : typeset(part, 'FR')))
    .join('');
