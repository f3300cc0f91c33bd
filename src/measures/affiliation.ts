/** Who is no news to whom: two actors of one legal unit, or linked in any way. */
import type { ActorColumns } from '../model/actors.js';
import { listAt } from '../model/lists.js';

/** The same SIREN, or LINKED_TO each other, whatever the nature and the dates. */
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
