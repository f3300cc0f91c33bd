/** Isolated actors gathered into what people discuss: a small component, or all on one thread or from one last initiative, once. */
import type { Components } from '../../measures/components.js';
import { type Medium, tiesOf } from '../../measures/ties.js';
import { intAt } from '../../model/at.js';
import { NO_END } from '../../model/days.js';
import type { Columns } from '../../model/snapshot.js';
import { type EndingWithin, type IsolationKind, lastDay, standingOf } from '../isolated-actors/kind.js';

/** All by number. */
export interface IsolatedMatter {
  readonly kind: IsolationKind;
  /** In the order given. */
  readonly actors: readonly number[];
  /** What they hang by, or the last initiative that they shared; null where there is none in common. */
  readonly thread: { readonly medium: Medium; readonly id: number } | null;
  /** The first day on which the last tie of one of them ends; NO_END when none is known. */
  readonly endsOn: number;
}

/** @param isolated actors @param day days since 1970 @param compareIds of initiatives */
export function gatherIsolated(
  columns: Columns,
  isolated: Iterable<number>,
  day: number,
  components: Components,
  endingWithin: EndingWithin,
  compareIds: (one: number, other: number) => number,
): IsolatedMatter[] {
  const gathered = new Map<
    string,
    { -readonly [K in keyof IsolatedMatter]: IsolatedMatter[K] } & { actors: number[] }
  >();
  for (const actor of isolated) {
    const { kind, thread } = standingOf(columns, actor, day, () => components, endingWithin);
    if (kind === null) continue;
    const last = kind === 'LAPSED' ? lastInitiative(columns, actor, day, compareIds) : null;
    const through = thread ?? last;
    const endsOn = thread ? lastDay(tiesOf(columns, actor, day).filter(({ over }) => !over)) : NO_END;
    const matter = gathered.get(keyOf(kind, actor, through, components)) ?? {
      kind,
      actors: [],
      thread: through,
      endsOn,
    };
    gathered.set(keyOf(kind, actor, through, components), matter);
    matter.actors.push(actor);
    matter.endsOn = Math.min(matter.endsOn, endsOn);
  }
  return [...gathered.values()];
}

function keyOf(kind: IsolationKind, actor: number, thread: IsolatedMatter['thread'], { of }: Components): string {
  if (thread) return `${kind} ${thread.medium} ${thread.id}`;
  return kind === 'SMALL_COMPONENT' ? `${kind} ${intAt(of, actor)}` : `${kind} alone ${actor}`;
}

/** Of those whose tie ended last the first by id; null when that is not known. */
function lastInitiative(
  columns: Columns,
  actor: number,
  day: number,
  compareIds: (one: number, other: number) => number,
): IsolatedMatter['thread'] {
  const ties = tiesOf(columns, actor, day);
  const ended = lastDay(ties);
  const [id] = ties
    .filter(({ medium, ends }) => medium === 'INITIATIVE' && ends === ended && ended !== NO_END)
    .map(({ through }) => through)
    .sort(compareIds);
  return id === undefined ? null : { medium: 'INITIATIVE', id };
}
