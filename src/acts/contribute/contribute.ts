/** The acts of inviting, proposing, and accepting, refusing or withdrawing proposals. */
import type { Invited } from '../../answers/access.js';
import type { Context } from '../../answers/context.js';
import { readInvitations } from '../../answers/contribute/invitations.js';
import { readProposals } from '../../answers/contribute/proposals.js';
import { partDay } from '../../answers/suggestion-id.js';
import type {
  MutationAcceptProposalsArgs,
  MutationInviteContributorArgs,
  MutationProposeArgs,
  MutationRefuseProposalsArgs,
  MutationRevokeInvitationArgs,
  MutationWithdrawProposalArgs,
} from '../../language/generated/types.js';
import { findSuggestion } from '../../questions/suggestion/find.js';
import type { Done } from '../../write/act.js';
import { invite, revokeInvitation } from '../../write/contribute/invite.js';
import { asProposal } from '../../write/contribute/propose.js';
import { asAccepted, refuseProposal, withdrawProposal } from '../../write/contribute/settle.js';
import { userError, userErrors } from '../../write/user-errors.js';
import { buildActPayload } from '../act-payload.js';
import { type ProposedAct, performProposed } from './perform-proposed.js';
import { inProposal, readChange } from './read-change.js';
import { settleEach } from './settle-each.js';

/** The page of the application that opens the record; browsers send the part after # to no server, so it is in no log. */
const PAGE = '/contribuer#';

function tellInvitation(context: Context, done: Done, token?: string) {
  const { entity } = done;
  const invitation = async () =>
    entity === null ? null : ((await readInvitations(context, { ids: [entity] }))[0] ?? null);
  return buildActPayload(context, done, { link: token === undefined ? null : `${PAGE}${token}` }, { invitation });
}

function tellProposal(context: Context, done: Done) {
  const { entity, userErrors } = done;
  const proposal = async () =>
    entity === null || userErrors.length > 0 ? null : ((await readProposals(context, { ids: [entity] }))[0] ?? null);
  return buildActPayload(context, done, {}, { proposal });
}

/** The actor on whose behalf the caller proposes. The access rules admit only callers that have one. */
function invitedOf({ caller: { name, invited } }: Context): Invited {
  if (invited === undefined) throw new Error(`${name} was invited by nobody`);
  return invited;
}

/** Whether a suggestion is about the actor, or about an initiative in which it takes part; null: it is not suggested today. */
async function isAbout(context: Context, { input }: ProposedAct, actor: string): Promise<boolean | null> {
  const found = await findSuggestion(context, partDay(String(input.suggestion)).base, context.today);
  if (found === undefined) return null;
  const rows = await context.answer<{ id: string }>('invited-initiatives', { actor, limit: 1_000_000 });
  const own = new Set([actor, ...rows.map(({ id }) => id)]);
  return found.about.some((id) => own.has(id));
}

async function checkAnswer(context: Context, proposed: ProposedAct, actor: string) {
  if (proposed.act !== 'DECIDE') return undefined;
  const id = String(proposed.input.suggestion);
  const isOwn = await isAbout(context, proposed, actor);
  if (isOwn) return undefined;
  return isOwn === null
    ? userError('propose', 'suggestion', 'UNKNOWN_SUGGESTION', { id })
    : userError('propose', 'suggestion', 'NOT_YOURS', { id });
}

export const contributeActs = {
  Mutation: {
    async inviteContributor(_: unknown, { input }: MutationInviteContributorArgs, context: Context) {
      const { token, ...done } = await invite(context.database, context.caller, input, context.today);
      return tellInvitation(context, done, token);
    },
    async revokeInvitation(_: unknown, { input }: MutationRevokeInvitationArgs, context: Context) {
      return tellInvitation(context, await revokeInvitation(context.database, context.caller, input));
    },
    async propose(_: unknown, { input }: MutationProposeArgs, context: Context) {
      const { change, note = null, idempotencyKey } = input;
      const { actor, invitation, function: author } = invitedOf(context);
      const proposed = readChange(change, actor);
      const refused = await checkAnswer(context, proposed, actor);
      const done: Done = refused
        ? { entity: null, change: null, userErrors: [refused] }
        : await performProposed(
            context,
            proposed,
            idempotencyKey,
            asProposal({ ...proposed, actor, author, invitation, note }),
          );
      return tellProposal(context, { ...done, userErrors: done.userErrors.map((each) => inProposal(change, each)) });
    },
    async withdrawProposal(_: unknown, { input }: MutationWithdrawProposalArgs, context: Context) {
      const { actor, invitation } = invitedOf(context);
      const by = context.caller;
      return tellProposal(context, await withdrawProposal(context.database, { ...input, by, actor, invitation }));
    },
    acceptProposals(_: unknown, { input }: MutationAcceptProposalsArgs, context: Context) {
      const { word = null, overwrite } = input;
      return settleEach(context, 'acceptProposals', input, async (proposal, idempotencyKey) => {
        const [known] = await readProposals(context, { ids: [proposal] });
        if (known === undefined) {
          const unknown = userErrors.unknown('acceptProposals', 'proposals', 'Proposal', proposal);
          return { entity: null, change: null, userErrors: [unknown] };
        }
        const proposed = { act: known.act, input: JSON.parse(known.input) };
        const settling = { proposal, by: context.caller, word, overwrite: overwrite ?? false };
        return performProposed(context, proposed, idempotencyKey, asAccepted(settling));
      });
    },
    refuseProposals(_: unknown, { input }: MutationRefuseProposalsArgs, context: Context) {
      const { word = null } = input;
      return settleEach(context, 'refuseProposals', input, (proposal, idempotencyKey) =>
        refuseProposal(context.database, { proposal, by: context.caller, word, idempotencyKey }),
      );
    },
  },
};
