/**
 * The actors that cover most of home: everybody there knows them, so a common subject alone is no reason to introduce
 * them.
 */

import { mayBeMet } from '../../model/actors.js';
import { groundOfActor } from '../../model/home-epci.js';
import type { Columns } from '../../model/snapshot.js';
import { wideGrounds } from './wide-grounds.js';

/**
 * The actors that cover at least half of home's inhabitants and reach at least half of its EPCI, by where they act, else
 * by their seat; defined in `cypher/wide-actors.cypher`.
 * @param home number of the territory; below 0 when unknown, and then no actor is wide
 * @returns the numbers of these actors
 */
export function wideActors(columns: Columns, home: number): number[] {
  const { actors } = columns;
  const isWide = wideGrounds(columns, home);
  const found: number[] = [];
  for (let actor = 0; actor < actors.table.count; actor += 1) {
    if (mayBeMet(actors, actor) && isWide(groundOfActor(columns, actor))) found.push(actor);
  }
  return found;
}
