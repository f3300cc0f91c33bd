/** The descriptions of introductions of a day, in which the rows of all its answers share what describing needs room for. */
import type { GraphState } from '../../../fresh/graph-state.js';
import { createDescriptionOfActors, type DescribeSynergyBetweenActors } from './describe.js';
import type { Reasons } from './features.js';
import { actorSynergyWeights } from './weights.js';

/** For each actor and ground. */
const BYTES = 9;

/** Describes the synergies between actors of this state of the graph. @param reasons of the day, YYYY-MM-DD */
export function actorsDescribedOn(known: GraphState, asOf: string, reasons: Reasons): DescribeSynergyBetweenActors {
  const { actors, grounds } = known.snapshot;
  const weight = BYTES * (actors.table.count + grounds.table.count);
  return known.remember(
    `descriptions of introductions ${asOf}`,
    () => createDescriptionOfActors(known.snapshot, reasons, actorSynergyWeights),
    () => weight,
  );
}
