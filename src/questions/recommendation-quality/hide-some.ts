/** A past of which a part, drawn by lot, is played as its future: the same seasons and calls on both sides, which a window in time has not. */

import { seeded } from '../../model/random.js';
import type { History } from './history.js';

const HIDDEN = 0.35;

/** What started before the split stays or moves to the split; nothing that came later is in it. */
export function hideSome(history: History, split: number, seed: number): History {
  const random = seeded(seed);
  const earlier = history.undertakings.filter(({ start }) => start !== null && start < split);
  return { ...history, undertakings: earlier.map((one) => (random() < HIDDEN ? { ...one, start: split } : one)) };
}
