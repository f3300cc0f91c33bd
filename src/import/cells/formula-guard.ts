/** Keeps spreadsheets from calculating a text as a formula, and restores the original text. */

/**
 * A text that a spreadsheet takes for a formula, also after apostrophes, so that the guard can be removed from any
 * text.
 */
const FORMULA = /^'*(?:[\t\r]|\s*[=+\-@\uff0b\uff0d\uff1d\uff20])/;

/** `=1+1` → `'=1+1`; other texts are unchanged. */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** `'=1+1` → `=1+1`; an apostrophe before anything else is part of the text. */
export const withoutFormulaGuard = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
