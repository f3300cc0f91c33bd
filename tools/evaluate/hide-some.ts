/**
 * A history in which undertakings drawn at random are treated as if they began after the split: then both sides have the
 * same seasons and calls, unlike windows in time.
 */

import { seeded } from '../../src/model/random.js';
import type { History } from './history.js';

const SHARE_HIDDEN = 0.35;

/** Undertakings from before the split stay, or move to the split; later ones are left out. */
export function hideSome(history: History, split: number, seed: number): History {
  const random = seeded(seed);
  const earlier = history.undertakings.filter(({ start }) => start !== null && start < split);
  return { ...history, undertakings: earlier.map((one) => (random() < SHARE_HIDDEN ? { ...one, start: split } : one)) };
}
