/** The workbook in which people fill in an ecosystem: the tables with lists to choose from, and what the graph lacks; `passerelle import` reads it. */
import type { Database } from '../../database/database.js';
import { sharedPool } from '../../fresh/pool.js';
import type { Language } from '../../words/labels.js';
import { checkFilters } from '../filters.js';
import { packRows } from '../sheets/pack-rows.js';
import type { Validation } from '../sheets/validations.js';
import { type Sheet, writeSheetsJob } from '../sheets/write-in-thread.js';
import { readChoices } from './choices.js';
import { completionSheet } from './completions.js';
import { type PlainSheet, tableSheets } from './sheets.js';

export interface WorkbookOptions {
  /** Id: its communes and intercommunalités can be chosen, and its initiatives are those to complete. */
  readonly territory?: string | undefined;
  readonly language: Language;
}

/** The number of lines below the heading that offer a list. */
const ROWS_WITH_LISTS = 2_000;

/** The bytes of an .xlsx. @throws BadInput for an unknown territory */
export async function buildWorkbook(
  database: Pick<Database, 'read'>,
  { territory, language }: WorkbookOptions,
): Promise<Uint8Array> {
  await checkFilters(database, { territory });
  const at = language === 'FR' ? 0 : 1;
  const { lists, titles } = await readChoices(database, territory, language);
  const plain: PlainSheet[] = [
    { name: READ_ME.name[at], rows: READ_ME.lines.map((words) => [words[at]]), lists: new Map() },
    ...tableSheets(language, lists),
    await completionSheet(database, territory, language),
    { name: LISTS[at], rows: columnsOf(lists, titles), lists: new Map() },
  ];
  const ranges = new Map([...lists].map(([name, values], column) => [name, rangeOf(LISTS[at], column, values.length)]));
  const sheets: Sheet[] = [];
  for (const [position, sheet] of plain.entries()) {
    sheets.push({
      ...{ name: sheet.name, pages: await packRows(sheet.rows), hasHeadings: position > 0 },
      widths: (sheet.rows[0] ?? []).map(() => (position === 0 ? 110 : 24)),
      validations: validate(sheet, ranges),
    });
  }
  return sharedPool().run(writeSheetsJob, [sheets]);
}

const LISTS = ['Listes', 'Lists'] as const;

function validate({ lists }: PlainSheet, ranges: ReadonlyMap<string, string | undefined>): Validation[] {
  return [...lists].flatMap(([column, { list, isOpen }]) => {
    const range = ranges.get(list);
    return range === undefined ? [] : [{ column, from: 1, to: ROWS_WITH_LISTS, range, isOpen }];
  });
}

/** Each list is a column below its title. */
function columnsOf(lists: ReadonlyMap<string, readonly string[]>, titles: ReadonlyMap<string, string>): string[][] {
  const longest = Math.max(...[...lists.values()].map(({ length }) => length));
  return [
    [...lists.keys()].map((name) => titles.get(name) ?? name),
    ...Array.from({ length: longest }, (_, at) => [...lists.values()].map((values) => values[at] ?? '')),
  ];
}

function rangeOf(sheet: string, column: number, length: number): string | undefined {
  if (length === 0) return undefined;
  const letter = String.fromCharCode(65 + column);
  return `${sheet}!$${letter}$2:$${letter}$${length + 1}`;
}

/** The text of the first sheet of the workbook. */
type Words = readonly [french: string, english: string];

const READ_ME: { readonly name: Words; readonly lines: readonly Words[] } = {
  name: ['Lisez-moi', 'Read me'],
  lines: [
    ['Passerelle : décrire son écosystème', 'Passerelle: describe an ecosystem'],
    [
      'Une feuille par tableau. Les colonnes marquées d’une étoile sont obligatoires, les autres facultatives.',
      'A sheet for each table. Columns with a star are required, the others are not.',
    ],
    [
      'La ligne d’exemple commence par # : elle n’est pas importée. Écrivez au-dessous.',
      'The row of the example begins with #: it is not imported. Write below it.',
    ],
    [
      'Plusieurs valeurs dans une cellule se séparent par une barre : Seniors|Jeunes.',
      'Several values in one cell are separated by a stroke: Seniors|Youth.',
    ],
    [
      'La feuille « À compléter » liste ce qui manque aux initiatives connues : remplissez ce que vous savez, laissez vide le reste.',
      'The sheet "To complete" lists what known initiatives lack: fill in what you know, leave the rest empty.',
    ],
    [
      'Aucune personne physique : une fonction (« Direction numérique »), jamais un nom.',
      'No natural person: a function ("Digital department"), never a name.',
    ],
    [
      'Pour charger : dans l’application, Données, « Importer des fichiers » ; un essai vient d’abord. Gardez le nom du fichier quand vous le corrigez : c’est à lui que l’on reconnaît les acteurs et les initiatives sans numéro.',
      'To load it: in the application, Data, "Import files"; a dry run comes first. Keep the name of the file when you correct it: by it actors and initiatives without a number are recognised.',
    ],
  ],
};
