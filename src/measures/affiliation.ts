/** Tells whether two actors are affiliated, so that suggesting one to the other would be no news. */
import type { ActorColumns } from '../model/actors.js';
import { listAt } from '../model/lists.js';

/** True when both have the same SIREN, or when either is LINKED_TO the other, whatever the nature and the dates. */
export function areAffiliated(actors: ActorColumns, one: number, two: number): boolean {
  const unit = actors.legalUnit.values[one] ?? 0;
  return (
    (unit > 0 && unit === actors.legalUnit.values[two]) || isLinked(actors, one, two) || isLinked(actors, two, one)
  );
}

function isLinked({ links }: ActorColumns, from: number, to: number): boolean {
  const list = listAt(links, from);
  for (let k = 0; k < list.length; k += 4) if (list[k] === to) return true;
  return false;
}
