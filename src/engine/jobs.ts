/** What takes long, by name: it can be asked of a thread as of this one, with the same answer. All that goes in and comes out can be sent. */
import { type Components, findComponents } from './components.js';
import { type CountedIndicators, countIndicators, type IndicatorsAsk } from './indicators.js';
import { gatherWorks } from './introduction-features.js';
import { findIsolatedActors, type IsolatedActors, type IsolationAsk } from './isolated-actors.js';
import type { Lent } from './lend.js';
import { sumBetweenness } from './network/betweenness.js';
import { findIntroductions } from './network/introductions.js';
import { findCommunities } from './network/leiden.js';
import { networkOf } from './network/network-of.js';
import { reachOfAll } from './network/reach.js';
import { groupOverlaps, linkPairs, type OverlapGroups } from './overlap-groups.js';
import { findOverlaps, type OverlapsAsk } from './overlaps.js';
import { orderBy, type Ranking, sortPairs } from './ranking.js';
import { judgeSuggestions } from './suggestions/judge.js';
import { findSynergiesBetweenActors, type IntroductionsAsk } from './synergies-between-actors.js';
import { findSynergiesBetweenInitiatives, type SynergiesAsk } from './synergies-between-initiatives.js';
import { markThirds } from './thirds-last.js';
import type { WorksAndHomes } from './works.js';

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

  evaluation: judgeSuggestions,
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
