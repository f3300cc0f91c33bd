/** Facets of a list: the number of matches for each value, as shown in the filters beside a list. */

import type { Context } from '../context.js';
import { readCached } from '../read-cached.js';
import { type Stub, stub } from '../stubs.js';
import type { Filter } from './combine-filters.js';

interface Counted {
  readonly value: string | null;
  readonly count: number;
}

type Count =
  | Counted
  | { readonly theme: Stub; readonly count: number }
  | { readonly territory: Stub; readonly count: number };

/** By facet; each is counted only when asked for. */
export type Facets = Readonly<Record<string, (asked: { readonly level?: string | null }) => Promise<Count[]>>>;

export interface FacetStatement {
  readonly statement: string;
  /** The facets that it can count. Each is also a condition of the filter. */
  readonly by: readonly string[];
}

/**
 * @param findIds returns the ids that match a filter
 * @param below for the list of an entity: its name, such as `Theme.actors` and an id
 */
export function countFacets(
  context: Context,
  { statement, by }: FacetStatement,
  filter: Filter,
  findIds: (filter: Filter) => Promise<string[]>,
  below = '',
): Facets {
  const count = async (facet: string, level: string | null): Promise<Count[]> => {
    const rest: Filter = { ...filter, [facet]: null };
    const read = async () => {
      const isAll = below === '' && Object.values(rest).every((value) => value == null);
      if (isAll) return readCached<Counted>(context, statement, { ids: null, facet, level });
      const ids = await findIds(rest);
      return context.answer<Counted>(statement, { ids, facet, level });
    };
    const name = `${statement} ${facet} ${level} ${below} ${JSON.stringify(rest)}`;
    const rows = await context.fresh.known.remember(name, read);
    return rows.map((row) => describeCount(facet, row));
  };
  return Object.fromEntries(by.map((facet) => [facet, ({ level }) => count(facet, level ?? null)]));
}

function describeCount(facet: string, { value, count }: Counted): Count {
  if (facet === 'theme' || facet === 'broader') return { theme: stub('Theme', String(value)), count };
  if (facet === 'territory') return { territory: stub('Territory', String(value)), count };
  return { value, count };
}
