/** The descriptions of synergies of a day, in which the rows of all its answers share what describing needs room for. */
import type { GraphState } from '../../../fresh/graph-state.js';
import { dayOf } from '../../../model/days.js';
import { createDescriptionOfInitiatives, type DescribeSynergyBetweenInitiatives } from './describe.js';

/** For each initiative, actor and ground; an upper bound: a list of a few initiatives for each actor. */
const BYTES = 200;

/** Describes the synergies between initiatives of this state of the graph on a day, YYYY-MM-DD. */
export function initiativesDescribedOn(known: GraphState, asOf: string): DescribeSynergyBetweenInitiatives {
  const { initiatives, actors, grounds } = known.snapshot;
  const weight = BYTES * (initiatives.table.count + actors.table.count + grounds.table.count);
  return known.remember(
    `descriptions of synergies ${asOf}`,
    () => createDescriptionOfInitiatives(known.snapshot, dayOf(asOf)),
    () => weight,
  );
}
