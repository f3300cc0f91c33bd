/**
 * The matters of the page in two groups: all that are due before the next meeting, which are for the telephone,
 * and the first ones that can wait for it, which are for its agenda. Without any of the former the most urgent are one group.
 */
import { type Answer, useAnswer } from '../../data/use-answer.ts';
import { SHOWN_AT_FIRST } from '../../decide/as-on-first-page.ts';
import { byDueDay } from '../../decide/by-due-day.ts';
import { isTooLate } from '../../decide/is-too-late.ts';
import type { NextMeeting } from '../../decide/next-meeting.ts';
import { pressingDay } from '../../decide/pressing-day.ts';
import { FirstMattersDocument, type FirstMattersQuery, type Language } from '../../generated/graphql.ts';

export type Matter = NonNullable<FirstMattersQuery['matters']>['nodes'][number];

interface Groups {
  readonly toCall: readonly Matter[];
  /** How many of them, the first, are shown in full. */
  readonly calledInFull: number;
  /** Undefined: not known yet; null: the server could not say. */
  readonly forAgenda: readonly Matter[] | null | undefined;
  /** The answer to which the second group belongs. */
  readonly answer: Answer<FirstMattersQuery>;
}

/** Among how many are those due before the meeting and those for the agenda looked for. */
const LOOKED_AT = 40;

interface Asked {
  readonly territory: string | null;
  readonly place: string;
  readonly isLimited: boolean;
  readonly body: null;
  readonly language: Language;
}

export function useGroups(
  first: Answer<FirstMattersQuery>,
  asked: Asked,
  next: NextMeeting | null | undefined,
): Groups {
  const nodes = first.data?.matters?.nodes;
  const isLate = (matter: Matter) => isTooLate(next, pressingDay(matter));
  const firstToCall = (nodes ?? []).filter(isLate);
  const calledInFull = firstToCall.length;
  const more = useAnswer(FirstMattersDocument, { ...asked, first: LOOKED_AT }, calledInFull > 0);
  if (calledInFull === 0) return { toCall: [], calledInFull, forAgenda: nodes && byDueDay(nodes), answer: first };
  const found = more.data?.matters;
  const others = (found?.nodes ?? []).filter(
    (matter) => isLate(matter) && !firstToCall.some(({ id }) => id === matter.id),
  );
  const chosen = found?.nodes.filter((matter) => !isLate(matter)).slice(0, SHOWN_AT_FIRST);
  const forAgenda = chosen && byDueDay(chosen);
  return {
    toCall: [...firstToCall, ...others],
    calledInFull,
    forAgenda: found === null || more.fault !== undefined ? (forAgenda ?? null) : forAgenda,
    answer: more,
  };
}
