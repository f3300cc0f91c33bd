/** Brings the rows of a file to what the importer reads: words for nothing are nothing, and what a person said of the file stands in each row. */
import type { SubsidyLayout } from '../subsidies/subsidy-cells.js';
import type { SubsidyColumn } from '../subsidies/subsidy-headings.js';
import { isEmptyWord } from './empty-words.js';
import type { StatedTable } from './stated-table.js';

export interface CompletedRows {
  readonly layout: SubsidyLayout;
  readonly cells: (stated: readonly string[]) => readonly string[];
}

/** A nought is no number of identification, no day and no loan. */
const NOUGHT_IS_NOTHING: readonly SubsidyColumn[] = [
  ...([
    'idAttribuant',
    'idBeneficiaire',
    'nicBeneficiaire',
    'rnaBeneficiaire',
    'dateConvention',
    'datesPeriodeVersement',
  ] as const),
  ...(['montantPret', 'montantGarantie', 'estimationNature', 'referenceDecision', 'dispositifAide', 'idRAE'] as const),
];

/** A column that the file has goes before what a person says of all of it, where it says something. */
export function completeRows(layout: SubsidyLayout, { constants }: StatedTable): CompletedRows {
  const columns = new Map(layout.columns);
  const headings = [...layout.headings];
  for (const column of constants.keys()) {
    if (columns.has(column)) continue;
    columns.set(column, headings.length);
    headings.push(column);
  }
  const noughts = new Set(NOUGHT_IS_NOTHING.flatMap((column) => columns.get(column) ?? []));
  const fillers = new Map([...constants].map(([column, value]) => [columns.get(column) ?? -1, value]));
  const read = (cell: string, at: number): string => {
    const isNothing = isEmptyWord(cell) || (noughts.has(at) && /^0+([.,]0+)?$/.test(cell.trim()));
    return isNothing ? (fillers.get(at) ?? '') : cell;
  };
  return {
    layout: { ...layout, headings, columns },
    cells: (stated) =>
      Array.from({ length: Math.max(headings.length, stated.length) }, (_, at) => read(stated[at] ?? '', at)),
  };
}

/** Where files were put together, the heading stands again among the rows. */
export function isHeadingAgain(cells: readonly string[], headings: readonly string[]): boolean {
  return headings.every((heading, at) => heading === '' || heading === cells[at]?.trim());
}
