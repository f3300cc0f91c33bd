/** Isolated actors: which actors have no ties, or depend on one tie, in the order of the answer. */

import { type ActorSelection, fitsFilter } from '../../measures/actors/actor-filter.js';
import { isDocumented } from '../../measures/actors/judged-actors.js';
import { type Components, findComponents } from '../../measures/components.js';
import { orderBy } from '../../measures/ranking.js';
import { intAt } from '../../model/at.js';
import { job } from '../../model/job.js';
import type { SharedSnapshot } from '../../model/share-snapshot.js';
import type { Columns } from '../../model/snapshot.js';
import { type EndingWithin, type IsolationKind, isolationKinds, standingOf } from './kind.js';
import { countPeers } from './peers.js';

export interface IsolationAsk extends ActorSelection {
  readonly asOf: number;
  /** Only these actors. */
  readonly actors: readonly number[] | null;
  readonly kinds: ReadonlySet<IsolationKind>;
  readonly endingWithin: EndingWithin;
}

/** By place in the answer: the actor, whether it is documented (1 or 0). */
export interface IsolatedActors {
  readonly actor: Int32Array;
  readonly documented: Uint8Array;
}

/**
 * Every row of the answer, documented or not, in order, as `cypher/isolated-actors.cypher` defines it.
 * @param compareIds negative when the id of the first actor sorts before that of the second
 */
export function findIsolatedActors(
  columns: Columns,
  ask: IsolationAsk,
  components: () => Components,
  compareIds: (one: number, other: number) => number,
): IsolatedActors {
  const found = judgeActors(columns, ask, components);
  const peers = countPeers(
    columns,
    found.map(({ actor }) => actor),
  );
  const severity = (kind: IsolationKind) => isolationKinds.indexOf(kind);
  const rows = found
    .map((row, place) => ({ ...row, peers: intAt(peers, place) }))
    .sort((a, b) => severity(a.kind) - severity(b.kind) || b.peers - a.peers || compareIds(a.actor, b.actor));
  return {
    actor: Int32Array.from(rows, ({ actor }) => actor),
    documented: Uint8Array.from(rows, ({ documented }) => (documented ? 1 : 0)),
  };
}

export interface JudgedActor {
  readonly actor: number;
  readonly kind: IsolationKind;
  readonly documented: boolean;
}

/** The actors of the answer in no order, without their peers. */
export function judgeActors(columns: Columns, ask: IsolationAsk, components: () => Components): JudgedActor[] {
  const found: JudgedActor[] = [];
  for (const actor of ask.actors ?? new Int32Array(columns.actors.table.count).keys()) {
    const documented = isDocumented(columns, actor);
    if (documented === null || !fitsFilter(columns, actor, ask)) continue;
    const { kind } = standingOf(columns, actor, ask.asOf, components, ask.endingWithin);
    if (kind !== null && ask.kinds.has(kind)) found.push({ actor, kind, documented });
  }
  return found;
}

/**
 * The rows, from the columns that a snapshot shares with a thread.
 * @public a thread finds it by its name
 */
export function findSharedIsolatedActors({ columns, inOrder }: SharedSnapshot, ask: IsolationAsk): IsolatedActors {
  let components: Components | undefined;
  const componentsOn = () => {
    components ??= findComponents(columns, ask.asOf);
    return components;
  };
  return findIsolatedActors(columns, ask, componentsOn, orderBy(inOrder.actors));
}

export const isolatedActorsJob = job(import.meta.url, { findSharedIsolatedActors });
