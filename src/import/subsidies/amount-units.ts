/** The unit in which a file states the amounts of each column: by the heading, else by a line above the table. Pure. */
import { BadInput } from '../../errors.js';
import { type MoneyUnit, saysOtherCurrency, unitOfHeading, unitOfTitle } from '../cells/money-headings.js';
import { AMOUNT_COLUMNS } from './subsidy-amounts.js';
import type { SubsidyColumn } from './subsidy-headings.js';

/** @throws BadInput when a line above the table says that the amounts are not in euros. */
export function findUnits(
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
