/** The inhabitants of a territory, and those of them who live in another one too. */
import { intersectRanges, peopleIn } from './grounds.js';
import { findNumber } from './ids.js';
import { listAt } from './lists.js';
import type { Territories } from './territories.js';

/**
 * @param within id of the other territory; without it, all inhabitants
 * @returns null when one of them is not known
 */
export function peopleOf(
  { table, ranges, before }: Territories,
  territory: string,
  within: string = territory,
): number | null {
  const [one, other] = [findNumber(table, territory), findNumber(table, within)];
  if (one < 0 || other < 0) return null;
  return peopleIn(before, intersectRanges(listAt(ranges, one), listAt(ranges, other)));
}
