/**
 * Whether the request exists already: yes when a known initiative is about the whole subject, for these people, on the whole place and not mainly elsewhere, and for the whole period. What
 * is not known of an initiative is not taken for a yes; where only its state is unknown, it may be one.
 */
import type { Audience, ExaminedFragment, ExistingRowFragment, InstallationQuery } from '../../generated/graphql.ts';
import { isStateUnknown } from '../../parts/state/is-state-unknown.ts';

export type Verdict = 'YES' | 'MAYBE' | 'PARTLY' | 'NO';

export const ASPECTS = ['subject', 'place', 'people', 'period', 'state'] as const;

/** How far an initiative covers one aspect of a request. NOT_ASKED: the request says nothing about that. */
export type Cover = 'WHOLE' | 'PART' | 'UNKNOWN' | 'NOT_ASKED';

export type Covers = { readonly [Aspect in (typeof ASPECTS)[number]]: Cover };

/** What of the request decides: days as YYYY-MM-DD, null where it says nothing. */
interface Asked {
  readonly start: string | null;
  readonly end: string | null;
  readonly audience: Audience | null;
}

/** What of an existing initiative decides. */
export interface Judged {
  readonly evidence: Pick<
    ExistingRowFragment['evidence'],
    'sharedLeaves' | 'themesOfFirst' | 'commonPopulation' | 'populations'
  >;
  readonly initiatives: readonly Pick<
    ExaminedFragment,
    'audiences' | 'kind' | 'status' | 'phase' | 'startDate' | 'endDate'
  >[];
}

type One = Judged['initiatives'][number];

/** What decides beside the request: the day as YYYY-MM-DD, and the thresholds by which the API counts. */
type Known = Pick<NonNullable<InstallationQuery['installation']>, 'today' | 'rules'>;

/** NaN, which no number reaches, where the server does not know the threshold. */
const thresholdOf = (rules: Known['rules'], name: string): number =>
  rules.find((rule) => rule.name === name)?.value ?? Number.NaN;

/** In the evidence the request is the first of the two. */
export function coverOf(row: Judged, asked: Asked, { today, rules }: Known): Covers {
  const {
    initiatives: [one],
    evidence: { sharedLeaves, themesOfFirst, commonPopulation, populations },
  } = row;
  const [people = 0, its = 0] = populations;
  // What is for many more people is a wider programme, and not the project that is asked about.
  const isOfPlace =
    isWithin({ commonPopulation, populations }, rules) && its <= thresholdOf(rules, 'NESTED_TIMES') * people;
  return {
    subject: sharedLeaves.length > 0 && themesOfFirst.length === 0 ? 'WHOLE' : 'PART',
    place: isOfPlace ? 'WHOLE' : 'PART',
    people: one ? coverPeople(one, asked) : 'UNKNOWN',
    period: one ? coverPeriod(one, asked, today) : 'UNKNOWN',
    state: one ? coverState(one) : 'UNKNOWN',
  };
}

/** Whether what exists covers the whole place of the request, and perhaps more. */
export function isWithin(
  { commonPopulation, populations }: Pick<Judged['evidence'], 'commonPopulation' | 'populations'>,
  rules: Known['rules'],
): boolean {
  const [people = 0] = populations;
  return people > 0 && commonPopulation >= thresholdOf(rules, 'NESTED_SHARE') * people;
}

/** What is for everybody has nothing of its own for the people that are asked for: their audiences meet in part, as the API says. */
function coverPeople({ audiences }: One, { audience }: Pick<Asked, 'audience'>): Cover {
  if (audience === null) return 'NOT_ASKED';
  if (audiences.length === 0) return 'UNKNOWN';
  return audiences.includes(audience) ? 'WHOLE' : 'PART';
}

/** Without a period the request asks about today. The end may be unknown of what has a known start, when it is a permanent service, or today by its status. */
function coverPeriod({ kind, status, startDate, endDate }: One, { start, end }: Asked, today: string): Cover {
  const isAsked = start !== null || end !== null;
  const [from, to] = isAsked ? [start, end] : [today, today];
  const beginsLate = from !== null && startDate != null && startDate > from;
  const endsEarly = endDate != null && (to === null || endDate < to);
  if (beginsLate || endsEarly) return 'PART';
  const isSaidToRun = !isAsked && (status === 'ONGOING' || status === 'DELAYED');
  const mayEnd = endDate != null || kind === 'SERVICE' || isSaidToRun;
  return startDate != null && mayEnd ? 'WHOLE' : 'UNKNOWN';
}

/** What is thought about, stands still or is over is not there. What is over on a known day is told by its period. */
function coverState(one: One): Cover {
  const { phase, status, endDate } = one;
  const isThoughtAbout = phase === 'IDEA' || phase === 'STUDY';
  const isStill = status === 'PAUSED' || status === 'BLOCKED' || status === 'ABANDONED';
  if (isThoughtAbout || isStill || (status === 'COMPLETED' && endDate == null)) return 'PART';
  return isStateUnknown(one) ? 'UNKNOWN' : 'WHOLE';
}

export const isCovered = (covers: Covers): boolean =>
  ASPECTS.every((aspect) => covers[aspect] === 'WHOLE' || covers[aspect] === 'NOT_ASKED');

/** Whether it would cover the request if it is there, which nobody has said: a state that is not known often comes without days. */
export const mayCover = (covers: Covers): boolean =>
  covers.state === 'UNKNOWN' &&
  isCovered({ ...covers, state: 'WHOLE', period: covers.period === 'UNKNOWN' ? 'NOT_ASKED' : covers.period });

/** Whether it states audiences, and none of them is asked for. */
const isForOthers = (row: Judged, { audience }: Asked): boolean => {
  const [one] = row.initiatives;
  return one !== undefined && coverPeople(one, { audience }) === 'PART' && !one.audiences.includes('EVERYONE');
};

interface Judgement {
  readonly verdict: Verdict;
  /** The number of initiatives behind it. */
  readonly count: number;
  /** Where it is "partly", how many there are beside these that serve other people than those asked for. */
  readonly others: number;
  /** How many of those behind it are in a state that nobody has said. */
  readonly unknown: number;
}

export function judge(rows: readonly Judged[], total: number, asked: Asked, known: Known): Judgement {
  const covers = rows.map((row) => coverOf(row, asked, known));
  const whole = covers.filter(isCovered).length;
  if (whole > 0) return { verdict: 'YES', count: whole, others: 0, unknown: 0 };
  const perhaps = covers.filter(mayCover).length;
  if (perhaps > 0) return { verdict: 'MAYBE', count: perhaps, others: 0, unknown: perhaps };
  const isOther = rows.map((row) => isForOthers(row, asked));
  const others = isOther.filter(Boolean).length;
  const unknown = covers.filter(({ state }, at) => state === 'UNKNOWN' && !isOther[at]).length;
  return { verdict: total > 0 ? 'PARTLY' : 'NO', count: total - others, others, unknown };
}
