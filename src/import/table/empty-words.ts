/** The words by which files say that a cell has no value. */
import { normalizeName } from '../cells/normalize-name.js';

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
/** Cached, because a column repeats the same few words in very many rows. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 10_000;

/** True for "NC", "néant", "-", "- €", "…", "sans objet", and for cells of spaces. */
export function isEmptyWord(cell: string): boolean {
  if (cell === '') return true;
  if (cell.length > LONGEST_WORD || /\d/.test(cell)) return false;
  const before = known.get(cell);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const isEmpty = /^[\s\-–—_./?*…€]*$/.test(cell) || WORDS.has(normalizeName(cell));
  known.set(cell, isEmpty);
  return isEmpty;
}
