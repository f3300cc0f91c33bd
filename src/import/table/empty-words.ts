/** The words by which files say that a cell has no value. */
import { normalizeName } from '../cells/normalize-name.js';
import { remembered } from '../cells/remembered.js';
import { isSpreadsheetError } from '../cells/spreadsheet-error.js';

const WORDS = new Set([
  ...[
    'na',
    'n a',
    'nc',
    'n c',
    'nd',
    'n d',
    'ns',
    'so',
    's o',
    'sans objet',
    'neant',
    'non communique',
    'non concerne',
  ],
  ...['non renseigne', 'non disponible', 'non applicable', 'vide', 'aucun', 'aucune', 'null', 'none', 'nan', 'inconnu'],
]);
const LONGEST_WORD = 20;
const isWord = remembered((cell) => /^[\s\-–—_./?*…€]*$/.test(cell) || WORDS.has(normalizeName(cell)));

/** True for "NC", "néant", "-", "- €", "…", "sans objet", for errors of formulas, and for cells of spaces. */
export function isEmptyWord(cell: string): boolean {
  if (cell === '') return true;
  if (isSpreadsheetError(cell)) return true;
  if (cell.length > LONGEST_WORD || /\d/.test(cell)) return false;
  return isWord(cell);
}
