/**
 * Whether the request exists already: yes when a known initiative is about the whole subject, for these people, on the whole place and for the whole period. What
 * is not known of an initiative is not taken for a yes.
 */
import type { ExaminedFragment, ExistingRowFragment } from '../../generated/graphql.ts';
import type { Request } from './request.ts';

export type Verdict = 'YES' | 'PARTLY' | 'NO';

export const ASPECTS = ['subject', 'place', 'people', 'period', 'state'] as const;

/** How far an initiative covers one aspect of a request. NOT_ASKED: the request says nothing about that. */
export type Cover = 'WHOLE' | 'PART' | 'UNKNOWN' | 'NOT_ASKED';

export type Covers = { readonly [Aspect in (typeof ASPECTS)[number]]: Cover };

type Asked = Pick<Request, 'start' | 'end' | 'audience'>;

/** The threshold by which the API counts "wholly within": a small commune or two do not make it "partly". */
const WHOLE = 0.99;

/** In the evidence the request is the first of the two. @param today YYYY-MM-DD */
export function coverOf(row: ExistingRowFragment, asked: Asked, today: string): Covers {
  const {
    initiatives: [one],
    evidence: { sharedLeaves, themesOfFirst, commonPopulation, populations },
  } = row;
  const [people = 0] = populations;
  return {
    subject: sharedLeaves.length > 0 && themesOfFirst.length === 0 ? 'WHOLE' : 'PART',
    place: people > 0 && commonPopulation >= WHOLE * people ? 'WHOLE' : 'PART',
    people: one ? coverPeople(one, asked) : 'UNKNOWN',
    period: one ? coverPeriod(one, asked, today) : 'UNKNOWN',
    state: one ? coverState(one) : 'UNKNOWN',
  };
}

function coverPeople({ audiences }: ExaminedFragment, { audience }: Asked): Cover {
  if (audience === null) return 'NOT_ASKED';
  if (audiences.length === 0) return 'UNKNOWN';
  return audiences.includes(audience) || audiences.includes('EVERYONE') ? 'WHOLE' : 'PART';
}

/** Without a period the request asks about today. Where dates are unknown, only a permanent service, or today a status, tells that it runs. */
function coverPeriod(one: ExaminedFragment, { start, end }: Asked, today: string): Cover {
  const { kind, status, startDate, endDate } = one;
  const isAsked = start !== null || end !== null;
  const [from, to] = isAsked ? [start, end] : [today, today];
  const beginsLate = from !== null && startDate != null && startDate > from;
  const endsEarly = endDate != null && (to === null || endDate < to);
  if (beginsLate || endsEarly) return 'PART';
  const isKnown = startDate != null && endDate != null;
  const isSaidToRun = !isAsked && (status === 'ONGOING' || status === 'DELAYED');
  return isKnown || isSaidToRun || kind === 'SERVICE' ? 'WHOLE' : 'UNKNOWN';
}

/** What is thought about, or stands still, is not there yet. */
function coverState({ phase, status }: ExaminedFragment): Cover {
  return phase === 'IDEA' || phase === 'STUDY' || status === 'PAUSED' || status === 'BLOCKED' ? 'PART' : 'WHOLE';
}

export const isCovered = (covers: Covers): boolean =>
  ASPECTS.every((aspect) => covers[aspect] === 'WHOLE' || covers[aspect] === 'NOT_ASKED');

/** @returns the verdict, and the number of initiatives behind it */
export function judge(
  rows: readonly ExistingRowFragment[],
  total: number,
  asked: Asked,
  today: string,
): { readonly verdict: Verdict; readonly count: number } {
  const whole = rows.filter((row) => isCovered(coverOf(row, asked, today))).length;
  if (whole > 0) return { verdict: 'YES', count: whole };
  return { verdict: total > 0 ? 'PARTLY' : 'NO', count: total };
}
