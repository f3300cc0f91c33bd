/** How present each actor is, whichever actor asks: its popularity, always shown apart from the evidence. */
import { floatAt } from '../../src/model/at.js';
import { valueAt } from '../../src/model/item-at.js';
import type { Window } from './window.js';

/**
 * Features that say nothing about a pair, and may weigh below 0: presence, and how far it exceeds what the team sizes
 * explain.
 */
export const standingNames: readonly string[] = ['undertakings', 'partners', 'team-size'];

/** By actor: the mean of the logarithm of the number of participants, over its undertakings. */
function teamSizes({ undertakings, placeOf, undertakingCounts }: Window): Float64Array {
  const sizes = new Float64Array(placeOf.size);
  for (const { members } of undertakings) {
    for (const member of members) {
      const place = valueAt(placeOf, member);
      sizes[place] = floatAt(sizes, place) + Math.log(members.length) / floatAt(undertakingCounts, place);
    }
  }
  return sizes;
}

/** By name of the feature: one number for each actor. */
export function describeStanding(window: Window): ReadonlyMap<string, Float64Array> {
  return new Map([
    ['undertakings', window.undertakingCounts.map(Math.log)],
    ['partners', window.partnerCounts.map(Math.log)],
    ['team-size', teamSizes(window)],
  ]);
}
