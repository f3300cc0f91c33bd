/** Whether anything that a person can look up links two actors: a path, or a subject in common. */
import { floatAt } from '../../model/at.js';
import { valueAt } from '../../model/item-at.js';
import type { Features } from './features.js';

/** Not among them: what nearly everybody shares, such as the name of the whole programme. */
const grounds = ['common-partners', 'l3', 'area', 'call'];

export function hasGround(evidence: Features, other: number): boolean {
  return grounds.some((name) => floatAt(valueAt(evidence, name), other) > 0);
}
