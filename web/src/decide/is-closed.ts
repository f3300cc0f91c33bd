/** Whether nothing of a suggestion is to be decided now: it is dismissed or done, and its evidence has not changed since. */
import type { DecisionStatus } from '../generated/graphql.ts';

interface Made {
  readonly status: DecisionStatus;
  readonly evidenceChanged: boolean | null;
}

export function isClosed(decision: Made | null | undefined): boolean {
  if (decision == null || decision.evidenceChanged === true) return false;
  return decision.status === 'DISMISSED' || decision.status === 'DONE';
}
