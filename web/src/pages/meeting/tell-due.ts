/** By when an item is due, and that this is before its meeting; a day that the words before it have told already is not told again. */
import type { Language, MatterKind } from '../../generated/graphql.ts';
import { writeDay } from '../../words/formats.ts';
import type { Say } from '../../words/words.ts';

interface Due {
  readonly kind: MatterKind;
  readonly dueOn: string | null;
}

/**
 * @param on the day of the meeting
 * @param before what is said of it before
 * @returns undefined where nothing is due, or nothing is left to say
 */
export function tellDue(
  matter: Due | undefined,
  on: string,
  say: Say<'due' | 'dueEarlier' | 'fundingEnds' | 'earlier'>,
  language: Language,
  before = '',
): string | undefined {
  if (matter?.dueOn == null) return undefined;
  const { kind, dueOn } = matter;
  const day = writeDay(dueOn, language);
  const isEarlier = dueOn < on;
  if (before.includes(day)) return isEarlier ? say('earlier') : undefined;
  // Money that ends may have its reason in a call that closes sooner: its own day is said to be the end.
  if (kind === 'FUNDING_END') return [say('fundingEnds', { day }), ...(isEarlier ? [say('earlier')] : [])].join(' ');
  return say(isEarlier ? 'dueEarlier' : 'due', { day });
}
