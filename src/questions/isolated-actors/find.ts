/** Isolated actors: which actors stand alone, or hang by a thread, in the order of the answer. */
import type { Components } from '../../measures/components.js';
import { type IsolationKind, isolationKinds, standingOf } from './kind.js';
import { isDocumented } from '../../measures/judged-actors.js';
import { listAt } from '../../model/lists.js';
import { countPeers } from './peers.js';
import type { Columns } from '../../model/snapshot.js';

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

/** By place in the answer: the actor, whether it is documented (1 or 0). */
export interface IsolatedActors {
  readonly actor: Int32Array;
  readonly documented: Uint8Array;
}

/**
 * Every row of the answer, documented or not, as `cypher/isolated-actors.cypher` defines it, in order.
 * @param compareIds below 0 when the id of the one comes before that of the other
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
    .map((row, place) => ({ ...row, peers: peers[place] as number }))
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

/** Those of the answer in no order, without their peers. */
export function judgeActors(columns: Columns, ask: IsolationAsk, components: () => Components): JudgedActor[] {
  const found: JudgedActor[] = [];
  for (const actor of ask.actors ?? new Int32Array(columns.actors.table.count).keys()) {
    const documented = isDocumented(columns, actor);
    if (documented === null || !fitsFilter(columns, actor, ask)) continue;
    const { kind } = standingOf(columns, actor, ask.asOf, components);
    if (kind !== null && (ask.kinds === null || ask.kinds.has(kind))) found.push({ actor, kind, documented });
  }
  return found;
}

export function fitsFilter(
  { actors, grounds, subjects }: Columns,
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
