/** The question introductions: which new ties would bring the network closest together. */

import type { Context } from '../../answers/context.js';
import { decisionOn, isHidden, readEveryDecision } from '../../answers/decisions/standing-decisions.js';
import { computeOnce, readNetwork } from '../../answers/network.js';
import { saidFields } from '../../answers/say.js';
import { stub, stubs } from '../../answers/stubs.js';
import { withDay } from '../../answers/suggestion-id.js';
import type { QueryIntroductionsArgs } from '../../language/generated/types.js';
import { badInput, refusedEarly } from '../../words/tell.js';
import { findStanding } from '../suggestion/find.js';
import { digestStanding } from '../suggestion/standing.js';
import { introductionsJob } from './find.js';
import type { ActorIntroductionRow } from './find-actor-introductions.js';
import type { InCommon } from './in-common.js';
import type { NetworkIntroductionRow } from './row.js';
import { sayActorIntroduction, sayNetworkIntroduction } from './sentence.js';

const MOST_INTRODUCTIONS = 20;
/** All distances are computed again for each new tie: with twice as many actors this takes minutes. */
const MOST_TO_INTRODUCE = 1_500;

const BEGINNING = 'synergy-INTRODUCTION-';

const suggestionOf = ({ a, b }: NetworkIntroductionRow) => `${BEGINNING}${a}-${b}`;

/** The pairs, `a b`, whose introduction is dismissed or no longer suggested, and the pairs with any other decision. */
async function tellApart(context: Context, asOf: string) {
  const [hidden, standing] = [new Set<string>(), new Set<string>()];
  const decisions = (await readEveryDecision(context)).flatMap((decision) => {
    const { suggestion } = decision;
    return suggestion?.startsWith(BEGINNING) ? [{ ...decision, suggestion }] : [];
  });
  const dismissed = decisions.filter(({ status }) => status === 'DISMISSED');
  const rows = await findStanding(context, dismissed, asOf);
  for (const decision of decisions) {
    const row = rows.get(decision.suggestion);
    const isLeftOut = decision.status === 'DISMISSED' && (!row || isHidden(decision, row, digestStanding));
    // A suggestion that came back after its dismissal waits for a decision like a new one.
    if (isLeftOut) hidden.add(decision.about.join(' '));
    else if (decision.status !== 'DISMISSED') standing.add(decision.about.join(' '));
  }
  return { hidden, standing };
}

/** What two actors have in common, and who could introduce them. */
const inCommonFields = {
  sharedThemes: ({ sharedThemes }: InCommon) => stubs('Theme', sharedThemes),
  sharedEpci: ({ sharedEpci }: InCommon) => stubs('Territory', sharedEpci),
  goBetweens: ({ goBetweens }: InCommon) => stubs('Actor', goBetweens),
  sharedBodies: ({ sharedBodies }: InCommon) => stubs('Actor', sharedBodies),
};

export const introductions = {
  Query: {
    async introductions(
      _: unknown,
      { count, asOf: day, ...choice }: QueryIntroductionsArgs,
      context: Context,
    ): Promise<NetworkIntroductionRow[]> {
      const size = count ?? 5;
      if (size < 1 || size > MOST_INTRODUCTIONS) {
        throw refusedEarly('WRONG_COUNT', ['introductions', 'count'], { size, most: MOST_INTRODUCTIONS });
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
      const { hidden, standing } = await tellApart(context, asOf);
      const isShown = (pair: string) => choice.decided !== true || standing.has(pair) || hidden.has(pair);
      const left = [...(choice.dismissed ? [] : hidden), ...(choice.decided === false ? [...standing, ...hidden] : [])];
      const steps = await computeOnce(context, read, introductionsJob, [network, size, [...new Set(left)].sort()]);
      return steps.filter(({ a, b }) => isShown(`${a} ${b}`)).map((step) => ({ ...step, asOf }));
    },
  },
  NetworkIntroduction: {
    suggestionId: suggestionOf,
    decision: async (row: NetworkIntroductionRow, _: unknown, context: Context) =>
      (await decisionOn(context, suggestionOf(row))) ?? null,
    first: ({ a }: NetworkIntroductionRow) => stub('Actor', a),
    second: ({ b }: NetworkIntroductionRow) => stub('Actor', b),
    before: ({ before, asOf }: NetworkIntroductionRow) => ({ ...before, asOf }),
    after: ({ after, asOf }: NetworkIntroductionRow) => ({ ...after, asOf }),
    ...inCommonFields,
    ...saidFields(sayNetworkIntroduction),
  },
  ActorIntroduction: {
    id: ({ id, asOf }: ActorIntroductionRow, _: unknown, context: Context) => withDay(id, asOf, context.today),
    actors: ({ a, b }: ActorIntroductionRow) => stubs('Actor', [a, b]),
    ...inCommonFields,
    ...saidFields(sayActorIntroduction),
  },
};
