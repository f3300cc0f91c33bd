/** The question fragmentation: how fragmented the network is. */

import { byEngine } from '../../answers/asking.js';
import type { Context } from '../../answers/context.js';
import { computeOnce, readNetwork } from '../../answers/network.js';
import { reachJob } from '../../measures/network/reach.js';
import type { Language } from '../../words/labels.js';
import { distanceFragmentation, type Fragmentation, fragmentationOf, plainFragmentation } from './find.js';
import type { FragmentationRow } from './row.js';
import { fragmentationSentence } from './sentence.js';

export const findFragmentation = byEngine(async (context, asOf: string): Promise<Fragmentation> => {
  const asked = await readNetwork(context, { asOf });
  const { actors, offsets, neighbours } = asked.network;
  return fragmentationOf(actors.length, await computeOnce(context, asked, reachJob, [{ offsets, neighbours }]));
});

export const fragmentation = {
  Query: {
    async fragmentation(_: unknown, filters: { asOf?: string | null }, context: Context): Promise<FragmentationRow> {
      const asOf = filters.asOf ?? context.today;
      return { ...(await findFragmentation(context, asOf)), asOf };
    },
  },
  Fragmentation: {
    fragmentation: (row: FragmentationRow) => plainFragmentation(row),
    distanceFragmentation: (row: FragmentationRow) => distanceFragmentation(row),
    distances: ({ pairs }: FragmentationRow) => pairs.map((count, place) => ({ ties: place + 1, pairs: count })),
    sentence: (row: FragmentationRow, { language }: { language: Language }) => fragmentationSentence(row, language),
  },
};
