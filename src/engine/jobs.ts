/** What takes long, by name: it can be asked of a thread as of this one, with the same answer. All that goes in and comes out can be sent. */
import { type Components, findComponents } from '../measures/components.js';
import { type CountedIndicators, countIndicators, type IndicatorsAsk } from '../questions/what-if/indicators.js';
import { gatherWorks } from '../questions/synergies/between-actors/features.js';
import { findIsolatedActors, type IsolatedActors, type IsolationAsk } from '../questions/isolated-actors/find.js';
import type { Lent } from '../model/lend.js';
import { sumBetweenness } from '../measures/network/betweenness.js';
import { findIntroductions } from '../questions/introductions/find.js';
import { findCommunities } from '../questions/communities/leiden.js';
import { networkOf } from '../measures/network/network-of.js';
import { reachOfAll } from '../measures/network/reach.js';
import { groupOverlaps, linkPairs, type OverlapGroups } from '../questions/overlaps/group-pairs.js';
import { findOverlaps, type OverlapsAsk } from '../questions/overlaps/find.js';
import { orderBy, type Ranking, sortPairs } from '../measures/ranking.js';
import { type EvaluationOptions, evaluateSuggestions } from '../questions/recommendation-quality/evaluate.js';
import type { History } from '../questions/recommendation-quality/history.js';
import { findSynergiesBetweenActors, type IntroductionsAsk } from '../questions/synergies/between-actors/find.js';
import { findSynergiesBetweenInitiatives, type SynergiesAsk } from '../questions/synergies/between-initiatives/find.js';
import { markThirds } from '../measures/thirds-last.js';
import type { WorksAndHomes } from '../questions/synergies/between-actors/works.js';

const named = {
  overlaps: ({ columns, inOrder }: Lent, ask: OverlapsAsk): Ranking =>
    sortPairs(findOverlaps(columns, ask), { compareIds: orderBy(inOrder.initiatives) }),

  synergiesBetweenInitiatives: ({ columns, inOrder }: Lent, ask: SynergiesAsk): Ranking =>
    sortPairs(findSynergiesBetweenInitiatives(columns, ask), { compareIds: orderBy(inOrder.initiatives) }),

  synergiesBetweenActors: ({ columns, inOrder }: Lent, ask: IntroductionsAsk): Ranking =>
    sortPairs(findSynergiesBetweenActors(columns, ask), { compareIds: orderBy(inOrder.actors), thirdsLast: true }),

  /** Which pairs come late when those at some places are left out. */
  thirds: (ranking: Ranking, count: number, hidden: Int32Array): Uint8Array => {
    const isHidden = new Uint8Array(count);
    for (const place of hidden) isHidden[place] = 1;
    return markThirds(ranking, count, (place) => isHidden[place] === 0);
  },

  overlapGroups: ({ columns, inOrder }: Lent, ranking: Ranking, count: number, day: number): OverlapGroups =>
    groupOverlaps(linkPairs(columns, ranking, count, day), orderBy(inOrder.initiatives)),

  isolatedActors: ({ columns, inOrder }: Lent, ask: IsolationAsk): IsolatedActors => {
    let components: Components | undefined;
    const componentsOn = () => {
      components ??= findComponents(columns, ask.asOf);
      return components;
    };
    return findIsolatedActors(columns, ask, componentsOn, orderBy(inOrder.actors));
  },

  works: ({ columns }: Lent): WorksAndHomes => gatherWorks(columns),

  components: ({ columns }: Lent, day: number): Components => findComponents(columns, day),

  indicators: ({ columns }: Lent, ask: IndicatorsAsk): CountedIndicators => countIndicators(columns, ask),

  network: networkOf,
  betweenness: sumBetweenness,
  communities: findCommunities,
  reach: reachOfAll,
  introductions: findIntroductions,

  evaluation: (history: History, options: Pick<EvaluationOptions, 'split' | 'stored'>) =>
    evaluateSuggestions(history, options),
};

export type JobName = keyof typeof named;
type Inputs = { [J in JobName]: Parameters<(typeof named)[J]> };
type Outputs = { [J in JobName]: ReturnType<(typeof named)[J]> };
export type InputOf<J extends JobName> = Inputs[J];
export type OutputOf<J extends JobName> = Outputs[J];

const jobs: { readonly [J in JobName]: (...input: Inputs[J]) => Outputs[J] } = named;

export function doJob<J extends JobName>(job: J, input: InputOf<J>): OutputOf<J> {
  return jobs[job](...input);
}
