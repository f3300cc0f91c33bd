/** Keeps a spreadsheet from calculating what is a text, and gives back the text that was there before. */

/** What a spreadsheet takes for a formula, also behind apostrophes, so that the guard comes off again whatever the text. */
const Formula = /^'*(?:[\t\r]|\s*[=+\-@\uff0b\uff0d\uff1d\uff20])/;

/** `=1+1` → `'=1+1`; any other text as it is. */
export const guardFormula = (text: string): string => (Formula.test(text) ? `'${text}` : text);

/** `'=1+1` → `=1+1`; an apostrophe before anything else is part of the text. */
export const withoutFormulaGuard = (cell: string): string =>
  cell.startsWith("'") && Formula.test(cell) ? cell.slice(1) : cell;
