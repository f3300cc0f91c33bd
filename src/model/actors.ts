/** The actors in columns, by number. */
import { byteAt, intAt } from './at.js';
import { actorKinds, codeOf, isPublic } from './closed-lists.js';
import { type Column, createColumn } from './column.js';
import { createIds, type HasCount, type Ids } from './ids.js';
import { createLists, type Lists, listAt } from './lists.js';

export interface ActorColumns<Table extends HasCount = HasCount> {
  readonly table: Table;
  /** 1: known and not archived. */
  readonly alive: Column<Uint8Array>;
  readonly kind: Column<Uint8Array>;
  /** A code of `bodyTypes`; 255: unknown, or the actor is no body. */
  readonly bodyType: Column<Uint8Array>;
  /** The legal unit of the actor: 1 + the number of its SIREN in `sirens`; 0: unknown. */
  readonly legalUnit: Column<Int32Array>;
  /** The commune or EPCI with the same SIREN: 1 + the number of the territory; 0: there is none. */
  readonly authorityOf: Column<Int32Array>;
  /** Pairs of numbers, each pair once, sorted: a code of `resources`, and the theme. */
  readonly needs: Lists;
  readonly offers: Lists;
  readonly subject: Column<Int32Array>;
  readonly actsIn: Column<Int32Array>;
  readonly seatedIn: Column<Int32Array>;
  /** The EPCI where the actor is at home, as a number of `grounds.home`. */
  readonly home: Column<Int32Array>;
  /** The actors of each subject, without archived actors and bodies. */
  readonly ofSubject: Lists;
  /** Four numbers for each membership: the body, network or other actor; role; first day; last day. */
  readonly memberships: Lists;
  /** The members of the actor by number, once for each membership. */
  readonly members: Lists;
  /** Four numbers for each link from this actor: the other actor, nature, first day, last day. */
  readonly links: Lists;
  /** The actors with a link to this one. */
  readonly linkedBy: Lists;
  /** The funding links that the actor grants (`grants`) and receives (`received`). */
  readonly grants: Lists;
  readonly received: Lists;
}

export interface Actors extends ActorColumns<Ids> {
  readonly sirens: Ids;
}

/** Columns for actors, empty. */
export function createActors(): Actors {
  return {
    table: createIds(),
    alive: createColumn(Uint8Array),
    kind: createColumn(Uint8Array),
    bodyType: createColumn(Uint8Array),
    legalUnit: createColumn(Int32Array),
    sirens: createIds(),
    authorityOf: createColumn(Int32Array),
    needs: createLists(),
    offers: createLists(),
    subject: createColumn(Int32Array),
    actsIn: createColumn(Int32Array),
    seatedIn: createColumn(Int32Array),
    home: createColumn(Int32Array),
    ofSubject: createLists(),
    memberships: createLists(),
    members: createLists(),
    links: createLists(),
    linkedBy: createLists(),
    grants: createLists(),
    received: createLists(),
  };
}

export const BODY = codeOf(actorKinds, 'BODY');
const NETWORK = codeOf(actorKinds, 'NETWORK');
export const COMMUNE = codeOf(actorKinds, 'COMMUNE');
export const COMPANY = codeOf(actorKinds, 'COMPANY');
export const EPCI = codeOf(actorKinds, 'EPCI');
export const JOINT_BODY = codeOf(actorKinds, 'JOINT_BODY');

/** Whether the members of this actor are tied to it (and not to each other): a network or a joint body. */
export function tiesMembers({ kind }: ActorColumns, actor: number): boolean {
  return kind.values[actor] === NETWORK || kind.values[actor] === JOINT_BODY;
}

/** Whether the actor can be judged and introduced: known, not archived, and no body. */
export function mayBeMet({ alive, kind }: ActorColumns, actor: number): boolean {
  return alive.values[actor] === 1 && kind.values[actor] !== BODY;
}

/** Whether one of the two is a company and the other public. */
export function isSale({ kind }: ActorColumns, one: number, two: number): boolean {
  const kindOf = (actor: number) => byteAt(kind.values, actor);
  const sells = (seller: number, buyer: number) => kindOf(seller) === COMPANY && isPublic(kindOf(buyer));
  return sells(one, two) || sells(two, one);
}

/** The other actor of each relation in a list of four numbers for each. */
export function others(relations: Lists, actor: number): number[] {
  const list = listAt(relations, actor);
  const found: number[] = [];
  for (let place = 0; place < list.length; place += 4) found.push(intAt(list, place));
  return found;
}
