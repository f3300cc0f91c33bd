/** By when an item is due, and that this is before its meeting. */
import type { Language } from '../../generated/graphql.ts';
import { writeDay } from '../../words/formats.ts';
import type { Say } from '../../words/words.ts';

/** @param on the day of the meeting @returns undefined where nothing is due */
export const tellDue = (
  dueOn: string | null | undefined,
  on: string,
  say: Say<'due' | 'dueEarlier'>,
  language: Language,
): string | undefined =>
  dueOn == null ? undefined : say(dueOn < on ? 'dueEarlier' : 'due', { day: writeDay(dueOn, language) });
