/** How many rows or columns a table may have at most. */
import { LONGEST_LIST } from '../../answers/connection.js';
import { refusedEarly } from '../../words/tell.js';

/** @returns 50 when none is given @throws BadInput outside 1…200. */
export function checkLimit(question: string, argument: string, limit: number | null | undefined): number {
  const length = limit ?? 50;
  if (length < 1 || length > LONGEST_LIST) {
    throw refusedEarly('WRONG_LENGTH', [question, argument], { length, most: LONGEST_LIST });
  }
  return length;
}
