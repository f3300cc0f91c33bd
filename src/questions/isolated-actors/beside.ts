/** Whom an actor could meet nearby, and why: who works on its subjects, runs something on them, or seeks or offers what suits it. */

import type { Resource } from '../../language/generated/types.js';
import { matchesBetween } from '../../measures/exchanges.js';
import { leadOf } from '../../measures/lead-of.js';
import { nearnessTo } from '../../measures/nearness-of-grounds.js';
import { rules } from '../../measures/rules.js';
import { byteAt, intAt } from '../../model/at.js';
import { actorKinds, codeOf, isLocal, isOperative, resources } from '../../model/closed-lists.js';
import { dateOf, monthsLater } from '../../model/days.js';
import { epciOfHome } from '../../model/home-epci.js';
import { findNumber, idOf } from '../../model/ids.js';
import { hasEnded, hasRoleFrom, isCompared } from '../../model/initiatives.js';
import { itemAt } from '../../model/item-at.js';
import { listAt } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { ProjectOn } from '../synergies/projects-on.js';
import { createMayMeet } from './may-meet.js';

interface Stated {
  readonly resource: Resource;
  readonly theme: string;
}

/** All references are ids. */
export interface Beside {
  readonly actor: string;
  /** What it offers and the actor seeks; what it seeks and the actor offers; what else it offers, or seeks, on a subject of the actor. */
  readonly helps: Stated | null;
  readonly wants: Stated | null;
  readonly offers: Stated | null;
  readonly seeks: Stated | null;
  /** What it leads on a subject of the actor: of several what goes on longest. */
  readonly runs: { readonly initiative: string; readonly start: string | null; readonly end: string | null } | null;
  /** Where nothing else is told of a peer: in what it takes part, or took part last, on the themes that both name. */
  readonly joins: (ProjectOn & { readonly isPast: boolean }) | null;
}

/** What covers more EPCI than this is nobody's neighbour: it is named only when it is a peer or exchanges something. */
export const MOST_EPCI = rules.NEIGHBOUR_EPCI.value;

const PREMISES = codeOf(resources, 'PREMISES');

type Told = { near: number; isPeer: boolean; lasts: boolean } & Omit<Beside, 'actor' | 'joins'>;

/** Who pays or controls is known to whoever works on the subject: without anything else it is no introduction. */
const authorities = ['STATE', 'REGION', 'DEPARTMENT', 'PUBLIC_AGENCY'].map((kind) => codeOf(actorKinds, kind));

/**
 * The best first: an exchange, then who runs something that lasts, who offers something, who shares the theme, money,
 * and last who runs only what ends soon; of equals who is nearer, then the peers in their order. Where nobody else is
 * found, who runs a programme that covers more than the neighbourhood.
 * @param peers theme peers that may be introduced, the best first
 * @param apart others that are not
 */
