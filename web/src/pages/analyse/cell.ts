/** The open cell of a table, as the address writes it. */
import type { AnyPivotQuery } from '../../generated/graphql.ts';

type Table = NonNullable<AnyPivotQuery['pivot']>;
type Heading = Pick<Table['columns'][number], 'actor' | 'theme' | 'territory' | 'year'>;

/** An id, or a year in digits. */
const idOf = ({ actor, theme, territory, year }: Heading): string =>
  actor?.id ?? theme?.id ?? territory?.id ?? String(year ?? '');

/** As the address writes it. */
export const nameCell = (row: Heading, column: Heading): string => `${idOf(row)} ${idOf(column)}`;

export interface FoundCell {
  readonly row: string;
  readonly column: string;
  /** The names of its row and its column. */
  readonly names: readonly [string, string];
}

/** @param name as `nameCell` gives it @returns undefined: the table has no such cell, or it is empty */
export function findCell(table: Table, name: string | null): FoundCell | undefined {
  for (const [down, row] of table.rows.entries())
    for (const [across, column] of table.columns.entries())
      if (nameCell(row, column) === name && table.counts[down]?.[across])
        return { row: idOf(row), column: idOf(column), names: [row.name, column.name] };
  return undefined;
}
