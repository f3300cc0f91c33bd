/** Any entity by the id that an answer gave, or what became of it. */
import { forbid } from '../../answers/access.js';
import type { Context } from '../../answers/context.js';
import { readInvitations } from '../../answers/contribute/invitations.js';
import { readProposals } from '../../answers/contribute/proposals.js';
import { readDecisions } from '../../answers/decisions/standing-decisions.js';
import { type Stub, stub } from '../../answers/stubs.js';
import { isOfProject, partDay } from '../../answers/suggestion-id.js';
import { asGone, type GoneRow, isGone, whereaboutsOf } from '../../answers/whereabouts.js';
import { readChange } from '../changes/resolve.js';
import { readMeeting } from '../meetings/row.js';
import { kindOf } from '../suggestion/kinds.js';
import { isKnown, readSuggestion } from '../suggestion/resolve.js';

/** @returns null when no entity or answer is known to have had this id */
export async function readNode(context: Context, id: string): Promise<Stub | null> {
  const [found] = await whereaboutsOf(context, [id]);
  if (found && isGone(found)) return asGone(found);
  if (found?.label === 'Decision') {
    // A decision is not an entity, so no loader reads its fields.
    const [decision] = await readDecisions(context, { ids: [id] });
    return decision ? { ...decision, __typename: 'Decision' } : null;
  }
  if (found?.label === 'Meeting') {
    const meeting = await readMeeting(context, id);
    return meeting ? { ...meeting, __typename: 'Meeting' } : null;
  }
  if (found) return stub(found.label, id);
  if (/^change-\d+$/.test(id)) return readChangeNode(context, id);
  if (/^proposal-[0-9a-f]{12}$/.test(id)) return readProposalNode(context, id);
  if (/^invitation-[0-9a-f]{12}$/.test(id)) return readInvitationNode(context, id);
  const { base } = partDay(id);
  if (!isOfProject(base) && !kindOf(base)) return null;
  const suggestion = await readSuggestion(context, id);
  return isKnown(suggestion) ? suggestion : null;
}

async function readChangeNode(context: Context, id: string): Promise<Stub | null> {
  if (!mayAsk(context, 'Query.changes')) return null;
  const change = await readChange(context, id);
  return change ? { ...change, __typename: 'Change' } : null;
}

async function readProposalNode(context: Context, id: string): Promise<Stub | null> {
  if (!mayAsk(context, 'Query.proposals')) return null;
  const [proposal] = await readProposals(context, { ids: [id] });
  return proposal ? { ...proposal, __typename: 'Proposal' } : null;
}

async function readInvitationNode(context: Context, id: string): Promise<Stub | null> {
  if (!mayAsk(context, 'Query.invitations')) return null;
  const [invitation] = await readInvitations(context, { ids: [id] });
  return invitation ? { ...invitation, __typename: 'Invitation' } : null;
}

/** What a caller may not read is answered as if it had never been. */
const mayAsk = ({ caller: { role } }: Context, question: string) => forbid(question, role) === undefined;

export const node = {
  Query: {
    node: (_: unknown, { id }: { id: string }, context: Context) => readNode(context, id),
  },
  Gone: {
    mergedInto: ({ mergedInto }: GoneRow, _: unknown, context: Context) =>
      mergedInto === null ? null : readNode(context, mergedInto),
  },
};
