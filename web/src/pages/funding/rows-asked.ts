/** The figure whose lines are open, as the address writes it. */
import type { FundingNature } from '../../generated/graphql.ts';
import { isNature } from './natures.ts';

/** Null: all of them. A null year is the unknown one. */
export type RowsAsked =
  | {
      readonly of: 'cell';
      readonly nature: FundingNature;
      readonly funder: string | null;
      readonly theme: string | null;
    }
  | { readonly of: 'year'; readonly nature: FundingNature; readonly year: number | null };

const ALL = '*';

/** @param asked such as `cell SUBSIDY actor-220200026 e-sante` or `year LOAN 2025` */
export function readRowsAsked(asked: string | null): RowsAsked | undefined {
  const [of, nature = '', first = ALL, second = ALL] = asked?.split(' ') ?? [];
  if (!isNature(nature)) return undefined;
  const some = (value: string) => (value === ALL ? null : value);
  if (of === 'cell') return { of, nature, funder: some(first), theme: some(second) };
  if (of === 'year') return { of, nature, year: /^\d{4}$/.test(first) ? Number(first) : null };
  return undefined;
}

export const writeRowsAsked = (asked: RowsAsked): string =>
  asked.of === 'cell'
    ? `cell ${asked.nature} ${asked.funder ?? ALL} ${asked.theme ?? ALL}`
    : `year ${asked.nature} ${asked.year ?? ALL}`;
