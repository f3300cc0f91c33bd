/** Whether two initiatives state that they are there for the same people. It never changes a score. */

import type { AudienceMatch } from '../language/generated/types.js';
import { EVERYONE } from '../model/audiences.js';

/** The first that holds: one states none; both state the same; they have one in common, or one is there for everyone; none in common. @param one, other bits by audience */
export function matchAudiences(one: number, other: number): AudienceMatch {
  if (one === 0 || other === 0) return 'UNKNOWN';
  if (one === other) return 'SAME';
  const isMet = (one & other) !== 0 || ((one | other) & EVERYONE) !== 0;
  return isMet ? 'PARTLY' : 'DIFFERENT';
}
