/** The network of ties on a day, by the engine or by its Cypher definitions: the same rows either way, and the same graph made of them. */
import { dayOf } from '../engine/days.js';
import type { ActorFilter } from '../engine/isolated-actors.js';
import { buildNetwork, type Network, type NetworkActor, type NetworkGroup } from '../engine/network/network.js';
import { networkActors, networkGroups } from '../engine/network/network-of.js';
import type { Snapshot } from '../engine/snapshot.js';
import { territoriesWithin } from '../engine/territories.js';
import { narrowerThemes } from '../engine/themes.js';
import type { Context } from './context.js';

export interface NetworkFilters {
  readonly theme?: string | null;
  readonly territory?: string | null;
  readonly asOf?: string | null;
}

const MOST_ROWS = 10_000_000;

/** Everyone who counts, and `shown` for those whom the filters choose. */
export async function readNetwork(context: Context, filters: NetworkFilters): Promise<Network> {
  const asOf = filters.asOf ?? context.today;
  const theme = filters.theme ?? null;
  const territory = filters.territory ?? null;
  if (context.fresh) {
    return context.fresh.remember(`network ${JSON.stringify([asOf, theme, territory])}`, (snapshot) =>
      buildNetwork(
        networkActors(snapshot, dayOf(asOf), translate(snapshot, { theme, territory })),
        networkGroups(snapshot, dayOf(asOf)),
      ),
    );
  }
  const actors = await context.answer<NetworkActor>('network-actors', { asOf, theme, territory, limit: MOST_ROWS });
  return buildNetwork(actors, await context.answer<NetworkGroup>('ties', { asOf, limit: MOST_ROWS }));
}

/** What the engine computes of a network, once for each state of the graph and day; filters make no difference. */
export function computeOnce<T>(context: Context, name: string, asOf: string | null | undefined, compute: () => T): T {
  return context.fresh ? context.fresh.remember(`${name} ${asOf ?? context.today}`, compute) : compute();
}

function translate(
  { themes, territories }: Snapshot,
  { theme, territory }: { theme: string | null; territory: string | null },
): ActorFilter {
  const number = (table: { numbers: ReadonlyMap<string, number> }, id: string) => table.numbers.get(id) ?? -1;
  return {
    themes: theme === null ? null : narrowerThemes(themes, number(themes.table, theme)),
    territories: territory === null ? null : territoriesWithin(territories, number(territories.table, territory)),
  };
}
