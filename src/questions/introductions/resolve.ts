/** The question introductions: which new ties would bring the network closest together. */

import type { Context } from '../../answers/context.js';
import { computeOnce, readNetwork } from '../../answers/network.js';
import { readDecisions } from '../../answers/standing-decisions.js';
import { stub, stubs } from '../../answers/stubs.js';
import type { Language } from '../../words/labels.js';
import { badInput } from '../../words/tell.js';
import { introductionsJob } from './find.js';
import type { NetworkIntroductionRow } from './row.js';
import { networkIntroductionSentence } from './sentence.js';

const MOST_INTRODUCTIONS = 20;
/** The distance of each to each is measured anew for each new tie: of twice as many actors it takes minutes. */
export const MOST_TO_INTRODUCE = 1_500;

export const introductions = {
  Query: {
    async introductions(
      _: unknown,
      { count, asOf: day }: { count?: number | null; asOf?: string | null },
      context: Context,
    ): Promise<NetworkIntroductionRow[]> {
      const size = count ?? 5;
      if (size < 1 || size > MOST_INTRODUCTIONS) {
        throw badInput('WRONG_COUNT', ['introductions', 'count'], { size, most: MOST_INTRODUCTIONS });
      }
      const asOf = day ?? context.today;
      const read = await readNetwork(context, { asOf });
      const { network } = read;
      if (network.actors.length > MOST_TO_INTRODUCE) {
        throw badInput('NETWORK_TOO_LARGE', ['introductions'], {
          count: network.actors.length,
          most: MOST_TO_INTRODUCE,
        });
      }
      const dismissed = (await readDecisions(context, { status: ['DISMISSED'] }))
        .filter(({ suggestion }) => suggestion.startsWith('synergy-INTRODUCTION-'))
        .map(({ a, b }) => [a, b].sort().join(' '));
      const steps = await computeOnce(context, read, introductionsJob, [network, size, dismissed]);
      return steps.map((step) => ({ ...step, asOf }));
    },
  },
  NetworkIntroduction: {
    first: ({ a }: NetworkIntroductionRow) => stub('Actor', a),
    second: ({ b }: NetworkIntroductionRow) => stub('Actor', b),
    before: ({ before, asOf }: NetworkIntroductionRow) => ({ ...before, asOf }),
    after: ({ after, asOf }: NetworkIntroductionRow) => ({ ...after, asOf }),
    sharedThemes: ({ sharedThemes }: NetworkIntroductionRow) => stubs('Theme', sharedThemes),
    sharedEpci: ({ sharedEpci }: NetworkIntroductionRow) => stubs('Territory', sharedEpci),
    goBetweens: ({ goBetweens }: NetworkIntroductionRow) => stubs('Actor', goBetweens),
    sharedBodies: ({ sharedBodies }: NetworkIntroductionRow) => stubs('Actor', sharedBodies),
    sentence: (row: NetworkIntroductionRow, { language }: { language: Language }, context: Context) =>
      networkIntroductionSentence(context, row, language),
  },
};
