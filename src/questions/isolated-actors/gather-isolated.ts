/**
 * Groups isolated actors into what people discuss: a small component, or all actors that depend on one thread or shared
 * one last initiative, are one matter.
 */
import { mapYielding } from '../../fresh/yield.js';
import type { Components } from '../../measures/components.js';
import { type DatedTie, type Medium, tiesOf } from '../../measures/ties.js';
import { intAt } from '../../model/at.js';
import { NO_END } from '../../model/days.js';
import type { Columns } from '../../model/snapshot.js';
import { type EndingWithin, type IsolationKind, lastDay, standingOf } from './kind.js';

/** All by number. */
export interface IsolatedMatter {
  readonly kind: IsolationKind;
  /** In the order given. */
  readonly actors: readonly number[];
  /** The thread that they depend on, or the last initiative that they shared; null when they have none in common. */
  readonly thread: { readonly medium: Medium; readonly id: number } | null;
  /** The earliest last day of one of their last ties; NO_END when none is known. */
  readonly endsOn: number;
  /** For LAPSED, the last day of the tie that ended last; NO_END when one of their ties ended on an unknown day. */
  readonly endedOn: number;
}

interface Growing extends Omit<IsolatedMatter, 'endsOn' | 'endedOn'> {
  readonly actors: number[];
  endsOn: number;
  endedOn: number;
}

/**
 * Actor by actor, in time slices, so that other requests are answered in between.
 * @param isolated actors
 * @param day days since 1970
 * @param compareIds compares ids of initiatives
 */
export async function gatherIsolated(
  columns: Columns,
  isolated: Iterable<number>,
  day: number,
  components: Components,
  endingWithin: EndingWithin,
  compareIds: (one: number, other: number) => number,
): Promise<IsolatedMatter[]> {
  const gathered = new Map<string, Growing>();
  const gather = (actor: number) => {
    const { kind, thread } = standingOf(columns, actor, day, () => components, endingWithin);
    if (kind === null) return;
    const ties = tiesOf(columns, actor, day);
    const isLapsed = kind === 'LAPSED';
    const through = isLapsed ? lastInitiative(ties, compareIds) : thread;
    const endsOn = thread ? lastDay(ties.filter(({ over }) => !over)) : NO_END;
    const endedOn = isLapsed ? lastDay(ties) : NO_END;
    const key = keyOf(kind, actor, through, components);
    const matter = gathered.get(key) ?? { kind, actors: [], thread: through, endsOn, endedOn };
    gathered.set(key, matter);
    matter.actors.push(actor);
    matter.endsOn = Math.min(matter.endsOn, endsOn);
    matter.endedOn = Math.max(matter.endedOn, endedOn);
  };
  await mapYielding(isolated, gather);
  return [...gathered.values()];
}

function keyOf(kind: IsolationKind, actor: number, thread: IsolatedMatter['thread'], { of }: Components): string {
  if (thread) return `${kind} ${thread.medium} ${thread.id}`;
  return kind === 'SMALL_COMPONENT' ? `${kind} ${intAt(of, actor)}` : `${kind} alone ${actor}`;
}

/** Among those that ended last, the first by id; null when that day is unknown. */
function lastInitiative(
  ties: readonly DatedTie[],
  compareIds: (one: number, other: number) => number,
): IsolatedMatter['thread'] {
  const ended = lastDay(ties);
  const [id] = ties
    .filter(({ medium, ends }) => medium === 'INITIATIVE' && ends === ended && ended !== NO_END)
    .map(({ through }) => through)
    .sort(compareIds);
  return id === undefined ? null : { medium: 'INITIATIVE', id };
}
