/** The page "Instruire une demande": the verdict for every combination of what an initiative covers and what is unknown about it. */
import { describe, expect, it } from 'vitest';
import { rules } from '../src/measures/rules.js';
import { ASPECTS, coverOf, isCovered, type Judged, judge, mayCover } from '../web/src/pages/examine/verdict.js';

const known = {
  today: '2026-11-25',
  rules: Object.entries(rules).map(([name, { value }]) => ({ name, value })),
};
const asked = { start: '2027-01-01', end: '2027-12-31', audience: 'SENIORS' } as const;
const anybody = { start: null, end: null, audience: null } as const;
type One = Judged['initiatives'][number];
const leaf = { id: 'med', labelFr: 'Médiation', labelEn: 'Mediation' };

const there: One = {
  ...{ audiences: ['SENIORS'], kind: 'PROJECT', status: 'ONGOING', phase: 'OPERATION' },
  ...{ startDate: '2026-01-01', endDate: '2028-12-31' },
};
const row = (change: Partial<One> = {}, evidence: Partial<Judged['evidence']> = {}): Judged => ({
  evidence: { sharedLeaves: [leaf], themesOfFirst: [], commonPopulation: 1000, populations: [1000, 2000], ...evidence },
  initiatives: [{ ...there, ...change }],
});
const coverage = (of: Judged, request: Parameters<typeof coverOf>[1] = asked) => coverOf(of, request, known);

