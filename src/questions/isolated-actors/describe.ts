/** One isolated actor with its evidence: its ties, seats and grants, and the actors it could meet. */

import { isDocumented } from '../../measures/actors/judged-actors.js';
import { type ComingTie, comingTies } from '../../measures/coming-ties.js';
import { type Components, componentOf } from '../../measures/components.js';
import { bodies } from '../../measures/coordination.js';
import { type Medium, tiesOf } from '../../measures/ties.js';
import { floatAt, intAt } from '../../model/at.js';
import { dateOf, NO_END } from '../../model/days.js';
import { isSubsidy } from '../../model/funding.js';
import { epciOfHome, reachOf } from '../../model/home-epci.js';
import { idOf, idsOf } from '../../model/ids.js';
import { listAt } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';
import { type EndingWithin, grantsReceived, type IsolationKind, lastDay, standingOf } from './kind.js';
import { countPeers, suggestPeers } from './peers.js';

/** All references are ids; money in cents, dates YYYY-MM-DD. */
export interface Isolation {
  readonly actor: string;
  readonly kind: IsolationKind;
  readonly documented: boolean;
  readonly since: string | null;
  readonly last: string | null;
  readonly threadMedium: Medium | null;
  readonly thread: string | null;
  readonly threadEnds: string | null;
  /** The next tie that begins after the day: its first day, and what it passes through. */
  readonly startsOn: string | null;
  readonly nextMedium: Medium | null;
  readonly next: string | null;
  readonly component: readonly string[];
  readonly activeTies: number;
  readonly pastTies: number;
  readonly funded: boolean;
  readonly grantsReceived: number;
  readonly amountReceived: number | null;
  readonly funders: readonly string[];
  readonly payers: readonly string[];
  readonly seats: readonly string[];
  readonly peers: number;
  readonly introductions: readonly {
    readonly actor: string;
    readonly sharedThemes: readonly string[];
    readonly sameEpci: boolean;
  }[];
  /** Its own EPCI, then the neighbouring EPCI. */
  readonly reach: readonly string[];
  /** The themes below the roots that it names. */
  readonly subjects: readonly string[];
}

const MOST_PEERS = 3;

/**
 * How an actor is isolated, and which actors it could meet.
 * @param day days since 1970
 * @returns null when the actor is well tied, or not judged
 */
export function describeIsolation(
  snapshot: Snapshot,
  actor: number,
  day: number,
  components: () => Components,
  endingWithin: EndingWithin,
): Isolation | null {
  const { actors, initiatives, subjects, themes } = snapshot;
  const documented = isDocumented(snapshot, actor);
  const { kind, thread } = standingOf(snapshot, actor, day, components, endingWithin);
  if (documented === null || kind === null) return null;
  const ties = tiesOf(snapshot, actor, day);
  const active = ties.filter(({ over }) => !over);
  const ended = kind === 'LAPSED' ? lastDay(ties) : NO_END;
  const component = kind === 'SMALL_COMPONENT' ? componentOf(components(), actor) : [];
  const [last] = ties
    .filter(({ medium, ends }) => medium === 'INITIATIVE' && ends === ended && ended !== NO_END)
    .map(({ through }) => idOf(initiatives.table, through))
    .sort();
  return {
    actor: idOf(actors.table, actor),
    kind,
    documented,
    since: dateOf(ended),
    last: last ?? null,
    threadMedium: thread?.medium ?? null,
    thread: thread && idOf(thread.medium === 'INITIATIVE' ? initiatives.table : actors.table, thread.id),
    threadEnds: thread && dateOf(lastDay(active)),
    ...nextTie(snapshot, comingTies(snapshot, actor, day)),
    component: idsOf(actors.table, component),
    activeTies: active.length,
    pastTies: ties.length - active.length,
    ...moneyReceived(snapshot, actor, day),
    seats: idsOf(actors.table, bodies(snapshot, [actor], day)),
    peers: intAt(countPeers(snapshot, [actor]), 0),
    introductions: suggestPeers(snapshot, actor, day, MOST_PEERS, component).map((each) => ({
      actor: idOf(actors.table, each.actor),
      sharedThemes: each.sharedThemes.map((theme) => idOf(themes.table, theme)),
      sameEpci: each.sameEpci,
    })),
    reach: reachById(snapshot, intAt(actors.home.values, actor)),
    subjects: Array.from(listAt(subjects.leaves, intAt(actors.subject.values, actor)), (theme) =>
      idOf(themes.table, theme),
    ),
  };
}

/** The ids of its own EPCI, then of the neighbouring EPCI. */
function reachById(snapshot: Snapshot, home: number): string[] {
  const { table } = snapshot.territories;
  const own = new Set(epciOfHome(snapshot, home));
  const beside = reachOf(snapshot, home).filter((epci) => !own.has(epci));
  return [...idsOf(table, [...own]).sort(), ...idsOf(table, beside).sort()];
}

/** The tie that begins first; of several on one day, the first by id. */
function nextTie({ initiatives, actors }: Snapshot, ties: readonly ComingTie[]) {
  const named = ties.map((tie) => ({
    ...tie,
    id: idOf(tie.medium === 'INITIATIVE' ? initiatives.table : actors.table, tie.through),
  }));
  const [next] = named.sort((one, other) => one.begins - other.begins || (one.id < other.id ? -1 : 1));
  return {
    startsOn: next ? dateOf(next.begins) : null,
    nextMedium: next?.medium ?? null,
    next: next?.id ?? null,
  };
}

/** The amount is of subsidies, without re-granted money; null when no amount is known. `payers` grant this amount. */
function moneyReceived(snapshot: Snapshot, actor: number, day: number) {
  const { funding, actors } = snapshot;
  const grants = grantsReceived(snapshot, actor, day);
  const counted = grants.filter(
    (link) =>
      isSubsidy(funding, link) &&
      funding.passThrough.values[link] !== 1 &&
      !Number.isNaN(floatAt(funding.amount.values, link)),
  );
  const fundersOf = (links: readonly number[]) =>
    idsOf(
      actors.table,
      links.flatMap((link) => [...listAt(funding.funders, link)]).filter((funder) => actors.alive.values[funder] === 1),
    );
  return {
    funded: grants.length > 0,
    grantsReceived: grants.length,
    amountReceived:
      counted.length > 0 ? counted.reduce((sum, link) => sum + floatAt(funding.amount.values, link), 0) : null,
    funders: fundersOf(grants),
    payers: fundersOf(counted),
  };
}
