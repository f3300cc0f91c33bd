/** How strongly two actors are tied, when each common undertaking has its own weight. */
import { itemAt, valueAt } from '../../src/model/item-at.js';
import { fromRows, type Sparse } from './sparse.js';
import type { Window } from './window.js';

/** actor × actor: the sum of the weights of their common undertakings. */
export function tieBy({ undertakings, placeOf, actors }: Window, weigh: (undertaking: number) => number): Sparse {
  const rows: Map<number, number>[] = Array.from(actors, () => new Map());
  for (const [number, { members }] of undertakings.entries()) {
    const places = members.map((member) => valueAt(placeOf, member));
    const weight = weigh(number);
    for (const place of places) {
      const row = itemAt(rows, place);
      for (const other of places) if (other !== place) row.set(other, (row.get(other) ?? 0) + weight);
    }
  }
  return fromRows(rows, actors.length);
}
