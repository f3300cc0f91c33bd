/** How present each actor is, whoever asks: popularity, always shown apart from the reasons. */
import { floatAt } from '../../model/at.js';
import { valueAt } from '../../model/item-at.js';
import type { Window } from './window.js';

/** What tells nothing of the two together, and may weigh below 0: presence, and how far it exceeds what its team sizes explain. */
export const standingNames: readonly string[] = ['undertakings', 'partners', 'team-size'];

/** The mean, over an actor's undertakings, of the logarithm of how many take part. */
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

/** One number an actor, by name of the feature. */
export function describeStanding(window: Window): ReadonlyMap<string, Float64Array> {
  return new Map([
    ['undertakings', window.undertakingCounts.map(Math.log)],
    ['partners', window.partnerCounts.map(Math.log)],
    ['team-size', teamSizes(window)],
  ]);
}
