/** Which actors offer a resource that an actor needs: few, where those that offer something are many. */
import { intAt } from '../../../model/at.js';
import { type Lists, listAt } from '../../../model/lists.js';
import type { Columns } from '../../../model/snapshot.js';

/** The actors that are not archived and have something in the list, by number, ascending. */
export function holdersOf({ actors }: Columns, lists: Lists): number[] {
  const found: number[] = [];
  for (let actor = 0; actor < actors.table.count; actor += 1) {
    if (actors.alive.values[actor] === 1 && (lists.size.values[actor] ?? 0) > 0) found.push(actor);
  }
  return found;
}

/** Returns a function of a seeker: the providers by number, ascending. @param among only these actors; null: all */
export function createProvidersOf(
  columns: Columns,
  among: ReadonlySet<number> | null = null,
): (seeker: number) => number[] {
  const { needs, offers } = columns.actors;
  const offering = new Map<number, number[]>();
  for (const actor of holdersOf(columns, offers)) {
    if (among !== null && !among.has(actor)) continue;
    for (const resource of resourcesIn(offers, actor)) {
      const providers = offering.get(resource);
      if (providers) providers.push(actor);
      else offering.set(resource, [actor]);
    }
  }
  return (seeker) => {
    const found = new Set([...resourcesIn(needs, seeker)].flatMap((resource) => offering.get(resource) ?? []));
    return [...found].sort((one, other) => one - other);
  };
}

/** The lists hold pairs of resource and theme. */
function resourcesIn(lists: Lists, actor: number): Set<number> {
  const list = listAt(lists, actor);
  const found = new Set<number>();
  for (let k = 0; k < list.length; k += 2) found.add(intAt(list, k));
  return found;
}
