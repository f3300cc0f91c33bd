/** The actors in columns, by number; `putActor` writes one, new or changed. */
import { actorKinds, codeOf, linkNatures, memberRoles, resources } from './closed-lists.js';
import { type Column, createColumn, write } from './column.js';
import type { ActorFacts } from './facts.js';
import { groundOf } from './grounds.js';
import { homeOf } from './homes.js';
import { type Counted, createIds, type Ids, idOf, numberOf } from './ids.js';
import { datedRelations } from './initiatives.js';
import { addToList, createLists, type Lists, listAt, removeFromList, setList } from './lists.js';
import type { Snapshot } from './snapshot.js';
import { subjectOf } from './themes.js';

export interface ActorColumns<Table extends Counted = Counted> {
  readonly table: Table;
  /** 1: known and not archived. */
  readonly alive: Column<Uint8Array>;
  readonly kind: Column<Uint8Array>;
  /** Its legal unit: 1 + the number of its SIREN; 0 when it is unknown. */
  readonly legalUnit: Column<Int32Array>;
  /** Codes of `resources`, in the order written. */
  readonly needs: Lists;
  readonly offers: Lists;
  readonly subject: Column<Int32Array>;
  readonly actsIn: Column<Int32Array>;
  readonly seatedIn: Column<Int32Array>;
  /** Where it is at home, as a number of `grounds.home`. */
  readonly home: Column<Int32Array>;
  /** The actors of each subject, those that are archived and bodies apart. */
  readonly ofSubject: Lists;
  /** Four numbers each: the body, network or other actor, role, first day, last day. */
  readonly memberships: Lists;
  /** Its members, by number; once for each membership. */
  readonly members: Lists;
  /** Four numbers each, from it to the other: other, nature, first day, last day. */
  readonly links: Lists;
  /** Who is linked to it, the other way. */
  readonly linkedBy: Lists;
  /** The funding links that it grants, and those that benefit it. */
  readonly grants: Lists;
  readonly received: Lists;
}

export interface Actors extends ActorColumns<Ids> {
  readonly sirens: Ids;
}

export function createActors(): Actors {
  return {
    table: createIds(),
    alive: createColumn(Uint8Array),
    kind: createColumn(Uint8Array),
    legalUnit: createColumn(Int32Array),
    sirens: createIds(),
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
export const NETWORK = codeOf(actorKinds, 'NETWORK');

/** @returns its number */
export function putActor(snapshot: Snapshot, facts: ActorFacts): number {
  const { actors, subjects, themes, grounds, territories } = snapshot;
  const it = numberOf(actors.table, facts.id);
  for (const other of others(actors.memberships, it)) removeFromList(actors.members, other, it);
  for (const other of others(actors.links, it)) removeFromList(actors.linkedBy, other, it);
  if (mayBeMet(actors, it)) removeFromList(actors.ofSubject, actors.subject.values[it] as number, it);

  write(actors.alive, it, facts.archived ? 0 : 1);
  write(actors.kind, it, codeOf(actorKinds, facts.kind));
  write(actors.legalUnit, it, facts.siren === null ? 0 : numberOf(actors.sirens, facts.siren) + 1);
  setList(
    actors.needs,
    it,
    facts.needs.map((resource) => codeOf(resources, resource)),
  );
  setList(
    actors.offers,
    it,
    facts.offers.map((resource) => codeOf(resources, resource)),
  );
  write(actors.subject, it, subjectOf(subjects, themes, facts.themes));
  const [acts, seat] = [facts.actsIn, facts.seatedIn].map((ids) => groundOf(grounds, territories, ids)) as [
    number,
    number,
  ];
  write(actors.actsIn, it, acts);
  write(actors.seatedIn, it, seat);
  write(actors.home, it, homeOf(grounds, acts, seat));
  setList(actors.memberships, it, datedRelations(actors.table, memberRoles, facts.memberships));
  setList(actors.links, it, datedRelations(actors.table, linkNatures, facts.links));

  for (const other of others(actors.memberships, it)) addToList(actors.members, other, it);
  for (const other of others(actors.links, it)) addToList(actors.linkedBy, other, it);
  if (mayBeMet(actors, it)) addToList(actors.ofSubject, actors.subject.values[it] as number, it);
  return it;
}

/** Known, not archived, and no body: someone to be judged, and to be met. */
export function mayBeMet({ alive, kind }: ActorColumns, actor: number): boolean {
  return alive.values[actor] === 1 && kind.values[actor] !== BODY;
}

export function sirenOf({ legalUnit, sirens }: Actors, actor: number): string | null {
  const unit = legalUnit.values[actor] ?? 0;
  return unit === 0 ? null : idOf(sirens, unit - 1);
}

/** The other end of each relation in a list of four numbers each. */
export function others(relations: Lists, actor: number): number[] {
  const list = listAt(relations, actor);
  const found: number[] = [];
  for (let place = 0; place < list.length; place += 4) found.push(list[place] as number);
  return found;
}
