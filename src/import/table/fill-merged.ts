/** Fills cells of a workbook that are merged with the cell above: its value is meant for all, but money is not repeated. */
import type { TableRow } from './read-records.js';

/** @param money positions of the columns with amounts: a merged amount is one amount */
export function fillMerged(
  { merged }: Pick<TableRow, 'merged'>,
  cells: readonly string[],
  money: ReadonlySet<number>,
): readonly string[] {
  if (merged === undefined) return cells;
  return Array.from(cells, (cell, at) => (money.has(at) ? cell : (merged.get(at) ?? cell)));
}
