/** How a table of subsidies with these headings is read: which column is which, and in which units its amounts are. */
import { type MatchedHeadings, matchHeadings } from '../../table/match-headings.js';
import type { StatedTable } from '../../table/stated-table.js';
import { findUnits } from '../amount-units.js';
import { findGivenNames } from '../given-names.js';
import { findTypeColumn } from '../natures.js';
import type { SubsidyLayout } from '../subsidy-cells.js';

export interface LaidOutTable {
  readonly matched: MatchedHeadings;
  readonly layout: SubsidyLayout;
  /** The position of a column "Type", whose values may be natures. */
  readonly type: number | undefined;
}

/** @param titles the lines above the table, which may state a unit. @throws BadInput for amounts in another currency */
export function layOutTable(
  file: string,
  headings: readonly string[],
  titles: readonly string[],
  { columns: stated }: StatedTable,
): LaidOutTable {
  const matched = matchHeadings(headings, stated);
  const type = findTypeColumn(headings, matched.columns, matched.unknown);
  const given = findGivenNames(headings, matched.columns, matched.unknown);
  const columns = new Map(matched.columns);
  if (type !== undefined) columns.set('nature', type);
  if (given !== undefined) columns.set('prenomBeneficiaire', given);
  const units = findUnits(file, headings, columns, titles);
  return { matched, type, layout: { headings, columns, isOfficial: matched.isOfficial, units } };
}
