/** Puts the cells of a row under the right headings when there are more cells than headings, or rejects the row. */
import { readAmount } from '../cells/amounts.js';
import { readRegistration } from '../cells/registrations.js';
import type { Fault } from '../fault.js';
import { explainFlaw, isHuge } from '../table/explain-flaw.js';
import type { TableRow } from '../table/read-table.js';
import { AMOUNT_COLUMNS } from './subsidy-amounts.js';
import type { SubsidyLayout } from './subsidy-cells.js';
import type { SubsidyColumn } from './subsidy-headings.js';

export interface StraightCells {
  /** Undefined when it is uncertain which cell belongs under which heading. */
  readonly cells: readonly string[] | undefined;
  readonly faults: readonly Fault[];
}

/** How remarks below a table begin. */
const REMARK =
  /^\s*(?:\*|\(\d\)|(?:sources?|nb|n\.b\.|notes?|remarques?|observations?|légende|données)(?![\p{L}\d]))/iu;
/** "Extraction du 01/03/2017": no row is cut off in such words. */
const STAMP =
  /^\s*(?:extractions?|extrait|éditions?|éditée?|exports?|exportée?|mise? à jour|imprimée?|générée?|arrêtée?)(?!\p{L}).{0,60}\d/iu;

/** One cell of words after an empty row, without a separator: the title of what follows; or a remark below the table. */
const isTitle = ({ cells: [cell = '', ...others], isAfterBlank = false }: TableRow, width: number) =>
  (isAfterBlank || REMARK.test(cell) || STAMP.test(cell)) &&
  others.length === 0 &&
  width >= LEAST_WIDTH &&
  /\p{L}{3}/u.test(cell) &&
  !/[;\t|]|\d[,.]\d|\d{5}/.test(cell);

/** In a narrower table a single cell may be the beginning of a row. */
const LEAST_WIDTH = 3;

/** Real files contain unquoted decimal commas in files separated by commas: "24 975,00" becomes two cells. */
export function straightenCells(row: TableRow, layout: SubsidyLayout, isByComma: boolean): StraightCells {
  const { headings } = layout;
  const isStamp = row.flaw === undefined && STAMP.test(row.cells[0] ?? '') && isTitle(row, headings.length);
  const flawed = isStamp ? undefined : explainFlaw(row, headings);
  if (flawed) return flawed;
  // Spreadsheets add empty cells at the end of a row, or leave them out.
  if (row.cells.slice(headings.length).every((cell) => cell.trim() === '') && row.cells.length > headings.length / 2) {
    return { cells: row.cells, faults: [] };
  }
  if (isTitle(row, headings.length)) return { cells: row.cells, faults: [] };
  const joined = isByComma ? joinCells(row.cells, layout) : joinPurpose(row.cells, layout);
  const place = { line: row.line, column: headings[0] ?? '' };
  const fault = { ...place, value: row.cells.join(',').slice(0, 200), rule: 'cell-count' } as const;
  if (joined === undefined || isHuge(row)) {
    const message = `the row has ${row.cells.length} cells for ${headings.length} headings, and they cannot be told apart`;
    const remedy = 'put values that contain the separator, such as 24 975,00, between quotation marks';
    return { cells: undefined, faults: [{ ...fault, message, remedy }] };
  }
  const amount = joined[layout.columns.get('montant') ?? -1] ?? '';
  const message = `the row has ${row.cells.length} cells for ${headings.length} headings; the amount is read as "${amount}"`;
  const remedy = 'put values that contain the separator between quotation marks';
  return { cells: joined, faults: [{ ...fault, rule: 'joined-cells', message, remedy, after: amount }] };
}

const NATURE = /^aide en (num.{1,2}raire|nature)/i;
const EUROS = /^-?\s*\d{1,3}([\s\u00a0\u202f]?\d{3})*$/;
const CENTS = /^\d{1,2}$/;
const IDENTIFIER = /^\s*(\d{9}|\d{14}|W\d{9})\s*$/;

/**
 * Undefined when the result is not certain. The nature follows directly after the amount, and yes or no comes directly
 * before the share.
 */
