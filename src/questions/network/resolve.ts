/** The question network: all actors of a day and their ties, in one answer. */
import { checkIds } from '../../answers/check-ids.js';
import type { Context } from '../../answers/context.js';
import { readNetwork } from '../../answers/network.js';
import { stubs } from '../../answers/stubs.js';
import { mapYielding } from '../../fresh/yield.js';
import type { QueryNetworkArgs } from '../../language/generated/types.js';
import { type Network, type NetworkGroup, tieCount } from '../../measures/network/network.js';
import { badInput } from '../../words/tell.js';
import { listTies } from './list-ties.js';
import type { NetworkRow, NetworkTieRow, TyingGroup } from './row.js';

/** The details of each actor are read one by one, and a picture with more actors is unreadable. */
const MOST_ACTORS = 12_000;

/** The network does not tell a joint body from a network, nor need it tell a delegation from a convention. */
function mediumNamer(actors: Network['actors']): (group: NetworkGroup) => TyingGroup {
  const joint = new Set(actors.flatMap(({ id, kind }) => (kind === 'JOINT_BODY' ? id : [])));
  return ({ medium, through, members }) => {
    if (medium === 'INITIATIVE') return { medium, through, members };
    if (medium === 'NETWORK') return { medium: joint.has(through) ? 'JOINT_BODY' : medium, through, members };
    return { medium: 'LINK', through, members };
  };
}

export const network = {
  Query: {
    async network(_: unknown, filters: QueryNetworkArgs, context: Context): Promise<NetworkRow> {
      await checkIds(context, 'network', filters);
      const { network: whole, isShown } = await readNetwork(context, filters);
      const shown = whole.actors.filter(({ id }) => isShown(id));
      if (shown.length > MOST_ACTORS) {
        throw badInput('PICTURE_TOO_LARGE', ['network'], { actors: shown.length, most: MOST_ACTORS });
      }
      const actors = shown.map(({ id }) => id);
      const groups = await mapYielding(whole.groups, mediumNamer(whole.actors), context.signal);
      return {
        actors,
        ties: await listTies(groups, actors, context.signal),
        actorCount: whole.actors.length,
        tieCount: tieCount(whole),
      };
    },
  },
  Network: {
    actors: ({ actors }: NetworkRow) => stubs('Actor', actors),
  },
  NetworkTie: {
    media: ({ groups }: NetworkTieRow) => [...new Set(groups.map(({ medium }) => medium))].sort(),
    initiatives: ({ groups }: NetworkTieRow) =>
      groups.flatMap(({ medium, through }) => (medium === 'INITIATIVE' ? through : [])).sort(),
  },
};
