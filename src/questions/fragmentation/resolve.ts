/** The question fragmentation: how fragmented the network is. */

import type { Context } from '../../answers/context.js';
import { computeOnce, readNetwork } from '../../answers/network.js';
import { reachJob } from '../../measures/network/reach.js';
import type { Language } from '../../words/labels.js';
import { distanceFragmentation, fragmentationOf, plainFragmentation } from './find.js';
import type { FragmentationRow } from './row.js';
import { fragmentationSentence } from './sentence.js';

export const fragmentation = {
  Query: {
    async fragmentation(_: unknown, filters: { asOf?: string | null }, context: Context): Promise<FragmentationRow> {
      const asOf = filters.asOf ?? context.today;
      const asked = await readNetwork(context, { asOf });
      const { network } = asked;
      const { offsets, neighbours } = network;
      const reached = context.fresh
        ? await computeOnce(context, asked, reachJob, [{ offsets, neighbours }])
        : (await context.answer<{ reached: number[] }>('fragmentation', { asOf, limit: network.actors.length })).map(
            (row) => row.reached,
          );
      return { ...fragmentationOf(network.actors.length, reached), asOf };
    },
  },
  Fragmentation: {
    fragmentation: (row: FragmentationRow) => plainFragmentation(row),
    distanceFragmentation: (row: FragmentationRow) => distanceFragmentation(row),
    distances: ({ pairs }: FragmentationRow) => pairs.map((count, place) => ({ ties: place + 1, pairs: count })),
    sentence: (row: FragmentationRow, { language }: { language: Language }) => fragmentationSentence(row, language),
  },
};
