/** The question communities: which actors work with each other more than with the rest. */

import { checkIds } from '../../answers/check-ids.js';
import { pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { computeOnce, readNetwork } from '../../answers/network.js';
import { stub, stubs } from '../../answers/stubs.js';
import type { QueryCommunitiesArgs } from '../../language/generated/types.js';
import type { Language } from '../../words/labels.js';
import { type Communities, describeCommunities, type Typical } from './find.js';
import { communitiesJob } from './leiden.js';
import type { CommunityRow } from './row.js';
import { communityLabel, communitySentence } from './sentence.js';

/** Size in bytes, without the ids, which the network holds. */
const weightOfCommunities = ({ communities: all, actorCount }: Communities): number =>
  500 * all.length + 16 * actorCount;

export const communities = {
  Query: {
    async communities(_: unknown, { first, after, ...filters }: QueryCommunitiesArgs, context: Context) {
      await checkIds(context, 'communities', filters);
      const asked = await readNetwork(context, filters);
      const { network, isShown } = asked;
      const { offsets, neighbours } = network;
      const of = await computeOnce(context, asked, communitiesJob, [{ offsets, neighbours }]);
      const describe = () => describeCommunities(network, of);
      const {
        communities: all,
        modularity,
        actorCount,
        tieCount,
        aloneCount,
      } = asked.of === undefined
        ? describe()
        : asked.of.known.remember(`described communities ${asked.of.name}`, describe, weightOfCommunities);
      const numbered = all.map((community, place) => ({ ...community, number: place + 1 }));
      const shown = numbered.filter(
        ({ members }) => members.some(isShown) && (filters.actor == null || members.includes(filters.actor)),
      );
      const asOf = filters.asOf ?? context.today;
      const rows = shown.map(
        (community): CommunityRow => ({
          ...community,
          id: `community-${community.members[0]}`,
          asOf,
          actorCount,
          tieCount,
        }),
      );
      const page = await pageOf(
        'communities',
        filters,
        ranked(rows, ({ members }) => [-members.length, members[0] ?? null]),
        { first: first ?? null, after: after ?? null },
      );
      return { ...page, modularity, tieCount, aloneCount };
    },
  },
  Community: {
    label: (row: CommunityRow, { language }: { language: Language }, context: Context) =>
      communityLabel(context, row, language),
    size: ({ members }: CommunityRow) => members.length,
    members: ({ members }: CommunityRow) => stubs('Actor', members),
    themes: ({ themes }: CommunityRow) =>
      themes.map(({ id, ...counts }: Typical) => ({ theme: stub('Theme', id), ...counts })),
    epci: ({ epci }: CommunityRow) =>
      epci.map(({ id, ...counts }: Typical) => ({ territory: stub('Territory', id), ...counts })),
    evidence: (row: CommunityRow) => row,
    sentence: (row: CommunityRow, { language }: { language: Language }, context: Context) =>
      communitySentence(context, row, language),
  },
  CommunityEvidence: {
    internalTies: ({ internal }: CommunityRow) => internal,
    externalTies: ({ external }: CommunityRow) => external,
  },
};
