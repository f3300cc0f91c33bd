/** How the file of a matter that is dismissed or done speaks: of what was proposed, and no longer of what to do now. */
import type { Suggestion } from './suggestion.ts';

export function asProposed(
  said: Suggestion['said'],
  say: (key: 'wasProposed', values: { readonly step: string }) => string,
): Suggestion['said'] {
  const { nextStep } = said;
  return {
    ...{ ...said, whyNow: null, caveat: null },
    nextStep: nextStep == null ? null : say('wasProposed', { step: nextStep }),
  };
}
