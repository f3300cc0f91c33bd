/** The question network: all actors of a day and their ties, in one answer. */
import { checkIds } from '../../answers/check-ids.js';
import type { Context } from '../../answers/context.js';
import { readNetwork } from '../../answers/network.js';
import { stubs } from '../../answers/stubs.js';
import type { QueryNetworkArgs } from '../../language/generated/types.js';
import { tieCount } from '../../measures/network/network.js';
import { badInput } from '../../words/tell.js';
import { listTies } from './list-ties.js';
import type { NetworkRow } from './row.js';

/** The details of each actor are read one by one, and a picture with more actors is unreadable. */
const MOST_ACTORS = 12_000;

export const network = {
  Query: {
    async network(_: unknown, filters: QueryNetworkArgs, context: Context): Promise<NetworkRow> {
      await checkIds(context, 'network', filters);
      const { network: whole, isShown } = await readNetwork(context, filters);
      const nodes = whole.actors.flatMap(({ id }, node) => (isShown(id) ? [node] : []));
      if (nodes.length > MOST_ACTORS) {
        throw badInput('PICTURE_TOO_LARGE', ['network'], { actors: nodes.length, most: MOST_ACTORS });
      }
      const actors = nodes.flatMap((node) => whole.actors[node]?.id ?? []);
      return {
        actors,
        ties: await listTies(whole.groups, actors, context.signal),
        actorCount: whole.actors.length,
        tieCount: tieCount(whole),
      };
    },
  },
  Network: {
    actors: ({ actors }: NetworkRow) => stubs('Actor', actors),
  },
};
