/** Pairs of actors that already meet, so that an introduction would tell them nothing new. */

import { BODY, COMMUNE, EPCI, JOINT_BODY } from '../model/actors.js';
import { intAt } from '../model/at.js';
import { bodyTypes, codeOf } from '../model/closed-lists.js';
import { haveCommon, listAt } from '../model/lists.js';
import type { Columns } from '../model/snapshot.js';
import { isCommune } from '../model/territories.js';
import { eachRelation } from './ties.js';

const TECHNICAL = codeOf(bodyTypes, 'TECHNICAL');

export interface Meetings {
  /**
   * The actors where this one meets others on the day: its TECHNICAL bodies, and each EPCI and JOINT_BODY of which it
   * is a member; ascending.
   */
  circlesOf(actor: number): Int32Array;
  /** Whether both are in one circle, or one is a COMMUNE and the other has its seat there. */
  doMeet(one: number, two: number): boolean;
}

/** Valid for one day and one snapshot. */
export function createMeetings(columns: Columns, day: number): Meetings {
  const { actors } = columns;
  const known: (Int32Array | undefined)[] = [];
  const find = (actor: number): Int32Array => {
    const found = new Set<number>();
    eachRelation(listAt(actors.memberships, actor), (other, _, from, to) => {
      if (from > day || to < day || actors.alive.values[other] !== 1) return;
      const kind = actors.kind.values[other];
      const isTechnical = kind === BODY && actors.bodyType.values[other] === TECHNICAL;
      if (isTechnical || kind === EPCI || kind === JOINT_BODY) found.add(other);
    });
    return Int32Array.from(found).sort();
  };
  const circlesOf = (actor: number): Int32Array => {
    const found = known[actor] ?? find(actor);
    known[actor] = found;
    return found;
  };
  const isSeatedWith = (commune: number, other: number) =>
    actors.kind.values[commune] === COMMUNE && haveCommon(communesOfSeat(columns, other), areasOf(columns, commune));
  return {
    circlesOf,
    doMeet: (one, two) =>
      haveCommon(circlesOf(one), circlesOf(two)) || isSeatedWith(one, two) || isSeatedWith(two, one),
  };
}

/** The communes that an actor names as its seat. */
function communesOfSeat({ actors, grounds, territories }: Columns, actor: number): Int32Array {
  const seats = listAt(grounds.named, intAt(actors.seatedIn.values, actor));
  return seats.filter((seat) => isCommune(territories, seat));
}

/** The territories that an actor of kind COMMUNE governs: by its SIREN, and by its seat. */
function areasOf(columns: Columns, commune: number): Int32Array {
  const area = intAt(columns.actors.authorityOf.values, commune) - 1;
  return Int32Array.of(area, ...communesOfSeat(columns, commune));
}

/**
 * Returns a function of an actor: the communes, as actors, where it has its seat; for a commune, also the actors seated
 * there.
 */
export function seatedWithCommunes(columns: Columns): (actor: number) => readonly number[] {
  const { actors } = columns;
  const [seatedIn, ofArea] = [new Map<number, number[]>(), new Map<number, number[]>()];
  const add = (map: Map<number, number[]>, area: number, actor: number) => {
    const known = map.get(area);
    if (known) known.push(actor);
    else map.set(area, [actor]);
  };
  for (let actor = 0; actor < actors.table.count; actor += 1) {
    if (actors.alive.values[actor] !== 1) continue;
    for (const seat of communesOfSeat(columns, actor)) add(seatedIn, seat, actor);
    if (actors.kind.values[actor] !== COMMUNE) continue;
    for (const area of new Set(areasOf(columns, actor))) add(ofArea, area, actor);
  }
  return (actor) => {
    const hosts = [...communesOfSeat(columns, actor)].flatMap((seat) => ofArea.get(seat) ?? []);
    const isTown = actors.kind.values[actor] === COMMUNE;
    const guests = isTown ? [...areasOf(columns, actor)].flatMap((area) => seatedIn.get(area) ?? []) : [];
    return [...new Set([...hosts, ...guests])].filter((other) => other !== actor);
  };
}
