/** The isolated actors of a graph as the question isolatedActors lists them by default, by number; pure. */
import { findComponents } from '../../measures/components.js';
import type { Columns } from '../../model/snapshot.js';
import { judgeActors } from '../isolated-actors/find.js';
import { DEFAULT_ENDING_MONTHS, listedKinds } from '../isolated-actors/kind.js';

export function isolatedOf(columns: Columns, asOf: number): number[] {
  const usual = {
    actors: null,
    kinds: new Set(listedKinds),
    endingWithin: DEFAULT_ENDING_MONTHS,
    themes: null,
    territories: null,
  };
  const components = findComponents(columns, asOf);
  return judgeActors(columns, { ...usual, asOf }, () => components)
    .filter(({ documented }) => documented)
    .map(({ actor }) => actor);
}
