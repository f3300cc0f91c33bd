/** How much a grant or request is and until when, in words. */
import { writeDay, writeMoney } from '../../words/formats.ts';
import { termsWords } from '../../words/funding/terms.ts';
import { useWords } from '../../words/words.ts';
import { eurosOf } from './euros-of.ts';

type Grant = Parameters<typeof eurosOf>[0] & { readonly endDate?: string | null };

export function useTerms(): (grant: Grant) => { readonly amount: string; readonly until: string } {
  const { say, language } = useWords(termsWords);
  return (grant) => {
    const euros = eurosOf(grant);
    return {
      amount: euros == null ? say('unknownAmount') : writeMoney(euros, language),
      until: grant.endDate == null ? say('noEnd') : say('until', { day: writeDay(grant.endDate, language) }),
    };
  };
}
