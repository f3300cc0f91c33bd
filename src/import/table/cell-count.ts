/** Explains a row with values beyond the last heading. */
import type { Fault } from '../fault.js';

/** Undefined when every value has a heading. */
export function explainCellCount(
  line: number,
  cells: readonly string[],
  headings: readonly string[],
): Fault | undefined {
  if (cells.slice(headings.length).every((cell) => cell.trim() === '')) return undefined;
  return {
    ...{ line, column: headings[0] ?? '', value: cells.join(',').slice(0, 200), rule: 'cell-count' },
    message: `the row has ${cells.length} cells for ${headings.length} headings`,
    remedy: 'put values that contain the separator between quotation marks',
  };
}
