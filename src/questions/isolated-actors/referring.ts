/** Who could send people to an actor that seeks some, where nobody offers any on its very subject. */
import { nearnessTo } from '../../measures/nearness-of-grounds.js';
import { intAt } from '../../model/at.js';
import { codeOf, resources } from '../../model/closed-lists.js';
import { compareIds, findNumber, idOf } from '../../model/ids.js';
import { listAt } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { Beside } from './beside.js';
import { createMayMeet } from './may-meet.js';

const AUDIENCE = codeOf(resources, 'AUDIENCE');

/**
 * Those near that offer to send people on another subject of the same root theme, who is nearer first, then by id: whoever helps with
 * procedures meets those who need a computer. A colleague far away would send nobody.
 * @param apart ids of others that are not suggested
 * @param exchanging actors that seek or offer something
 */
export function findReferring(
  snapshot: Snapshot,
  id: string,
  day: number,
  apart: readonly string[],
  exchanging: readonly number[],
): Beside[] {
  const { actors, themes } = snapshot;
  const actor = findNumber(actors.table, id);
  if (actor < 0) return [];
  const roots = new Set(peopleIn(listAt(actors.needs, actor)).flatMap((theme) => themes.roots[theme] ?? []));
  if (roots.size === 0) return [];
  const nearness = nearnessTo(snapshot, intAt(actors.home.values, actor));
  const nearnessOf = (other: number) => nearness(intAt(actors.home.values, other));
  const mayMeet = createMayMeet(snapshot, actor, day, apart);
  const byId = compareIds(actors.table);
  return exchanging
    .filter((other) => nearnessOf(other) > 0 && mayMeet(other))
    .sort((one, other) => nearnessOf(other) - nearnessOf(one) || byId(one, other))
    .flatMap((other) => {
      const offered = peopleIn(listAt(actors.offers, other)).find((theme) =>
        (themes.roots[theme] ?? []).some((root) => roots.has(root)),
      );
      if (offered === undefined) return [];
      const offers = { resource: 'AUDIENCE', theme: idOf(themes.table, offered) } as const;
      const nothing = { helps: null, wants: null, seeks: null, runs: null, joins: null };
      return [{ ...nothing, actor: idOf(actors.table, other), offers }];
    });
}

/** The themes on which people are sought, or offered. */
function peopleIn(stated: Int32Array): number[] {
  return [...stated.keys()]
    .filter((place) => place % 2 === 0 && stated[place] === AUDIENCE)
    .map((place) => intAt(stated, place + 1));
}
