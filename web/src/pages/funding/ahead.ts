/** How far ahead the page looks: a number of months, or to a day. */
import { dayIn } from '../../frame/day-in.ts';
import { MONTHS } from './months.ts';

export interface Ahead {
  readonly months: number;
  /** YYYY-MM-DD, the day itself counted, instead of the months. */
  readonly until: string | null;
}

/** The names of both in the address. */
const [IN_MONTHS, TO_DAY] = ['mois', 'jusqu-au'];

export function readAhead(search: URLSearchParams): Ahead {
  return {
    months: MONTHS.find((each) => each === Number(search.get(IN_MONTHS))) ?? 12,
    until: dayIn(search.get(TO_DAY)),
  };
}

export function writeAhead(next: URLSearchParams, { months, until }: Ahead): void {
  next.delete(IN_MONTHS);
  next.delete(TO_DAY);
  if (until === null) next.set(IN_MONTHS, String(months));
  else next.set(TO_DAY, until);
}
