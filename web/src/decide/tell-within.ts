/** What was done, and which other matters stay within the one that was dismissed: they are told there, and come back with it. */

import type { WithinDismissedFragment } from '../generated/graphql.ts';

/** An answer to a dismissal; of other decisions the suggestion is not asked for. */
interface Decided {
  readonly act?: { readonly suggestion?: WithinDismissedFragment | null } | null;
}

/**
 * @param what was done, in words
 * @param tell adds the headlines of the others
 */
export const tellWithin =
  (what: string, tell: (others: string) => string) =>
  ({ act }: Decided): string => {
    const repeats = act?.suggestion && 'repeats' in act.suggestion ? act.suggestion.repeats : [];
    return repeats.length === 0 ? what : `${what}. ${tell(repeats.map(({ headline }) => headline).join(' · '))}`;
  };
