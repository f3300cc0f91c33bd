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
  ProposedChange,
} from '../../language/generated/types.js';
import { findSuggestion } from '../../questions/suggestion/find.js';
import type { Amend, Done } from '../../write/act.js';
import { invite, revokeInvitation } from '../../write/contribute/invite.js';
import { asProposal } from '../../write/contribute/propose.js';
import { asAccepted, refuseProposal, withdrawProposal } from '../../write/contribute/settle.js';
import { recordDecision } from '../../write/decide.js';
import { create, edit } from '../../write/edit.js';
import { actorNoun, initiativeNoun } from '../../write/nouns.js';
import type { Input } from '../../write/read-input.js';
import { participationTie, setRelation } from '../../write/relate.js';
import { type UserError, userError, userErrors } from '../../write/user-errors.js';
import { buildActPayload } from '../act-payload.js';
import { readSuggested } from '../suggested.js';

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

interface Asked {
  readonly proposals: readonly string[];
  readonly idempotencyKey?: string | null;
}

const MOST_PROPOSALS = 100;

/**
 * Settles proposals one after the other: one that is refused does not hold back the others. Where the database fails
 * after some are settled, the payload has their changes, and the error stands beside the proposals.
 */
async function settleEach(
  context: Context,
  act: string,
  { proposals, idempotencyKey }: Asked,
  settle: (proposal: string, idempotencyKey: string | undefined) => Promise<Done>,
) {
  const ids = [...new Set(proposals)];
  const userErrors: UserError[] = [];
  const changes: { readonly id: string; readonly proposal: string; readonly sequence: number }[] = [];
  let failure: { readonly error: unknown } | undefined;
  if (ids.length > MOST_PROPOSALS)
    userErrors.push(userError(act, 'proposals', 'TOO_MANY', { count: ids.length, most: MOST_PROPOSALS }));
  else
    for (const proposal of ids) {
      const done = await settle(proposal, idempotencyKey ? `${idempotencyKey} ${proposal}` : undefined).catch(
        (error: unknown) => {
          if (changes.length === 0) throw error;
          failure = { error };
        },
      );
      if (!done) break;
      const place = String(proposals.indexOf(proposal));
      for (const { told, ...error } of done.userErrors)
        userErrors.push({ ...error, field: ['input', 'proposals', place], told: { ...told, at: [act, proposal] } });
      if (done.change) {
        changes.push({ ...done.change, proposal });
        // The next proposal may be about a suggestion that this one has changed.
        await context.acted(done.change.sequence);
      }
    }
  const settled = async () => {
    if (failure) throw failure.error;
    const rows =
      changes.length === 0 ? [] : await readProposals(context, { ids: changes.map(({ proposal }) => proposal) });
    return changes.flatMap(({ proposal }) => rows.find(({ id }) => id === proposal) ?? []);
  };
  const written = { change: changes.at(-1) ?? null, userErrors };
  return buildActPayload(context, written, { changes: changes.map(({ id }) => id) }, { proposals: settled });
}

/** Turns a proposal into an act with its input. @param invited id of the invited actor */
function readChange(
  { actor, initiative, partner, newInitiative, answer }: ProposedChange,
  invited: string,
): ProposedAct {
  if (actor) return { act: 'EDIT_ACTOR', input: { actor: invited, ...actor } };
  if (initiative) return { act: 'EDIT_INITIATIVE', input: { ...initiative } };
  if (partner) return { act: 'SET_PARTICIPATION', input: { ...partner } };
  if (newInitiative) return { act: 'CREATE_INITIATIVE', input: { ...newInitiative } };
  const { suggestion = '', answer: said, reason } = answer ?? {};
  const decision = said === 'INTERESTED' ? { status: 'RETAINED' } : { status: 'DISMISSED', reasonKind: said };
  const input = { suggestion: partDay(suggestion).base, ...decision, ...(reason != null && { reason }) };
  return { act: 'DECIDE', input };
}

/** Turns the path of a refusal of that act into a path in the proposal, whose fields are nested two levels deeper. */
function inProposal(change: ProposedChange, { field, told, ...rest }: UserError): UserError {
  const [root = 'input', name = '', ...places] = field;
  const member = Object.keys(change).find((each) => Object(change)[each] != null) ?? '';
  const path = name === 'change' || name === 'note' || name === 'idempotencyKey' ? [name] : ['change', member, name];
  return { ...rest, field: [root, ...path, ...places], told: { ...told, at: ['propose', ...told.at.slice(1)] } };
}

interface ProposedAct {
  /** A value of the enum Act. */
  readonly act: string;
  /** The input of the mutation with that name. */
  readonly input: Input;
}

/** Runs the act that a proposal asks for: the writer of the mutation with that name, whose plan is then amended. */
async function performProposed(
  context: Context,
  { act, input: said }: ProposedAct,
  idempotencyKey: string | null | undefined,
  amend: Amend,
): Promise<Done> {
  const { database, caller: by } = context;
  const input = { ...said, ...(idempotencyKey != null && { idempotencyKey }) };
  switch (act) {
    case 'EDIT_ACTOR':
      return edit(database, actorNoun, { act: 'editActor', by, input, amend });
    case 'EDIT_INITIATIVE':
      return edit(database, initiativeNoun, { act: 'editInitiative', by, input, amend });
    case 'CREATE_INITIATIVE':
      return create(database, initiativeNoun, { act: 'createInitiative', by, input, amend });
    case 'SET_PARTICIPATION':
      return setRelation(database, participationTie, { act: 'setParticipation', by, input, amend });
    default:
      return decide(context, input, amend);
  }
}

async function decide(context: Context, input: Input, amend: Amend): Promise<Done> {
  const { database, caller: by, today } = context;
  const suggestion = String(input.suggestion);
  const found = await findSuggestion(context, suggestion, today);
  const text = (field: string) => (input[field] == null ? null : String(input[field]));
  const asked = {
    ...{ suggestion, asOf: null, today, by, status: String(input.status) },
    suggested: found && (await readSuggested(context, found)),
    reasonKind: text('reasonKind'),
    reason: text('reason'),
    idempotencyKey: text('idempotencyKey'),
  };
  return recordDecision(database, asked, amend);
}
