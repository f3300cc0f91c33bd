/** The isolated actors by their Cypher definition, cypher/isolated-actors.cypher. */

import { ranked } from '../../src/answers/connection.js';
import type { Context } from '../../src/answers/context.js';
import type { QueryIsolatedActorsArgs } from '../../src/language/generated/types.js';
import {
  type EndingWithin,
  type IsolationKind,
  isolationKinds,
  listedKinds,
} from '../../src/questions/isolated-actors/kind.js';
import { endingOf } from '../../src/questions/isolated-actors/rank.js';
import {
  type IsolatedActorRow,
  type IsolatedActorsRow,
  keysOfIsolation,
} from '../../src/questions/isolated-actors/row.js';

/** Every row, documented or not, in the order of the answer. */
async function readIsolations(
  context: Context,
  filters: QueryIsolatedActorsArgs,
  actors: readonly string[] | null,
  kinds: readonly IsolationKind[],
): Promise<IsolatedActorRow[]> {
  const asOf = filters.asOf ?? context.today;
  const rows = await context.answer<{ isolation: Omit<IsolatedActorRow, 'id' | 'asOf'> }>('isolated-actors', {
    asOf,
    actors,
    theme: filters.theme ?? null,
    territory: filters.territory ?? null,
    around: filters.around ?? false,
    kinds,
    endingWithin: endingOf(filters),
    limit: 1_000_000,
  });
  return rows.map(({ isolation }) => ({ ...isolation, id: `isolation-${isolation.actor}`, asOf }));
}

export async function isolationsInCypher(
  context: Context,
  asOf: string,
  endingWithin: EndingWithin,
  ids: readonly string[],
): Promise<(IsolatedActorRow | null)[]> {
  const rows = await readIsolations(context, { asOf, endingWithin }, ids, isolationKinds);
  return ids.map((id) => rows.find(({ actor }) => actor === id) ?? null);
}

export async function isolatedActorsInCypher(
  context: Context,
  filters: QueryIsolatedActorsArgs,
): Promise<IsolatedActorsRow> {
  const actors = filters.actor ? [filters.actor] : null;
  const rows = await readIsolations(context, filters, actors, filters.kind ?? listedKinds);
  const documented = rows.filter((row) => row.documented);
  return {
    rows: ranked(filters.documentedOnly === false ? rows : documented, keysOfIsolation),
    undocumentedCount: rows.length - documented.length,
  };
}