describe('the verdict', () => {
  it('is yes only when each aspect is covered as a whole or not asked for', () => {
    const covers = ['WHOLE', 'PART', 'UNKNOWN', 'NOT_ASKED'] as const;
    let yes = 0;
    for (let code = 0; code < covers.length ** ASPECTS.length; code += 1) {
      const [subject, place, people, period, state] = ASPECTS.map(
        (_, at) => covers[Math.floor(code / covers.length ** at) % covers.length] ?? 'UNKNOWN',
      ) as ['WHOLE', 'WHOLE', 'WHOLE', 'WHOLE', 'WHOLE'];
      const all = [subject, place, people, period, state] as string[];
      const isYes = isCovered({ subject, place, people, period, state });
      expect(isYes).toBe(!all.includes('PART') && !all.includes('UNKNOWN'));
      if (isYes) yes += 1;
    }
    expect(yes).toBe(2 ** ASPECTS.length);
  });

  it('counts the initiatives behind it', () => {
    const part = row({ audiences: ['EVERYONE'] });
    expect(judge([row(), part, row()], 3, asked, known)).toEqual({ verdict: 'YES', count: 2, others: 0, unknown: 0 });
    expect(judge([part, part], 40, asked, known)).toEqual({ verdict: 'PARTLY', count: 40, others: 0, unknown: 0 });
    expect(judge([], 0, asked, known)).toEqual({ verdict: 'NO', count: 0, others: 0, unknown: 0 });
    // What serves other people is counted apart.
    const elsewhere = row({ audiences: ['YOUTH'] });
    expect(judge([part, elsewhere, elsewhere], 3, asked, known)).toEqual({
      verdict: 'PARTLY',
      count: 1,
      others: 2,
      unknown: 0,
    });
    expect(judge([elsewhere], 1, asked, known)).toEqual({ verdict: 'PARTLY', count: 0, others: 1, unknown: 0 });
    expect(judge([elsewhere], 1, anybody, known)).toMatchObject({ others: 0 });
  });

  it('is perhaps where nobody has said whether it is there: it counts for no yes, and beside one is not counted', () => {
    const unsaid = { status: null, phase: null, endDate: null };
    const may = row(unsaid);
    expect(judge([may, may], 2, asked, known)).toEqual({ verdict: 'MAYBE', count: 2, others: 0, unknown: 2 });
    expect(judge([may, row()], 2, asked, known)).toEqual({ verdict: 'YES', count: 1, others: 0, unknown: 0 });
    // Without a state there are often no days.
    expect(mayCover(coverage(row({ ...unsaid, startDate: null, endDate: null })))).toBe(true);
    expect(mayCover(coverage(row()))).toBe(false);
    // Both of its days say whether it is under way, as on the other pages.
    expect(judge([row({ status: null, phase: null })], 1, asked, known)).toMatchObject({ verdict: 'YES', unknown: 0 });
    // What would not be enough either way is said to be partly there, with how many are in a state that is not known.
    const [part, elsewhere] = [row({ ...unsaid, audiences: ['EVERYONE'] }), row({ ...unsaid, audiences: ['YOUTH'] })];
    const both = judge([part, row({ audiences: ['EVERYONE'] }), elsewhere], 3, asked, known);
    expect(both).toEqual({ verdict: 'PARTLY', count: 2, others: 1, unknown: 1 });
  });

  it.each<[string, Judged, keyof ReturnType<typeof coverOf>, string]>([
    ['a related subject', row({}, { sharedLeaves: [] }), 'subject', 'PART'],
    ['one of two subjects', row({}, { themesOfFirst: [{ weight: 1 }] }), 'subject', 'PART'],
    ['half of the place', row({}, { commonPopulation: 500 }), 'place', 'PART'],
    ['a place of which eleven in a thousand live outside', row({}, { commonPopulation: 989 }), 'place', 'PART'],
    ['a programme of the whole département', row({}, { populations: [1000, 2001] }), 'place', 'PART'],
    ['a place without inhabitants', row({}, { commonPopulation: 0, populations: [0, 0] }), 'place', 'PART'],
    ['everybody, while seniors are asked for', row({ audiences: ['EVERYONE'] }), 'people', 'PART'],
    ['other people', row({ audiences: ['YOUTH'] }), 'people', 'PART'],
    ['nobody known', row({ audiences: [] }), 'people', 'UNKNOWN'],
    ['no dates', row({ startDate: null, endDate: null }), 'period', 'UNKNOWN'],
    ['a service without dates', row({ kind: 'SERVICE', startDate: null, endDate: null }), 'period', 'UNKNOWN'],
    ['no end', row({ endDate: null }), 'period', 'UNKNOWN'],
    ['no start', row({ startDate: null }), 'period', 'UNKNOWN'],
    ['a late start', row({ startDate: '2027-02-01' }), 'period', 'PART'],
    ['an early end', row({ endDate: '2027-06-30' }), 'period', 'PART'],
    ['an idea', row({ phase: 'IDEA' }), 'state', 'PART'],
    ['a study', row({ phase: 'STUDY' }), 'state', 'PART'],
    ['a pause', row({ status: 'PAUSED' }), 'state', 'PART'],
    ['something over, nobody knows since when', row({ status: 'COMPLETED', endDate: null }), 'state', 'PART'],
    [
      'nothing known of its state, nor of its people',
      row({ status: null, phase: null, endDate: null, audiences: [] }),
      'state',
      'UNKNOWN',
    ],
  ])('is partly for %s', (_, one, aspect, cover) => {
    expect(coverage(one)[aspect]).toBe(cover);
    const { verdict, count, others } = judge([one], 1, asked, known);
    expect([verdict, count + others]).toEqual(['PARTLY', 1]);
  });

  it.each<[string, Judged, Parameters<typeof coverOf>[1]]>([
    ['what is asked for', row(), asked],
    ['all but a few inhabitants', row({}, { commonPopulation: 991 }), asked],
    ['a permanent service that has begun', row({ kind: 'SERVICE', endDate: null }), asked],
    ['a request for anybody, of today', row({ audiences: [], endDate: null }), anybody],
    ['everybody, when everybody is asked for', row({ audiences: ['EVERYONE'] }), { ...asked, audience: 'EVERYONE' }],
  ])('is yes for %s', (_, one, request) => {
    expect(judge([one], 1, request, known)).toEqual({ verdict: 'YES', count: 1, others: 0, unknown: 0 });
  });

  it('without a period is about today', () => {
    const none = { ...asked, start: null, end: null };
    expect(coverage(row({ endDate: '2026-11-24' }), none).period).toBe('PART');
    expect(coverage(row({ startDate: '2026-11-26' }), none).period).toBe('PART');
    expect(coverage(row({ startDate: null, endDate: null }), none).period).toBe('UNKNOWN');
    expect(coverage(row({ endDate: null, status: null }), none).period).toBe('UNKNOWN');
  });
});
