/**
 * A copy of a snapshot at almost no cost (copy on write): a write to either of the two is not seen in the other. So an
 * answer that takes long describes one state of the graph, and a hypothetical project can be compared without changing
 * the graph.
 */
import { type Column, type Numbers, share } from './column.js';
import { forkIds, type Ids, inOrder } from './ids.js';
import type { Lists } from './lists.js';
import type { Snapshot } from './snapshot.js';

/**
 * A copy of the graph. It takes 0.1 ms at 10,000 initiatives; the first write to each column then copies that column.
 */
export function forkSnapshot(snapshot: Snapshot): Snapshot {
  // Sorted before the copy, so that each copy need not sort again.
  inOrder(snapshot.initiatives.table);
  inOrder(snapshot.actors.table);
  return {
    // These two never change.
    themes: snapshot.themes,
    territories: snapshot.territories,
    subjects: forkPart(snapshot.subjects),
    grounds: forkPart(snapshot.grounds),
    initiatives: forkPart(snapshot.initiatives),
    actors: forkPart(snapshot.actors),
    funding: forkPart(snapshot.funding),
  };
}

type Stored = Column<Numbers> | Lists | Ids;

function forkPart<Part extends { readonly [K in keyof Part]: Stored }>(part: Part): Part {
  const names = Object.keys(part) as (keyof Part)[];
  return Object.fromEntries(names.map((name) => [name, forkStored(part[name])])) as Part;
}

function forkStored(stored: Stored): Stored {
  if ('values' in stored) return share(stored);
  if ('numbers' in stored) return forkIds(stored);
  const { start, size, room, pool, used } = stored;
  return { start: share(start), size: share(size), room: share(room), pool: share(pool), used };
}
