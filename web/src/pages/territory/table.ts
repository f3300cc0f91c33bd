/** Who does what where, as a table; a cell by its ids; and a place for one theme. */
import type { WhoWhereQuery } from '../../generated/graphql.ts';

export type Table = NonNullable<WhoWhereQuery['coverageMatrix']>;

export type Place = Table['territories'][number] & { readonly cell: Table['cells'][number] | undefined };

/** Ids. */
export interface Cell {
  readonly theme: string;
  readonly territory: string;
}
