/** Isolated actors: which actors stand alone, or hang by a thread, in the order of the answer. */
import type { Components } from './components.js';
import { type IsolationKind, isolationKinds, standingOf } from './isolation-kind.js';
import { isDocumented } from './judged-actors.js';
import { listAt } from './lists.js';
import { countPeers } from './peers.js';
import type { Snapshot } from './snapshot.js';

/** Everything by number; null asks for nothing. */
export interface ActorFilter {
  /** It works on one of these. */
  readonly themes: ReadonlySet<number> | null;
  /** It acts or has its seat in one of these. */
  readonly territories: ReadonlySet<number> | null;
}

export interface IsolationAsk extends ActorFilter {
  readonly asOf: number;
  /** Only these actors. */
  readonly actors: readonly number[] | null;
  readonly kinds: ReadonlySet<IsolationKind> | null;
}

export interface IsolatedActor {
  readonly actor: number;
  readonly kind: IsolationKind;
  readonly documented: boolean;
  readonly peers: number;
}

/** Every row of the answer, documented or not, as `cypher/isolated-actors.cypher` defines it, in order. */
export function findIsolatedActors(
  snapshot: Snapshot,
  ask: IsolationAsk,
  components: () => Components,
): IsolatedActor[] {
  const { ids } = snapshot.actors.table;
  const found = judgeActors(snapshot, ask, components);
  const peers = countPeers(
    snapshot,
    found.map(({ actor }) => actor),
  );
  const severity = (kind: IsolationKind) => isolationKinds.indexOf(kind);
  const idOf = (actor: number) => ids[actor] as string;
  return found
    .map((row, place) => ({ ...row, peers: peers[place] as number }))
    .sort(
      (a, b) => severity(a.kind) - severity(b.kind) || b.peers - a.peers || (idOf(a.actor) < idOf(b.actor) ? -1 : 1),
    );
}

/** Those of the answer in no order, without their peers: all by number, so that a thread without ids can ask. */
export function judgeActors(
  snapshot: Snapshot,
  ask: IsolationAsk,
  components: () => Components,
): Omit<IsolatedActor, 'peers'>[] {
  const found: Omit<IsolatedActor, 'peers'>[] = [];
  for (const actor of ask.actors ?? snapshot.actors.table.ids.keys()) {
    const documented = isDocumented(snapshot, actor);
    if (documented === null || !fitsFilter(snapshot, actor, ask)) continue;
    const { kind } = standingOf(snapshot, actor, ask.asOf, components);
    if (kind !== null && (ask.kinds === null || ask.kinds.has(kind))) found.push({ actor, kind, documented });
  }
  return found;
}

export function fitsFilter(
  { actors, grounds, subjects }: Snapshot,
  actor: number,
  { themes, territories }: ActorFilter,
): boolean {
  if (themes) {
    const subject = actors.subject.values[actor] as number;
    const named = [...listAt(subjects.leaves, subject), ...listAt(subjects.rootsOfNamed, subject)];
    if (!named.some((theme) => themes.has(theme))) return false;
  }
  if (!territories) return true;
  return [actors.actsIn, actors.seatedIn].some((places) =>
    listAt(grounds.named, places.values[actor] as number).some((each) => territories.has(each)),
  );
}
