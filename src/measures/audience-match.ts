/** Whether two initiatives state that they serve the same audiences. It never changes a score. */

import type { AudienceMatch } from '../language/generated/types.js';
import { EVERYONE } from '../model/audiences.js';

/**
 * The first case that holds. UNKNOWN: one states no audience; SAME: both state the same; PARTLY: they have one in
 * common, or one serves everyone; DIFFERENT: none in common.
 * @param one @param other one bit for each audience
 */
export function matchAudiences(one: number, other: number): AudienceMatch {
  if (one === 0 || other === 0) return 'UNKNOWN';
  if (one === other) return 'SAME';
  const isMet = (one & other) !== 0 || ((one | other) & EVERYONE) !== 0;
  return isMet ? 'PARTLY' : 'DIFFERENT';
}
