/** Joins the cells that unquoted commas have split, by what the columns of a subsidy must look like; pure. */
import type { SubsidyLayout } from './subsidy-cells.js';

/** Undefined when it is not certain. */
export function joinCells(_cells: readonly string[], _layout: SubsidyLayout): readonly string[] | undefined {
  return undefined;
}
