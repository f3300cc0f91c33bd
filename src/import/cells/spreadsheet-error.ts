/** What a spreadsheet shows instead of a value: the error of a formula, in French or in English, or a column that is too narrow. */
const ERROR = /^#(?:N\/[AD]|REF!|VALUE!|VALEUR!|DIV\/0!|NAME\?|NOM\?|NULL!|NUL!|NUM!|NOMBRE!|SPILL!|CALC!|#+)$/i;

/** True for "#N/A", "#REF!", "#VALEUR!" and "####". */
export const isSpreadsheetError = (cell: string): boolean =>
  cell.trimStart().startsWith('#') && ERROR.test(cell.trim());
