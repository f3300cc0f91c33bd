/** The actors that cover most of home: they are known to everybody there, and introduced to nobody for a subject alone. */

import { mayBeMet } from '../../model/actors.js';
import { groundOfActor } from '../../model/home-epci.js';
import type { Columns } from '../../model/snapshot.js';
import { wideGrounds } from './wide-grounds.js';

/**
 * Those that cover at least half of home's inhabitants and reach at least half of its EPCI, where they act, else by their seat; as `cypher/wide-actors.cypher` defines them.
 * @param home number of the territory; below 0 while none is known, and then nobody is wide
 * @returns their numbers
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
