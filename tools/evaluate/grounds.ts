/** Whether two actors are linked by something a person can check: a path, or a common subject. */
import { floatAt } from '../../src/model/at.js';
import { valueAt } from '../../src/model/item-at.js';
import type { Features } from './features.js';

/** Leaves out what nearly all actors share, such as the name of the whole programme. */
const grounds = ['common-partners', 'l3', 'area', 'call'];

export function hasGround(evidence: Features, other: number): boolean {
  return grounds.some((name) => floatAt(valueAt(evidence, name), other) > 0);
}
