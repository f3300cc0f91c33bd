/** The decisions before an act, read only for a client that asks what lists leave out or show after it. */
import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { Context } from '../answers/context.js';
import { readEveryDecision, type StoredDecision } from '../answers/decisions/standing-decisions.js';
import type { RecordedChange } from '../write/record-change.js';
import { takeBack } from './take-back.js';

/** Of the change that the act has written; null when it wrote none. */
type DecisionsBefore = (written: RecordedChange | null) => Promise<readonly StoredDecision[]>;

/** Call it before the act. A request that is repeated with its key is answered like the first time: from what its change found. */
export async function decisionsBefore(context: Context, info: GraphQLResolveInfo): Promise<DecisionsBefore> {
  if (!asksWhatMoved(info)) return async () => [];
  const { sequence: known } = context.fresh;
  const decisions = await readEveryDecision(context);
  return async (written) =>
    written !== null && written.sequence <= known ? takeBack(context, decisions, written.id) : decisions;
}

function asksWhatMoved({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const isAsked = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((each) => {
      if (each.kind === Kind.FIELD) return each.name.value === 'hidden' || each.name.value === 'shown';
      return isAsked(each.kind === Kind.INLINE_FRAGMENT ? each.selectionSet : fragments[each.name.value]?.selectionSet);
    }) === true;
  return fieldNodes.some(({ selectionSet }) => isAsked(selectionSet));
}
