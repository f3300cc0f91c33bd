/** Exchanges: actors that need a resource, and actors that offer the same resource. */

import { resources } from '../model/closed-lists.js';
import { idOf } from '../model/ids.js';
import { listAt } from '../model/lists.js';
import type { Columns, Snapshot } from '../model/snapshot.js';

/** Actors by id; providers are ordered by id. */
export interface Exchange {
  readonly seeker: string;
  readonly resource: (typeof resources)[number];
  readonly providers: readonly string[];
}

/** The resources as a bit set, one bit for each value of the closed list; unknown values are ignored. */
export function resourceBits(lists: Columns['actors']['needs'], actor: number): number {
  let bits = 0;
  for (const resource of listAt(lists, actor)) if (resource < resources.length) bits |= 1 << resource;
  return bits;
}

/** Each need of the seekers that others among the providers could meet, in the order of the seekers' ids and needs. */
export function exchangesBetween(
  { actors: { table, needs, offers } }: Snapshot,
  seekers: readonly number[],
  providers: readonly number[],
): Exchange[] {
  const nameOf = (actor: number) => idOf(table, actor);
  const byId = (one: number, two: number) => (nameOf(one) < nameOf(two) ? -1 : 1);
  const sorted = [...providers].sort(byId);
  return [...seekers].sort(byId).flatMap((seeker) =>
    [...listAt(needs, seeker)].flatMap((code) => {
      const resource = resources[code];
      const able = sorted.filter((other) => other !== seeker && listAt(offers, other).includes(code));
      return resource === undefined || able.length === 0
        ? []
        : [{ seeker: nameOf(seeker), resource, providers: able.map(nameOf) }];
    }),
  );
}
