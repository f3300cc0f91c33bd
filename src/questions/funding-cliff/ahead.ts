/** How far ahead the ends of funding are looked for. */
import type { Ahead } from '../../answers/suggestion-id.js';
import { dayOf, monthsLater } from '../../model/days.js';

const LEAST_MONTHS = 1;
export const MOST_MONTHS = 120;

/** Days since 1970. */
export const lastDayAfter = (asOf: string): number => monthsLater(dayOf(asOf), MOST_MONTHS);

/** Whether an answer of that day may look so far. */
export const isAhead = (ahead: Ahead, asOf: string): boolean =>
  typeof ahead === 'number'
    ? ahead >= LEAST_MONTHS && ahead <= MOST_MONTHS
    : ahead >= asOf && dayOf(ahead) <= lastDayAfter(asOf);
