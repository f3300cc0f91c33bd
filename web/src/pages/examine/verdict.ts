/** Whether the requested project already exists: yes when a known initiative on the same sub-theme covers the whole place and the whole period. */
import type { ExistingRowFragment } from '../../generated/graphql.ts';
import type { Request } from './request.ts';

export type Verdict = 'YES' | 'PARTLY' | 'NO';

/** The threshold by which the API counts "wholly within": a small commune or two do not make it "partly". */
const WHOLE = 0.99;

type Period = Pick<Request, 'start' | 'end'>;

/** In the evidence the request is the first of the two. */
export function coversPlace({ evidence: { commonPopulation, populations } }: ExistingRowFragment): boolean {
  const [asked = 0] = populations;
  return asked > 0 && commonPopulation >= WHOLE * asked;
}

/** A request without dates asks for no period. A period with an open end is covered only by one with an open end. */
export function coversPeriod(
  { evidence: { commonStart, commonEnd } }: ExistingRowFragment,
  { start, end }: Period,
): boolean {
  if (start === null && end === null) return true;
  const fromStart = start === null || commonStart == null || commonStart <= start;
  return fromStart && (commonEnd == null || (end !== null && commonEnd >= end));
}

export const covers = (row: ExistingRowFragment, period: Period): boolean =>
  row.evidence.sharedLeaves.length > 0 && row.audience !== 'DIFFERENT' && coversPlace(row) && coversPeriod(row, period);

/** @returns the verdict, and the number of initiatives behind it */
export function judge(
  rows: readonly ExistingRowFragment[],
  total: number,
  period: Period,
): { readonly verdict: Verdict; readonly count: number } {
  const whole = rows.filter((row) => covers(row, period)).length;
  if (whole > 0) return { verdict: 'YES', count: whole };
  return { verdict: total > 0 ? 'PARTLY' : 'NO', count: total };
}
