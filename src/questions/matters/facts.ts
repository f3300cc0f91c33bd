/** What a matter asks of the initiatives and actors that it is about, by number. */
import { byteAt, floatAt, intAt } from '../../model/at.js';
import { isEarly } from '../../model/closed-lists.js';
import { NO_END } from '../../model/days.js';
import { isGranted, isOpenRequest, isSubsidy } from '../../model/funding.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';

/** Whether it begins after that day. */
export const hasNotBegun = ({ initiatives }: Columns, initiative: number, day: number): boolean =>
  intAt(initiatives.start.values, initiative) > day;

/** Days since 1970; NO_END when all have begun. */
export function earliestStart(columns: Columns, initiatives: readonly number[], day: number): number {
  return initiatives
    .filter((each) => hasNotBegun(columns, each, day))
    .reduce((earliest, each) => Math.min(earliest, intAt(columns.initiatives.start.values, each)), NO_END);
}

/** It has asked for funding, and nobody has answered yet. */
export const hasOpenRequest = ({ initiatives, funding }: Columns, initiative: number): boolean =>
  listAt(initiatives.funding, initiative).some((link) => isOpenRequest(funding, link));

/** An idea or a study, or with an open request: there is still time. */
export const isDecidable = (columns: Columns, initiative: number): boolean =>
  isEarly(byteAt(columns.initiatives.phase.values, initiative)) || hasOpenRequest(columns, initiative);

/** Cents of the subsidies GRANTED to these by that day, of the known amounts, re-granted money apart, each grant once; null when none is known. */
export function grantedTo({ initiatives, funding }: Columns, of: readonly number[], day: number): number | null {
  const amounts = [...new Set(of.flatMap((each) => [...listAt(initiatives.funding, each)]))]
    .filter(
      (link) => isGranted(funding, link, day) && isSubsidy(funding, link) && funding.passThrough.values[link] !== 1,
    )
    .map((link) => floatAt(funding.amount.values, link))
    .filter((amount) => !Number.isNaN(amount));
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}
