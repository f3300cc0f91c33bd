/** How far an existing initiative covers the request, in words, aspect by aspect; and what the two have in common in percent. */
import { useInstallation } from '../../data/installation.tsx';
import { useLabels } from '../../data/labels.tsx';
import type { ExistingRowFragment } from '../../generated/graphql.ts';
import { examineWords } from '../../words/examine.ts';
import { writeNumber, writePercent } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import type { Request } from './request.ts';
import { usePeriod } from './use-period.ts';
import { ASPECTS, type Cover, type coverOf, isWithin } from './verdict.ts';

export interface CoverWords {
  /** One line for each aspect that the request asks about. */
  readonly covers: readonly string[];
  /** The same without the subject. */
  readonly apart: readonly string[];
  /** An unknown share is said to be unknown. */
  readonly common: string;
}

type Row = ExistingRowFragment;
type One = Row['initiatives'][number];

export function useCover(): (row: Row, covers: ReturnType<typeof coverOf>, request: Request) => CoverWords {
  const { say, language } = useWords(examineWords);
  const label = useLabels();
  const writePeriod = usePeriod();
  const rules = useInstallation()?.rules ?? [];
  const percent = (share: number) => writePercent(share, language);

  const subject = (cover: Cover, { evidence }: Row) => {
    if (cover === 'WHOLE') return say('wholeSubject');
    const names = evidence.sharedLeaves.map(({ labelFr, labelEn }) => (language === 'FR' ? labelFr : labelEn));
    return names.length > 0 ? say('partOfSubject', { names: names.join(', ') }) : say('nearSubject');
  };
  const place = (cover: Cover, { evidence }: Row) => {
    const { commonPopulation, populations } = evidence;
    const [asked = 0, its = 0] = populations;
    const isWider = isWithin(evidence, rules) && its > commonPopulation;
    if (isWider) return say('widerPlace', { its: writeNumber(its, language) });
    const people = { common: writeNumber(commonPopulation, language), all: writeNumber(asked, language) };
    return cover === 'WHOLE' ? say('wholePlace') : say('partOfPlace', people);
  };
  const people = (cover: Cover, { audiences }: One) => {
    if (audiences.length === 0) return say('unknownPeople');
    const names = audiences.map((each) => label('Audience', each)).join(', ');
    if (cover === 'PART' && audiences.includes('EVERYONE')) return say('everyone');
    if (cover === 'NOT_ASKED') return say('itsPeople', { names });
    return say(cover === 'WHOLE' ? 'wholePeople' : 'otherPeople', { names });
  };
  const period = (cover: Cover, { kind, startDate, endDate }: One, isAsked: boolean) => {
    const dates = writePeriod(startDate, endDate);
    if (cover === 'UNKNOWN') return say('unknownPeriod', { dates });
    if (cover === 'PART') return say(isAsked ? 'partOfPeriod' : 'notToday', { dates });
    if (kind === 'SERVICE' && (startDate == null || endDate == null)) return say('permanent', { dates });
    return say(isAsked ? 'wholePeriod' : 'today', { dates });
  };
  const state = (cover: Cover, { phase, status }: One) => {
    if (cover === 'WHOLE') return undefined;
    if (cover === 'UNKNOWN') return say('unknownState');
    return phase === 'IDEA' || phase === 'STUDY'
      ? say('notYet', { state: label('InitiativePhase', phase) })
      : say('interrupted', { state: label('InitiativeStatus', status) });
  };

  return (row, covers, request) => {
    const [one] = row.initiatives;
    const { theme, territory, period: share } = row.factors;
    const isAsked = request.start !== null || request.end !== null;
    // Days alone do not say that it is under way, when nobody has said that it is there.
    const isSaidToRun = covers.state !== 'UNKNOWN' || covers.period === 'PART';
    const words = one && {
      subject: subject(covers.subject, row),
      place: place(covers.place, row),
      people: people(covers.people, one),
      period: period(isSaidToRun || isAsked ? covers.period : 'UNKNOWN', one, isAsked),
      state: state(covers.state, one),
    };
    // Without any day of its own, the measure takes it for simultaneous; to read, that is unknown.
    const isKnown = row.evidence.periodKnown && (one?.startDate != null || one?.endDate != null);
    const periods = isAsked ? (isKnown ? percent(share) : say('unknownShare')) : say('notAsked');
    return {
      covers: ASPECTS.flatMap((aspect) => words?.[aspect] ?? []),
      apart: ASPECTS.flatMap((aspect) => (aspect === 'subject' ? [] : (words?.[aspect] ?? []))),
      common: say('factors', { theme: percent(theme), territory: percent(territory), period: periods }),
    };
  };
}