function joinCells(stated: readonly string[], layout: SubsidyLayout): readonly string[] | undefined {
  const cells = splitWholeRow(stated).map((cell, position, all) =>
    position === all.length - 1 ? cell.replace(/[;"\s]+$/, '') : cell,
  );
  const at = (column: SubsidyColumn) => layout.columns.get(column) ?? Number.NaN;
  if (at('nature') !== at('montant') + 1) return joinAmount(cells, layout) ?? joinPurpose(stated, layout);
  const nature = cells.findIndex((cell) => NATURE.test(cell.trim()));
  if (nature < 2) return undefined;
  const isSplit = EUROS.test((cells[nature - 2] ?? '').trim()) && CENTS.test((cells[nature - 1] ?? '').trim());
  const amountAt = isSplit ? nature - 2 : nature - 1;
  const before = fitLeft(cells.slice(0, amountAt), at('montant'), at('idBeneficiaire'));
  const after = fitRight(cells.slice(nature + 1), layout.headings.length - at('nature') - 1, at, layout);
  if (before === undefined || after === undefined) return undefined;
  return [...before, cells.slice(amountAt, nature).join(','), cells[nature] as string, ...after];
}

/**
 * One comma too many, after digits in the column of the only amount and before two digits; a valid number to its left
 * proves that the cells before it stand where they should.
 */
function joinAmount(cells: readonly string[], { headings, columns }: SubsidyLayout): readonly string[] | undefined {
  const amount = columns.get('montant');
  const money = AMOUNT_COLUMNS.filter((column) => columns.has(column));
  if (amount === undefined || money.length > 1 || cells.length !== headings.length + 1) return undefined;
  const [euros, cents] = [(cells[amount] ?? '').trim(), (cells[amount + 1] ?? '').trim()];
  if (!EUROS.test(euros) || !/^\d{2}$/.test(cents)) return undefined;
  const ids = (['idBeneficiaire', 'idAttribuant'] as const).flatMap((column) => columns.get(column) ?? []);
  const isPlaced = ids.some((at) => at < amount && readRegistration(cells[at] ?? '') !== undefined);
  if (!isPlaced || ids.some((at) => at > amount)) return undefined;
  return [...cells.slice(0, amount), `${euros},${cents}`, ...cells.slice(amount + 2)];
}

/**
 * A separator inside the purpose, which stands between a valid number and the only amount: the number proves that the
 * cells before it stand where they should, the amount those after it.
 */
function joinPurpose(stated: readonly string[], { headings, columns }: SubsidyLayout): readonly string[] | undefined {
  const [purpose, amount] = [columns.get('objet'), columns.get('montant')];
  const money = AMOUNT_COLUMNS.filter((column) => columns.has(column));
  const more = stated.length - headings.length;
  if (purpose === undefined || amount !== purpose + 1 || money.length > 1 || more < 1) return undefined;
  const ids = (['idBeneficiaire', 'idAttribuant', 'rnaBeneficiaire'] as const).flatMap(
    (column) => columns.get(column) ?? [],
  );
  const isPlaced = ids.includes(purpose - 1) && readRegistration(stated[purpose - 1] ?? '') !== undefined;
  const texts = stated.slice(purpose, amount + more);
  const isAmount = readAmount(stated[amount + more] ?? '') !== undefined;
  if (!isPlaced || ids.some((at) => at > amount) || !isAmount || !texts.every(isText)) return undefined;
  return [...stated.slice(0, purpose), texts.map((text) => text.trim()).join(', '), ...stated.slice(amount + more)];
}

const isText = (cell: string) => /\p{L}/u.test(cell);

/** Some programs quote a whole row when a value in it contains quotation marks. */
function splitWholeRow(cells: readonly string[]): readonly string[] {
  const [first = '', ...others] = cells;
  if (!first.startsWith('"') && !others.every((cell) => cell.trim() === '')) return cells;
  return [...first.replace(/^"/, '').split(','), ...others.filter((cell) => cells.length > 2 || cell.trim() !== '')];
}

/**
 * The cells before the amount: the beneficiary's identifier is the fixed point, and texts of several cells are joined.
 */
function fitLeft(cells: readonly string[], wanted: number, identifierAt: number): string[] | undefined {
  if (cells.length === wanted) return [...cells];
  const identifier = cells.findIndex((cell, position) => position >= identifierAt && IDENTIFIER.test(cell));
  if (cells.length < wanted || identifier !== identifierAt) return undefined;
  const texts: string[] = [];
  const room = wanted - identifierAt - 1;
  for (const cell of cells.slice(identifierAt + 1)) {
    // A comma inside a text is followed by a space; a comma between two cells is not.
    if (texts.length > 0 && (/^\s/.test(cell) || texts.length === room)) texts.push(`${texts.pop()},${cell}`);
    else texts.push(cell);
  }
  return texts.length === room ? [...cells.slice(0, identifierAt + 1), ...texts] : undefined;
}

/** The cells after the nature: the conditions are free text, and the columns after them are counted from yes or no. */
function fitRight(
  cells: readonly string[],
  wanted: number,
  at: (column: SubsidyColumn) => number,
  layout: SubsidyLayout,
): string[] | undefined {
  if (cells.length === wanted) return [...cells];
  const isUsual =
    at('conditionsVersement') === at('nature') + 1 && at('pourcentageSubvention') === layout.headings.length - 1;
  if (!isUsual || at('notificationUE') !== layout.headings.length - 2) return undefined;
  const notification = cells.findLastIndex((cell) => /^(oui|non)$/i.test(cell.trim()));
  const free = wanted - 2;
  if (notification < free) return undefined;
  const between = cells.slice(notification - free + 1, notification);
  const conditions = cells.slice(0, notification - free + 1).join(',');
  return [conditions, ...between, cells[notification] as string, cells.slice(notification + 1).join(',')];
}
