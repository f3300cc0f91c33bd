/** The work of a facet in units: each entity that it counts is found by its id and followed to its values, a theme or a territory to those above it. */
import { units } from '../meter.js';

/** In units, of one entity of ten thousand. */
const FIND = 10;
const FOLLOW: Readonly<Record<string, number>> = { theme: 12, broader: 12, territory: 25 };
const READ = 6;

/** @param isWhole whether all entities are counted, which need not be found by their ids */
export const workOfFacet = (facet: string, entities: number, isWhole: boolean): number =>
  units.statement + entities * ((FOLLOW[facet] ?? READ) + (isWhole ? 0 : FIND));
