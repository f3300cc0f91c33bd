/**
 * A history in which undertakings drawn at random play the future: both sides then have the same seasons and calls,
 * unlike windows in time.
 */

import { seeded } from '../../model/random.js';
import type { History } from './history.js';

const HIDDEN = 0.35;

/** Undertakings from before the split stay, or move to the split; later ones are left out. */
export function hideSome(history: History, split: number, seed: number): History {
  const random = seeded(seed);
  const earlier = history.undertakings.filter(({ start }) => start !== null && start < split);
  return { ...history, undertakings: earlier.map((one) => (random() < HIDDEN ? { ...one, start: split } : one)) };
}
