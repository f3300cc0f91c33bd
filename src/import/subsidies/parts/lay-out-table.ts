/** How a table of subsidies with these headings is read: which column is which, and in which units its amounts are. */
import { BadInput } from '../../../errors.js';
import { type MoneyUnit, saysOtherCurrency, unitOfHeading, unitOfTitle } from '../../cells/money-headings.js';
import { type MatchedHeadings, matchHeadings } from '../../table/match-headings.js';
import type { StatedTable } from '../../table/stated-table.js';
import { findGivenNames } from '../given-names.js';
import { findTypeColumn } from '../natures.js';
import { AMOUNT_COLUMNS } from '../subsidy-amounts.js';
import type { SubsidyLayout } from '../subsidy-cells.js';
import type { SubsidyColumn } from '../subsidy-headings.js';

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

/**
 * The unit in which a file states the amounts of each column: by the heading, else by a line above the table.
 * @throws BadInput when a line above the table says that the amounts are not in euros.
 */
function findUnits(
  file: string,
  headings: readonly string[],
  columns: ReadonlyMap<SubsidyColumn, number>,
  titles: readonly string[],
): ReadonlyMap<SubsidyColumn, MoneyUnit> {
  const foreign = titles.find(saysOtherCurrency);
  if (foreign !== undefined) {
    throw new BadInput(
      `import subsidies: ${file}: the line "${foreign.slice(0, 100)}" says that its amounts are not in euros; convert them first, because they would be added to euros`,
    );
  }
  const above = titles.map(unitOfTitle).find((unit) => unit !== undefined);
  const units = new Map<SubsidyColumn, MoneyUnit>();
  for (const column of AMOUNT_COLUMNS) {
    const heading = headings[columns.get(column) ?? -1];
    if (heading === undefined) continue;
    // A heading that says "(€)" is right for its own column.
    const unit = unitOfHeading(heading) ?? (/€|euros?\b/i.test(heading) ? undefined : above);
    if (unit !== undefined) units.set(column, unit);
  }
  return units;
}
