/**
 * Prepares the rows of a file for the importer: words for a missing value become empty cells, and what a person stated
 * about the whole file is filled in.
 */
import { subsidyColumnNames } from '../../words/subsidy-columns.js';
import { normalizeName } from '../cells/normalize-name.js';
import { isSpreadsheetError } from '../cells/spreadsheet-error.js';
import type { SubsidyLayout } from '../subsidies/subsidy-cells.js';
import type { SubsidyColumn } from '../subsidies/subsidy-headings.js';
import { isEmptyWord } from './empty-words.js';
import type { StatedTable } from './stated-table.js';

export interface CompletedRows {
  readonly layout: SubsidyLayout;
  readonly cells: (stated: readonly string[]) => readonly string[];
}

/** Columns in which a zero means that there is no value. */
const ZERO_MEANS_NO_VALUE: readonly SubsidyColumn[] = [
  ...([
    'idAttribuant',
    'idBeneficiaire',
    'nicBeneficiaire',
    'rnaBeneficiaire',
    'dateConvention',
    'datesPeriodeVersement',
    'anneeDecision',
    'dateDebut',
    'dateFin',
  ] as const),
  ...(['montantPret', 'montantGarantie', 'estimationNature', 'referenceDecision', 'dispositifAide', 'idRAE'] as const),
];

/** The cell of a row is preferred to what a person stated about the whole file, unless it is empty. */
export function completeRows(layout: SubsidyLayout, { constants }: StatedTable): CompletedRows {
  const columns = new Map(layout.columns);
  const headings = [...layout.headings];
  for (const column of constants.keys()) {
    if (columns.has(column)) continue;
    columns.set(column, headings.length);
    headings.push(subsidyColumnNames[column][0]);
  }
  const zeros = new Set(ZERO_MEANS_NO_VALUE.flatMap((column) => columns.get(column) ?? []));
  // An amount that a formula could not compute is not the same as none.
  const amounts = new Set([...columns].flatMap(([column, at]) => (/^(?:montant|estimation)/.test(column) ? at : [])));
  const fillers = new Map([...constants].map(([column, value]) => [columns.get(column) ?? -1, value]));
  const read = (cell: string, at: number): string => {
    if (amounts.has(at) && isSpreadsheetError(cell)) return cell.trim();
    const isNothing = isEmptyWord(cell) || (zeros.has(at) && /^0+([.,]0+)?$/.test(cell.trim()));
    return isNothing ? (fillers.get(at) ?? '') : cell;
  };
  return {
    layout: { ...layout, headings, columns },
    cells: (stated) => {
      const cells: string[] = [];
      const width = Math.max(headings.length, stated.length);
      for (let at = 0; at < width; at++) cells.push(read(stated[at] ?? '', at));
      return cells;
    },
  };
}

/** Whether a row repeats the heading, as in files that were joined. */
export function isHeadingAgain(cells: readonly string[], headings: readonly string[]): boolean {
  // The heading of a wider table begins with the same words.
  const isNarrower = cells.slice(headings.length).every((cell) => cell.trim() === '');
  return isNarrower && headings.every((heading, at) => isSame(heading, cells[at]?.trim() ?? ''));
}

const isSame = (heading: string, cell: string) =>
  heading === cell || (heading.length === cell.length && normalizeName(heading) === normalizeName(cell));
