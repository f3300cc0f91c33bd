/** How an actor is isolated, most severe first, told apart without listing its ties. */

import type { Components } from '../../measures/components.js';
import { bodies } from '../../measures/coordination.js';
import { type Medium, visitTies } from '../../measures/ties.js';
import { isDecidedBy, isGranted, isOwnFunds } from '../../model/funding.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';

/** Most severe first. */
export const isolationKinds = [
  'NO_TIES',
  'FUNDING_ONLY',
  'SEAT_ONLY',
  'LAPSED',
  'SMALL_COMPONENT',
  'SINGLE_THREAD',
] as const;
export type IsolationKind = (typeof isolationKinds)[number];

export interface Connectedness {
  /** null: it is well tied. */
  readonly kind: IsolationKind | null;
  /** What all its active ties pass through, with SINGLE_THREAD. */
  readonly thread: { readonly medium: Medium; readonly id: number } | null;
}

/** @param components of that day; asked for only when the actor has an active tie */
export function standingOf(snapshot: Columns, actor: number, day: number, components: () => Components): Connectedness {
  const { isTied, wasTied, thread } = lookAtTies(snapshot, actor, day);
  if (!isTied && !wasTied) {
    if (bodies(snapshot, [actor], day).length > 0) return { kind: 'SEAT_ONLY', thread: null };
    return { kind: grantsReceived(snapshot, actor, day).length > 0 ? 'FUNDING_ONLY' : 'NO_TIES', thread: null };
  }
  if (!isTied) return { kind: 'LAPSED', thread: null };
  const { of, largest } = components();
  if (largest >= 0 && of[actor] !== largest) return { kind: 'SMALL_COMPONENT', thread: null };
  return { kind: thread ? 'SINGLE_THREAD' : null, thread };
}

/** @returns thread: what all active ties pass through, one initiative or network, else one partner */
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
    // With two partners, what passes through this one has told all that it can tell.
    return hasMorePartners;
  });
  const viaOne = hasMorePassages ? null : (passages[0] ?? null);
  const viaPartner: Connectedness['thread'] = hasMorePartners ? null : { medium: 'PARTNER', id: partner };
  return { isTied: partner >= 0, wasTied, thread: viaOne && viaOne.medium !== 'PARTNER' ? viaOne : viaPartner };
}

/** Grants GRANTED to it by that day or on an unknown one, own funds apart, each once. */
export function grantsReceived({ actors, funding }: Columns, actor: number, day: number): number[] {
  return [...new Set(listAt(actors.received, actor))].filter(
    (link) => isGranted(funding, link) && !isOwnFunds(funding, link) && isDecidedBy(funding, link, day),
  );
}
