/** The decisions before an act, read only for a client that asks what lists leave out or show after it. */
import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { Context } from '../answers/context.js';
import { readEveryDecision, type StoredDecision } from '../answers/standing-decisions.js';

export async function decisionsBefore(
  context: Context,
  { fieldNodes, fragments }: GraphQLResolveInfo,
): Promise<readonly StoredDecision[]> {
  const isAsked = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((each) => {
      if (each.kind === Kind.FIELD) return each.name.value === 'hidden' || each.name.value === 'shown';
      return isAsked(each.kind === Kind.INLINE_FRAGMENT ? each.selectionSet : fragments[each.name.value]?.selectionSet);
    }) === true;
  return fieldNodes.some(({ selectionSet }) => isAsked(selectionSet)) ? readEveryDecision(context) : [];
}
