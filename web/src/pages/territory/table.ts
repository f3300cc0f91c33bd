/** Who does what where, as a table; one cell of it by its ids; and one place on one theme. */
import type { WhoWhereQuery } from '../../generated/graphql.ts';

export type Table = NonNullable<WhoWhereQuery['coverageMatrix']>;

export type Place = Table['territories'][number] & { readonly cell: Table['cells'][number] | undefined };

/** Ids. */
export interface Cell {
  readonly theme: string;
  readonly territory: string;
}
