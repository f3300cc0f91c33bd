/** The isolated actors of a graph as the question isolatedActors lists them by default, by number; pure. */
import { findComponents } from '../../measures/components.js';
import type { Columns } from '../../model/snapshot.js';
import { type IsolationAsk, judgeActors } from '../isolated-actors/find.js';
import { DEFAULT_ENDING_MONTHS, listedKinds } from '../isolated-actors/kind.js';

/** The arguments of that list on a day. */
export const usualAsk = (asOf: number): IsolationAsk => ({
  ...{ asOf, actors: null, kinds: new Set(listedKinds), endingWithin: DEFAULT_ENDING_MONTHS },
  ...{ themes: null, territories: null },
});

export function isolatedOf(columns: Columns, asOf: number): number[] {
  const components = findComponents(columns, asOf);
  return judgeActors(columns, usualAsk(asOf), () => components)
    .filter(({ documented }) => documented)
    .map(({ actor }) => actor);
}
