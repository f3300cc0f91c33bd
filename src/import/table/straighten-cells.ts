/** Puts the cells of a row under the right headings when there are more cells than headings, or rejects the row. */
import type { Fault } from '../fault.js';
import type { SubsidyLayout } from '../subsidies/subsidy-cells.js';
import { explainFlaw, isHuge } from './explain-flaw.js';
import { joinCells, joinPurpose } from './join-cells.js';
import type { TableRow } from './read-table.js';

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
