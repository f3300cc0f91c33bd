/** How far ahead the page looks: a number of months, or to a day. */
import { MONTHS } from './months.ts';

export interface Ahead {
  readonly months: number;
  /** YYYY-MM-DD, the day itself counted, instead of the months. */
  readonly until: string | null;
}

/** The names of both in the address. */
const [IN_MONTHS, TO_DAY] = ['mois', 'jusqu-au'];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function readAhead(search: URLSearchParams): Ahead {
  const day = search.get(TO_DAY);
  return {
    months: MONTHS.find((each) => each === Number(search.get(IN_MONTHS))) ?? 12,
    until: day !== null && DAY.test(day) ? day : null,
  };
}

export function writeAhead(search: URLSearchParams, { months, until }: Ahead): URLSearchParams {
  const next = new URLSearchParams(search);
  next.delete(IN_MONTHS);
  next.delete(TO_DAY);
  if (until === null) next.set(IN_MONTHS, String(months));
  else next.set(TO_DAY, until);
  return next;
}
