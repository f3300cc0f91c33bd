/** What a decision that stands says and a press on "retain" or "plan" does not change: who follows it up, the due date, the place, the reason. */
import { askAnew } from '../data/ask-anew.ts';
import { DecisionReasonsDocument } from '../generated/graphql.ts';
import { placeOf } from './where-decided.ts';

/**
 * Asks anew, because who is signed in now may read more than who opened the page.
 * @returns undefined when nothing was decided, when the suggestion was dismissed, or when the server does not answer
 */
export async function keptValues(id: string) {
  const data = await askAnew(DecisionReasonsDocument, { id });
  const decision = data?.suggestion?.decision;
  if (!decision || decision.status === 'DISMISSED') return undefined;
  const { owner, dueOn, reason, revision } = decision;
  return { owner, dueOn, reason, revision, ...placeOf(decision) };
}
