/**
 * Theme peers: the actors that an actor could meet, because they share a theme below the roots and are at home in its
 * EPCI or a neighbouring one.
 */

import { createMeetings } from '../../measures/already-meet.js';
import { isMereSale } from '../../measures/exchanges.js';
import { nearnessTo } from '../../measures/nearness-of-grounds.js';
import { areOneHouse } from '../../measures/one-house.js';
import { tiesAhead } from '../../measures/ties-ahead.js';
import { intAt, numberAt } from '../../model/at.js';
import { idOf } from '../../model/ids.js';
import { listAt } from '../../model/lists.js';
import type { Columns, Snapshot } from '../../model/snapshot.js';

/** A peer by number; never a body or an archived actor. */
export interface SuggestedPeer {
  readonly actor: number;
  readonly sharedThemes: readonly number[];
  /** True: in the same EPCI; false: in a neighbouring one. */
  readonly sameEpci: boolean;
}

/** The sets of themes that share one with this set. */
function setsBeside({ subjects }: Columns, subject: number): Set<number> {
  const sets = new Set<number>();
  for (const theme of listAt(subjects.themes, subject)) {
    for (const set of listAt(subjects.setsUnder, theme)) sets.add(set);
  }
  return sets;
}

/**
 * The number of peers of each of these actors, in their order. Actors with the same themes and home are computed once.
 */
export function countPeers(snapshot: Columns, judged: readonly number[]): Int32Array {
  const { subject, home, ofSubject } = snapshot.actors;
  const counts = new Int32Array(judged.length);
  const subjectAt = (place: number) => intAt(subject.values, numberAt(judged, place));
  const homeAt = (place: number) => intAt(home.values, numberAt(judged, place));
  const places = Int32Array.from(judged, (_, place) => place).sort(
    (a, b) => subjectAt(a) - subjectAt(b) || homeAt(a) - homeAt(b),
  );
  const atHome = new Int32Array(snapshot.grounds.table.count);
  let homes: number[] = [];
  let [lastSubject, lastHome, peers] = [-1, -1, 0];
  for (const place of places) {
    if (subjectAt(place) !== lastSubject) {
      lastSubject = subjectAt(place);
      lastHome = -1;
      for (const each of homes) atHome[each] = 0;
      homes = [];
      for (const set of setsBeside(snapshot, lastSubject)) {
        for (const peer of listAt(ofSubject, set)) {
          const at = intAt(home.values, peer);
          if (atHome[at] === 0) homes.push(at);
          atHome[at] = intAt(atHome, at) + 1;
        }
      }
    }
    if (homeAt(place) !== lastHome) {
      lastHome = homeAt(place);
      const nearness = nearnessTo(snapshot, lastHome);
      peers = homes.reduce((sum, each) => (nearness(each) > 0 ? sum + intAt(atHome, each) : sum), 0);
    }
    // Without the actor itself, which is counted wherever anybody is.
    counts[place] = Math.max(0, peers - 1);
  }
  return counts;
}

/**
 * The best peers to meet: same EPCI first, then more shared themes, then id. Actors that it already knows are left out:
 * those of one house with it, those with a tie that holds on the day or begins later, and those it meets in a circle. A
 * company and a public actor are suggested to each other only for what one seeks and the other offers.
 * @param apart other actors that are not suggested
 */
export function suggestPeers(
  snapshot: Snapshot,
  actor: number,
  day: number,
  size: number,
  apart: ArrayLike<number> = [],
): SuggestedPeer[] {
  const { actors, subjects } = snapshot;
  const own = listAt(subjects.themes, intAt(actors.subject.values, actor));
  const nearness = nearnessTo(snapshot, intAt(actors.home.values, actor));
  const nameOf = (peer: number) => idOf(actors.table, peer);
  const met = tiesAhead(snapshot, actor, day);
  const left = new Set([actor, ...Array.from(apart)]);
  const { doMeet } = createMeetings(snapshot, day);
  const isKnown = (peer: number) =>
    left.has(peer) || met.has(peer) || areOneHouse(snapshot, actor, peer, day) || doMeet(actor, peer);
  const isLeftOut = (peer: number) => isKnown(peer) || isMereSale(snapshot, actor, peer);
  const best: { readonly peer: number; readonly near: number; readonly themes: number[] }[] = [];
  const compare = (a: (typeof best)[number], b: (typeof best)[number]) =>
    b.near - a.near || b.themes.length - a.themes.length || (nameOf(a.peer) < nameOf(b.peer) ? -1 : 1);
  for (const set of setsBeside(snapshot, intAt(actors.subject.values, actor))) {
    const themes = [...listAt(subjects.themes, set)].filter((theme) => own.includes(theme));
    for (const peer of listAt(actors.ofSubject, set)) {
      const near = nearness(intAt(actors.home.values, peer));
      const last = best[size - 1];
      if (near === 0 || (last && compare(last, { peer, near, themes }) < 0) || isLeftOut(peer)) continue;
      best.push({ peer, near, themes });
      best.sort(compare);
      best.splice(size);
    }
  }
  return best.map(({ peer, near, themes }) => ({ actor: peer, sharedThemes: themes, sameEpci: near === 2 }));
}
