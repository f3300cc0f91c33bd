/** How an actor is isolated, most severe kind first, found without listing its ties. */

import { comingTies } from '../../measures/coming-ties.js';
import type { Components } from '../../measures/components.js';
import { bodies } from '../../measures/coordination.js';
import { rules } from '../../measures/rules.js';
import { type DatedTie, type Medium, tiesOf, visitTies } from '../../measures/ties.js';
import { actorKinds, codeOf } from '../../model/closed-lists.js';
import { monthsLater, NO_START } from '../../model/days.js';
import { isGranted, isOwnFunds } from '../../model/funding.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';

/** Most severe first; PLANNED is listed only when it is asked for. */
export const isolationKinds = [
  'NO_TIES',
  'FUNDING_ONLY',
  'SEAT_ONLY',
  'LAPSED',
  'SMALL_COMPONENT',
  'SINGLE_THREAD',
  'PLANNED',
] as const;
export type IsolationKind = (typeof isolationKinds)[number];
export const listedKinds: readonly IsolationKind[] = isolationKinds.filter((kind) => kind !== 'PLANNED');
/** The kinds whose sentence says that the actor shares no project. */
export const untied: ReadonlySet<IsolationKind> = new Set(['NO_TIES', 'FUNDING_ONLY', 'SEAT_ONLY']);

/** The last tie of a SINGLE_THREAD must end within this many months; null: any end, also an unknown one. */
export type EndingWithin = number | null;
export const DEFAULT_ENDING_MONTHS: EndingWithin = rules.SINGLE_THREAD_MONTHS.value;

const COMPANY = codeOf(actorKinds, 'COMPANY');

export interface Connectedness {
  /** Null: the actor is well tied. */
  readonly kind: IsolationKind | null;
  /** With SINGLE_THREAD: what all its active ties pass through. */
  readonly thread: { readonly medium: Medium; readonly id: number } | null;
}

/** @param components the components of that day; called only when the actor has an active tie */
export function standingOf(
  snapshot: Columns,
  actor: number,
  day: number,
  components: () => Components,
  endingWithin: EndingWithin,
): Connectedness {
  const { isTied, wasTied, thread } = lookAtTies(snapshot, actor, day);
  if (!isTied && comingTies(snapshot, actor, day).length > 0) return { kind: 'PLANNED', thread: null };
  if (!isTied && !wasTied) {
    if (bodies(snapshot, [actor], day).length > 0) return { kind: 'SEAT_ONLY', thread: null };
    return { kind: grantsReceived(snapshot, actor, day).length > 0 ? 'FUNDING_ONLY' : 'NO_TIES', thread: null };
  }
  if (!isTied) return { kind: 'LAPSED', thread: null };
  const { of, largest } = components();
  if (largest >= 0 && of[actor] !== largest) return { kind: 'SMALL_COMPONENT', thread: null };
  if (!thread || !isListed(snapshot, actor, day, endingWithin)) return { kind: null, thread: null };
  return { kind: 'SINGLE_THREAD', thread };
}

/**
 * Whether a single thread is listed: never for a company, which has its clients; for others, when the last tie ends
 * soon enough.
 */
function isListed(snapshot: Columns, actor: number, day: number, endingWithin: EndingWithin): boolean {
  if (snapshot.actors.kind.values[actor] === COMPANY) return false;
  return endingWithin === null || lastDay(activeTies(snapshot, actor, day)) <= monthsLater(day, endingWithin);
}

const activeTies = (snapshot: Columns, actor: number, day: number): DatedTie[] =>
  tiesOf(snapshot, actor, day).filter(({ over }) => !over);

/** NO_END when a tie is open or its end unknown. */
export function lastDay(ties: readonly DatedTie[]): number {
  return ties.reduce((last, { ends }) => Math.max(last, ends), NO_START);
}

/** @returns thread: the one initiative or network, or else the one partner, that all active ties pass through */
function lookAtTies(snapshot: Columns, actor: number, day: number) {
  let wasTied = false;
  let partner = -1;
  let hasMorePartners = false;
  const passages: NonNullable<Connectedness['thread']>[] = [];
  let hasMorePassages = false;
  visitTies(snapshot, actor, day, (other, medium, through, _, over, allOver) => {
    if (over) {
      wasTied = true;
      return allOver;
    }
    hasMorePartners ||= partner >= 0 && partner !== other;
    const [passage] = passages;
    if (passage === undefined) passages.push({ medium, id: through });
    else hasMorePassages ||= passage.medium !== medium || passage.id !== through;
    partner = other;
    // With a second partner, the ties through this medium can tell nothing more.
    return hasMorePartners;
  });
  const viaOne = hasMorePassages ? null : (passages[0] ?? null);
  const viaPartner: Connectedness['thread'] = hasMorePartners ? null : { medium: 'PARTNER', id: partner };
  return { isTied: partner >= 0, wasTied, thread: viaOne && viaOne.medium !== 'PARTNER' ? viaOne : viaPartner };
}

/** Grants GRANTED to it by that day or on an unknown day, without own funds, each once. */
export function grantsReceived({ actors, funding }: Columns, actor: number, day: number): number[] {
  return [...new Set(listAt(actors.received, actor))].filter(
    (link) => isGranted(funding, link, day) && !isOwnFunds(funding, link),
  );
}
