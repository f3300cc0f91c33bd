/** The network and its fragmentation by their Cypher definitions. */

import type { Context } from '../../src/answers/context.js';
import type { AskedNetwork, NetworkFilters } from '../../src/answers/network.js';
import { buildNetwork, type NetworkActor, type NetworkGroup } from '../../src/measures/network/network.js';
import { type Fragmentation, fragmentationOf } from '../../src/questions/fragmentation/find.js';

const MOST_ROWS = 10_000_000;

export async function networkInCypher(context: Context, filters: NetworkFilters): Promise<AskedNetwork> {
  const asOf = filters.asOf ?? context.today;
  const theme = filters.theme ?? null;
  const territory = filters.territory ?? null;
  const ask = { asOf, theme, territory, limit: MOST_ROWS };
  const actors = await context.answer<NetworkActor & { shown: boolean }>('network-actors', ask);
  const groups = await context.answer<NetworkGroup>('ties', { asOf, limit: MOST_ROWS });
  const shown = new Set(actors.flatMap((actor) => (actor.shown ? [actor.id] : [])));
  return {
    network: buildNetwork(actors, groups),
    isShown: (id) => shown.has(id),
    of: { known: context.fresh.known, name: JSON.stringify(ask) },
  };
}

export async function fragmentationInCypher(context: Context, asOf: string): Promise<Fragmentation> {
  const { network } = await networkInCypher(context, { asOf });
  const rows = await context.answer<{ reached: number[] }>('fragmentation', { asOf, limit: network.actors.length });
  return fragmentationOf(
    network.actors.length,
    rows.map(({ reached }) => reached),
  );
}
