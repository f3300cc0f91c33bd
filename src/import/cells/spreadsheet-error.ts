/**
 * What stands instead of a value: the error of a formula, in French or in English, a column that is too narrow, or a formula of
 * which the workbook holds no value, because the program that wrote it computed none.
 */
const ERROR = /^#(?:N\/[AD]|REF!|VALUE!|VALEUR!|DIV\/0!|NAME\?|NOM\?|NULL!|NUL!|NUM!|NOMBRE!|SPILL!|CALC!|#+)$/i;

const UNCOMPUTED = '#=';

/** As we write such a formula. */
export const writeUncomputed = (formula: string): string => `${UNCOMPUTED}${formula}`;
export const isUncomputed = (cell: string): boolean => cell.trimStart().startsWith(UNCOMPUTED);

/** True for "#N/A", "#REF!", "#VALEUR!", "####" and "#=B2*C2". */
export const isSpreadsheetError = (cell: string): boolean =>
  cell.trimStart().startsWith('#') && (isUncomputed(cell) || ERROR.test(cell.trim()));
