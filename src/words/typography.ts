/** The typography of texts for readers: no-break spaces, guillemets and apostrophes, by one function for all texts. */
import type { Language } from '../language/generated/types.js';

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';
const months =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv\\.|févr\\.|avr\\.|juil\\.|sept\\.|oct\\.|nov\\.|déc\\.';
const counted =
  'habitants?|mois|ans?|jours?|euros?|initiatives?|projets?|acteurs?|intercommunalités?|territoires?|communes?|financements?|logements?|lieux|autres?';

// Made once: thousands of names are typeset for one table.
const DAY_OF_MONTH = new RegExp(`(?<=\\b(?:1er|\\d{1,2})) (?=(?:${months})(?!\\p{L}))`, 'gu');
const MONTH_OF_YEAR = new RegExp(`(?<=(?<!\\p{L})(?:${months})) (?=\\d{4}\\b)`, 'gu');
const QUANTITY = new RegExp(`(?<=\\d) (?=(?:${counted})(?!\\p{L}))`, 'gu');

/**
 * Text with the typography of print. In French: a no-break space before : ; ? ! and %, narrow ones inside « » and within
 * numbers, “ ” as « », days and quantities that stay with their word. In both languages the typographic apostrophe. Text
 * with this typography stays as it is.
 * @example typeset('“Bus” : 1 200 habitants', 'FR') // '« Bus » : 1 200 habitants', its spaces unbroken
 */
export function typeset(text: string, language: Language): string {
  const curled = curl(text);
  return language === 'FR' ? french(curled) : curled;
}

/** Text with the typographic apostrophe, and otherwise as it is: for files, where a no-break space hides a word from a search. */
export const curl = (text: string): string => text.replace(/(?<=\p{L})'(?=[\p{L}\p{N}«“])/gu, '’');

function french(text: string): string {
  return text
    .replaceAll('“', `«${NARROW}`)
    .replaceAll('”', `${NARROW}»`)
    .replace(/«\s*/gu, `«${NARROW}`)
    .replace(/\s*»/gu, `${NARROW}»`)
    .replace(/[ \u202f]([:;?!])/gu, `${NO_BREAK}$1`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/gu, NARROW)
    .replace(/(?<=\d) (?=[%€])/gu, NO_BREAK)
    .replace(DAY_OF_MONTH, NO_BREAK)
    .replace(MONTH_OF_YEAR, NO_BREAK)
    .replace(QUANTITY, NO_BREAK);
}
