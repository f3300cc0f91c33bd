/** Whether two actors belong to one house, so that suggesting one to the other would tell them nothing new. */

import { EPCI, JOINT_BODY } from '../model/actors.js';
import { intAt } from '../model/at.js';
import { linkNatures } from '../model/closed-lists.js';
import { listAt } from '../model/lists.js';
import type { Columns } from '../model/snapshot.js';
import { isCommuneOf } from '../model/territories.js';
import { eachRelation } from './ties.js';

/** What makes two actors one house, in the order in which it is checked. */
export type HouseBond = 'SAME' | (typeof linkNatures)[number] | 'COMMUNE_OF' | 'MEMBER_OF';

export interface House {
  readonly bond: HouseBond;
  /** The actor where the bond begins: the unit, the delegate, the commune or the member; for SAME the first of the two asked. */
  readonly from: number;
  readonly to: number;
}

/**
 * What makes two actors one house: they are the same actor or have the same SIREN; one is LINKED_TO the other; their
 * SIRENs are those of a commune and its EPCI; or one is MEMBER_OF the other, which is an EPCI or a JOINT_BODY. It is
 * not transitive: two actors that are one house with a third need not be one house.
 * @param day a link or membership that ended before this day does not count
 * @param lastStart a link or membership that begins after this day does not count; NO_END counts all that begin later
 * @returns the first bond that holds; null: they are two houses
 */
export function houseOf(
  { actors, territories }: Columns,
  one: number,
  two: number,
  day: number,
  lastStart = day,
): House | null {
  const unit = intAt(actors.legalUnit.values, one);
  if (one === two || (unit > 0 && unit === actors.legalUnit.values[two])) return { bond: 'SAME', from: one, to: two };
  const pairs = [
    [one, two],
    [two, one],
  ] as const;
  let nature = linkNatures.length;
  let linked: House | null = null;
  for (const [from, to] of pairs) {
    eachRelation(listAt(actors.links, from), (other, each, first, last) => {
      if (other !== to || each >= nature || first > lastStart || last < day) return;
      nature = each;
      linked = { bond: linkNatures[each] ?? 'UNIT_OF', from, to };
    });
  }
  if (linked) return linked;
  for (const [from, to] of pairs) {
    const [commune, epci] = [intAt(actors.authorityOf.values, from), intAt(actors.authorityOf.values, to)];
    if (commune > 0 && epci > 0 && isCommuneOf(territories, commune - 1, epci - 1)) {
      return { bond: 'COMMUNE_OF', from, to };
    }
  }
  for (const [from, to] of pairs) {
    if (actors.kind.values[to] !== EPCI && actors.kind.values[to] !== JOINT_BODY) continue;
    let isMember = false;
    eachRelation(listAt(actors.memberships, from), (other, _, first, last) => {
      isMember ||= other === to && first <= lastStart && last >= day;
    });
    if (isMember) return { bond: 'MEMBER_OF', from, to };
  }
  return null;
}

/** Whether two actors are one house on that day. */
export function areOneHouse(columns: Columns, one: number, two: number, day: number): boolean {
  return houseOf(columns, one, two, day) !== null;
}