export function findBeside(
  snapshot: Snapshot,
  id: string,
  day: number,
  peers: readonly string[],
  apart: readonly string[],
  exchanging: readonly number[] = exchangingActors(snapshot),
): Beside[] {
  const { actors, initiatives, subjects, themes } = snapshot;
  const actor = findNumber(actors.table, id);
  if (actor < 0) return [];
  const nearness = nearnessTo(snapshot, intAt(actors.home.values, actor));
  const nearnessOf = (other: number) => nearness(intAt(actors.home.values, other));
  const leaves = subjectsOf(snapshot, actor, day);
  const isOpen = createMayMeet(snapshot, actor, day, apart);
  const found = new Map<number, Told>();
  const meet = (other: number): Told => {
    const told = found.get(other) ?? {
      ...{ near: nearnessOf(other), isPeer: false, lasts: false },
      ...{ helps: null, wants: null, offers: null, seeks: null, runs: null },
    };
    found.set(other, told);
    return told;
  };
  for (const peer of peers.map((each) => findNumber(actors.table, each)).filter(isOpen)) meet(peer).isPeer = true;

  const resourcesIn = (stated: Int32Array) => new Set(stated.filter((_, at) => at % 2 === 0));
  const ownNeeds = resourcesIn(listAt(actors.needs, actor));
  const ownOffers = resourcesIn(listAt(actors.offers, actor));
  // A room that another seeks concerns only who seeks one too; to who has one it is told as what is wanted.
  const isOwn = (resource: number) => resource !== PREMISES || ownNeeds.has(resource);
  const stated = (resource: number, theme: number): Stated => ({
    resource: itemAt(resources, resource),
    theme: idOf(themes.table, theme),
  });
  /** The first that is stated on a subject of the actor. */
  const firstOn = (list: Int32Array, isTold: (resource: number) => boolean): Stated | null => {
    const at = [...list.keys()].find((k) => k % 2 === 0 && leaves.has(intAt(list, k + 1)) && isTold(intAt(list, k)));
    return at === undefined ? null : stated(intAt(list, at), intAt(list, at + 1));
  };
  for (const other of exchanging) {
    if (nearnessOf(other) === 0 || !isOpen(other)) continue;
    const [helps] = matchesBetween(snapshot, actor, other, () => true).sort((x, y) => y.fit - x.fit);
    const [wants] = matchesBetween(snapshot, other, actor, () => true).sort((x, y) => y.fit - x.fit);
    // What it has itself helps it nothing.
    const offers = firstOn(listAt(actors.offers, other), (each) => !ownOffers.has(each) || ownNeeds.has(each));
    const seeks = firstOn(listAt(actors.needs, other), isOwn);
    if (!helps && !wants && !offers && !seeks) continue;
    const told = found.get(other) ?? meet(other);
    found.set(other, {
      ...told,
      helps: helps ? stated(helps.resource, helps.offered) : null,
      wants: wants ? stated(wants.resource, wants.theme) : null,
      ...{ offers, seeks },
    });
  }

  // What ends before is told last.
  const lasting = monthsLater(day, rules.LASTING_MONTHS.value);
  const endOf = (initiative: number) => intAt(initiatives.end.values, initiative);
  const sets = new Set([...leaves].flatMap((leaf) => [...listAt(subjects.setsUnder, leaf)]));
  const longest = new Map<number, number>();
  const widest = new Map<number, number>();
  for (const set of sets) {
    for (const initiative of listAt(initiatives.ofSubject, set)) {
      if (!isCompared(initiatives, initiative) || hasEnded(initiatives, initiative, day)) continue;
      if (nearness(intAt(initiatives.ground.values, initiative)) === 0) continue;
      const lead = leadOf(snapshot, initiative, day);
      if (lead === undefined || nearnessOf(lead) === 0) continue;
      const isPeer = found.get(lead)?.isPeer ?? false;
      const isWide = epciOfHome(snapshot, intAt(initiatives.ground.values, initiative)).length > MOST_EPCI;
      if (!isPeer && !isOpen(lead)) continue;
      const ofLead = isWide && !isPeer ? widest : longest;
      const best = ofLead.get(lead);
      if (best === undefined || endOf(initiative) > endOf(best)) ofLead.set(lead, initiative);
    }
  }
  for (const [other, told] of found) {
    const isBare = !longest.has(other) && [told.helps, told.wants, told.offers, told.seeks].every((each) => !each);
    if (isBare && authorities.includes(byteAt(actors.kind.values, other))) found.delete(other);
  }
  const isNobody = found.size === 0 && longest.size === 0;
  for (const [lead, initiative] of isNobody ? widest : longest) {
    const runs = {
      initiative: idOf(initiatives.table, initiative),
      start: dateOf(intAt(initiatives.start.values, initiative)),
      end: dateOf(endOf(initiative)),
    };
    found.set(lead, { ...meet(lead), runs, lasts: endOf(initiative) >= lasting });
  }

  const place = (other: number) => peers.indexOf(idOf(actors.table, other)) >>> 0;
  return [...found]
    .sort(
      ([one, x], [other, y]) =>
        rank(x) - rank(y) ||
        y.near - x.near ||
        place(one) - place(other) ||
        (idOf(actors.table, one) < idOf(actors.table, other) ? -1 : 1),
    )
    .map(([other, { helps, wants, offers, seeks, runs }]) => ({
      ...{ actor: idOf(actors.table, other), helps, wants, offers, seeks, runs, joins: null },
    }));
}

