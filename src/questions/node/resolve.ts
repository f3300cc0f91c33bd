/** Any entity by the id that an answer gave, or what became of it. */
import { GraphQLError } from 'graphql';
import { forbid } from '../../answers/access.js';
import type { Context } from '../../answers/context.js';
import { readDecisions } from '../../answers/standing-decisions.js';
import { type Stub, stub } from '../../answers/stubs.js';
import { isOfProject, partDay } from '../../answers/suggestion-id.js';
import { asGone, type GoneRow, isGone, whereaboutsOf } from '../../answers/whereabouts.js';
import { tell, told } from '../../words/tell.js';
import { readChange } from '../changes/resolve.js';
import { readMeeting } from '../meetings/row.js';
import { kindOf } from '../suggestion/kinds.js';
import { isKnown, readSuggestion } from '../suggestion/resolve.js';

/** Null: no such id is known to have existed. */
export async function readNode(context: Context, id: string): Promise<Stub | null> {
  const [found] = await whereaboutsOf(context, [id]);
  if (found && isGone(found)) return asGone(found);
  if (found?.label === 'Decision') {
    // A decision is no entity, so no loader would read its fields.
    const [decision] = await readDecisions(context, { ids: [id] });
    return decision ? { ...decision, __typename: 'Decision' } : null;
  }
  if (found?.label === 'Meeting') {
    const meeting = await readMeeting(context, id);
    return meeting ? { ...meeting, __typename: 'Meeting' } : null;
  }
  if (found) return stub(found.label, id);
  if (/^change-\d+$/.test(id)) return readChangeNode(context, id);
  const { base } = partDay(id);
  if (!isOfProject(base) && !kindOf(base)) return null;
  const suggestion = await readSuggestion(context, id);
  return isKnown(suggestion) ? suggestion : null;
}

/** @throws GraphQLError when the caller may not read the journal of changes. */
async function readChangeNode(context: Context, id: string): Promise<Stub | null> {
  const { role } = context.caller;
  const forbidden = forbid('Query.changes', role);
  if (forbidden) {
    const { least } = forbidden;
    const isAnonymous = role === 'ANONYMOUS';
    const what = isAnonymous
      ? told('ROLE_NEEDED', ['node', id], { least })
      : told('OTHER_ROLE_NEEDED', ['node', id], { least, role });
    const extensions = { code: isAnonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN', told: what };
    throw new GraphQLError(tell(what, 'EN'), { extensions });
  }
  const change = await readChange(context, id);
  return change ? { ...change, __typename: 'Change' } : null;
}

export const node = {
  Query: {
    node: (_: unknown, { id }: { id: string }, context: Context) => readNode(context, id),
  },
  Gone: {
    mergedInto: ({ mergedInto }: GoneRow, _: unknown, context: Context) =>
      mergedInto === null ? null : readNode(context, mergedInto),
  },
};
