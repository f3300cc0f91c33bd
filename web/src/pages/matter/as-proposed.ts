/** How the file of a matter that is dismissed or done speaks: of what was proposed, and no longer of what to do now. */
import type { DossierQuery } from '../../generated/graphql.ts';
import type { Suggestion } from './suggestion.ts';

type Made = NonNullable<DossierQuery['suggestion']>['decision'];

/** Not when its evidence has changed since: then it waits again. */
export function isClosed(decision: Made): boolean {
  if (decision == null || decision.evidenceChanged === true) return false;
  return decision.status === 'DISMISSED' || decision.status === 'DONE';
}

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
