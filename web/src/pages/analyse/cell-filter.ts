/** The initiatives that a cell of a table counts, as a list takes them. */
import type { AnyPivotQuery, InitiativeFilter, PivotAxis } from '../../generated/graphql.ts';

type Table = NonNullable<AnyPivotQuery['pivot']>;
type Heading = Pick<Table['columns'][number], 'actor' | 'theme'>;

/** Axes whose cells a list of initiatives counts by the same rules: of the others a cell leads nowhere. */
function partOf(axis: PivotAxis, { actor, theme }: Heading): InitiativeFilter | undefined {
  if (axis === 'ACTOR' && actor) return { actor: actor.id };
  if (axis === 'FUNDER' && actor) return { funder: actor.id };
  return axis === 'ROOT_THEME' && theme ? { theme: theme.id } : undefined;
}

const idOf = ({ actor, theme }: Heading): string => actor?.id ?? theme?.id ?? '';

/** As it stands in the address. */
export const nameCell = (row: Heading, column: Heading): string => `${idOf(row)} ${idOf(column)}`;

export interface FoundCell {
  readonly filter: InitiativeFilter;
  readonly count: number;
  /** Of its row and its column. */
  readonly names: readonly [string, string];
}

export const hasRows = (axes: readonly [PivotAxis, PivotAxis]): boolean =>
  axes.every((axis) => axis === 'ACTOR' || axis === 'FUNDER' || axis === 'ROOT_THEME');

/** @param name as `nameCell` gives it @returns undefined: the table has no such cell, or it is empty */
export function findCell(table: Table, [down, across]: readonly [PivotAxis, PivotAxis], name: string | null) {
  const row = table.rows.findIndex((each) => table.columns.some((column) => nameCell(each, column) === name));
  const found = table.rows[row];
  const column = found ? table.columns.findIndex((each) => nameCell(found, each) === name) : -1;
  const [heading, count] = [table.columns[column], table.counts[row]?.[column] ?? 0];
  if (!found || !heading || count === 0) return undefined;
  const parts = [partOf(down, found), partOf(across, heading)].flatMap((part) => part ?? []);
  const cell: FoundCell = { filter: { AND: parts }, count, names: [found.name, heading.name] };
  return parts.length === 2 ? cell : undefined;
}
