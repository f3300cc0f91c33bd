/** How large the graph is, from which the cost of an operation is counted: read from the tables of the engine, at most once a minute. */

import type { Fresh } from '../fresh/fresh.js';
import { type Lists, listAt } from '../model/lists.js';
import type { Snapshot } from '../model/snapshot.js';

export interface Sizes {
  readonly themes: number;
  readonly territories: number;
  readonly epci: number;
  readonly initiatives: number;
  readonly actors: number;
  readonly fundingLinks: number;
  /** How long the list of a relation is on the average, of those that are not empty; by `Type.field`. */
  readonly lengths: Readonly<Record<string, number>>;
}

/** Of a graph that no engine holds: that of a département. */
const usual: Sizes = {
  themes: 65,
  territories: 36_685,
  epci: 1_255,
  initiatives: 500,
  actors: 500,
  fundingLinks: 500,
  lengths: { 'Territory.contains': 45 },
};

const MINUTE = 60_000;

const kept = new WeakMap<Fresh, { readonly at: number; readonly sizes: Sizes }>();

export function sizesOf(fresh: Fresh | undefined): Sizes {
  if (fresh === undefined) return usual;
  const known = kept.get(fresh);
  if (known && performance.now() - known.at < MINUTE) return known.sizes;
  const sizes = readSizes(fresh.known.snapshot);
  kept.set(fresh, { at: performance.now(), sizes });
  return sizes;
}

function readSizes({ themes, territories, subjects, grounds, initiatives, actors, funding }: Snapshot): Sizes {
  const [initiativeCount, actorCount] = [initiatives.table.count, actors.table.count];
  const themesOf = (subject: number | undefined) => listAt(subjects.leaves, subject ?? -1);
  const territoriesOf = (ground: number | undefined) => listAt(grounds.named, ground ?? -1);
  // A relation that has a role is four numbers, the other end first.
  const ends = (lists: Lists) => (at: number) => listAt(lists, at).filter((_, place) => place % 4 === 0);
  const lengths: Record<string, number> = {};
  const measure = (count: number, others: (at: number) => Iterable<number>, there: string, back?: string) => {
    const degrees = new Map<number, number>();
    let [edges, sources] = [0, 0];
    for (let at = 0; at < count; at += 1) {
      const before = edges;
      for (const other of others(at)) {
        edges += 1;
        degrees.set(other, (degrees.get(other) ?? 0) + 1);
      }
      if (edges > before) sources += 1;
    }
    lengths[there] = edges / Math.max(1, sources);
    if (back !== undefined) lengths[back] = edges / Math.max(1, degrees.size);
  };
  const within = (at: number) => territories.within[at] ?? [];
  measure(territories.table.count, within, 'Territory.within', 'Territory.contains');
  measure(territories.table.count, (at) => listAt(territories.neighbours, at), 'Territory.neighbours');
  measure(themes.table.count, (at) => themes.broader[at] ?? [], 'Theme.broader', 'Theme.narrower');
  measure(initiativeCount, ends(initiatives.participants), 'Initiative.participants', 'Actor.initiatives');
  measure(initiativeCount, (at) => listAt(initiatives.wholes, at), 'Initiative.partOf', 'Initiative.parts');
  measure(initiativeCount, (at) => listAt(initiatives.funding, at), 'Initiative.fundingLinks');
  const subjectOf = (at: number) => themesOf(initiatives.subject.values[at]);
  measure(initiativeCount, subjectOf, 'Initiative.themes', 'Theme.initiatives');
  const groundOf = (at: number) => territoriesOf(initiatives.ground.values[at]);
  measure(initiativeCount, groundOf, 'Initiative.territories', 'Territory.initiatives');
  measure(actorCount, (at) => themesOf(actors.subject.values[at]), 'Actor.themes', 'Theme.actors');
  measure(actorCount, (at) => territoriesOf(actors.actsIn.values[at]), 'Actor.actsIn', 'Territory.actors');
  measure(actorCount, (at) => territoriesOf(actors.seatedIn.values[at]), 'Actor.seatedIn', 'Territory.seatOf');
  measure(actorCount, ends(actors.memberships), 'Actor.memberOf', 'Actor.members');
  measure(actorCount, ends(actors.links), 'Actor.linkedTo', 'Actor.linkedFrom');
  measure(actorCount, (at) => listAt(actors.grants, at), 'Actor.fundingGranted');
  measure(actorCount, (at) => listAt(actors.received, at), 'Actor.fundingReceived');
  return {
    themes: themes.table.count,
    territories: territories.table.count,
    epci: territories.levels.filter((level) => level === 'EPCI').length,
    initiatives: initiativeCount,
    actors: actorCount,
    fundingLinks: funding.table.count,
    lengths,
  };
}
