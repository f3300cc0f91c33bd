/**
 * A snapshot beside another that holds the same, at no cost: what is written into either of the two is not seen in the other. So an
 * answer that takes its time is of one state of the graph, and what if something were there is asked without touching what is.
 */
import { type Column, type Numbers, share } from './column.js';
import { forkIds, type Ids, inOrder } from './ids.js';
import type { Lists } from './lists.js';
import type { Snapshot } from './snapshot.js';

/** The same graph beside the one given. It takes 0.1 ms at 10,000 initiatives, and the first write of a column its copy. */
export function forkSnapshot(snapshot: Snapshot): Snapshot {
  // Here, so that the order is not made anew for each fork.
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