/** Whether another actor near runs something on its subjects, or seeks or offers something on them, known to it or not. */
export function isAnybodyNear(snapshot: Snapshot, id: string, day: number, exchanging: readonly number[]): boolean {
  const { actors, initiatives, subjects } = snapshot;
  const actor = findNumber(actors.table, id);
  if (actor < 0) return false;
  const nearness = nearnessTo(snapshot, intAt(actors.home.values, actor));
  const leaves = subjectsOf(snapshot, actor, day);
  const names = (list: Int32Array) => [...list.keys()].some((k) => k % 2 === 1 && leaves.has(intAt(list, k)));
  const isThere = (other: number) =>
    other !== actor &&
    nearness(intAt(actors.home.values, other)) > 0 &&
    [listAt(actors.needs, other), listAt(actors.offers, other)].some(names);
  const sets = [...new Set([...leaves].flatMap((leaf) => [...listAt(subjects.setsUnder, leaf)]))];
  return (
    exchanging.some(isThere) ||
    sets
      .flatMap((set) => [...listAt(initiatives.ofSubject, set)])
      .some(
        (each) =>
          isCompared(initiatives, each) &&
          !hasEnded(initiatives, each, day) &&
          nearness(intAt(initiatives.ground.values, each)) > 0 &&
          leadOf(snapshot, each, day) !== actor,
      )
  );
}

/** The actors that seek or offer something, by number. */
export function exchangingActors({ actors }: Snapshot): number[] {
  return [...new Int32Array(actors.table.count).keys()].filter(
    (actor) => (actors.needs.size.values[actor] ?? 0) + (actors.offers.size.values[actor] ?? 0) > 0,
  );
}

const isMoney = (stated: Stated | null) => stated?.resource === 'FUNDING';

/** A room or a person in the next EPCI helps less than one in its own. */
const isFar = (stated: Stated | null, near: number) =>
  stated !== null && near < 2 && isLocal(resources.indexOf(stated.resource));

function rank({ helps, wants, offers, seeks, runs, lasts, isPeer, near }: Told): number {
  const exchanges = [helps, wants].filter((stated) => stated !== null && !isMoney(stated));
  if (exchanges.some((stated) => !isFar(stated, near))) return 0;
  if (runs && lasts) return 1;
  if (exchanges.length > 0) return 2;
  if ([offers, seeks].some((stated) => stated && !isMoney(stated))) return 3;
  if (runs) return 6;
  return isPeer ? 4 : 5;
}

/** The leaf themes of the actor: those that it names, seeks something on or offers something on, and those of what it takes part in. */
function subjectsOf({ actors, initiatives, subjects, themes }: Snapshot, actor: number, day: number): Set<number> {
  const own = new Set(listAt(subjects.leaves, intAt(actors.subject.values, actor)));
  for (const list of [listAt(actors.needs, actor), listAt(actors.offers, actor)]) {
    for (let k = 1; k < list.length; k += 2) if (!themes.isRoot[intAt(list, k)]) own.add(intAt(list, k));
  }
  for (const initiative of new Set(listAt(initiatives.ofActor, actor))) {
    if (!isCompared(initiatives, initiative) || hasEnded(initiatives, initiative, day)) continue;
    if (!hasRoleFrom(initiatives, initiative, actor, isOperative, day)) continue;
    for (const leaf of listAt(subjects.leaves, intAt(initiatives.subject.values, initiative))) own.add(leaf);
  }
  return own;
}
