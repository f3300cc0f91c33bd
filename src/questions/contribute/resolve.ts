/** The questions of inviters and of invited actors: proposals, invitations, and what is missing in the record of an actor. */
import { checkIds } from '../../answers/check-ids.js';
import { type PageArguments, pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { type InvitationRow, type InvitedActorRow, readInvitations } from '../../answers/contribute/invitations.js';
import { type FieldValues, type ProposalRow, readFields, readProposals } from '../../answers/contribute/proposals.js';
import { stub } from '../../answers/stubs.js';
import type { Language, QueryInvitationsArgs, QueryProposalsArgs } from '../../language/generated/types.js';
import { readIncomplete } from '../incomplete/resolve.js';
import { readNode } from '../node/resolve.js';
import { tellFieldName, tellValue } from './tell-field.js';

export type ProposedFieldRow = FieldValues;

const newestFirst = (at: string) => -Date.parse(at);

const pageOfProposals = (scope: object, rows: readonly ProposalRow[], { first, after }: PageArguments) =>
  pageOf(
    'proposals',
    scope,
    ranked(rows, ({ proposedAt, id }) => [newestFirst(proposedAt), id]),
    { first: first ?? null, after: after ?? null },
  );

interface InLanguage {
  readonly language?: Language | null;
}

export const contribute = {
  Query: {
    invitedActor: (_: unknown, __: unknown, { caller }: Context) => caller.invited ?? null,
    async proposals(_: unknown, { first, after, ...filters }: QueryProposalsArgs, context: Context) {
      await checkIds(context, 'proposals', filters);
      const { actor, state } = filters;
      return pageOfProposals(filters, await readProposals(context, { actor, state }), { first, after });
    },
    async invitations(_: unknown, { first, after, ...filters }: QueryInvitationsArgs, context: Context) {
      await checkIds(context, 'invitations', filters);
      const { actor } = filters;
      const rows = await readInvitations(context, { actor });
      const order = ranked(rows, ({ invitedAt, id }) => [newestFirst(invitedAt), id]);
      return pageOf('invitations', filters, order, { first: first ?? null, after: after ?? null });
    },
  },
  InvitedActor: {
    actor: ({ actor }: InvitedActorRow) => stub('Actor', actor),
    async incomplete({ actor }: InvitedActorRow, _: unknown, context: Context) {
      const rows = await context.answer<{ id: string }>('invited-initiatives', { actor, limit: 1_000_000 });
      const own = new Set([actor, ...rows.map(({ id }) => id)]);
      return (await readIncomplete(context, { asOf: context.today })).filter(({ id }) => own.has(id));
    },
    proposals: async ({ actor }: InvitedActorRow, page: PageArguments, context: Context) =>
      pageOfProposals({ actor }, await readProposals(context, { actor }), page),
  },
  Proposal: {
    actor: ({ actor }: ProposalRow) => (actor === null ? null : stub('Actor', actor)),
    about: ({ about }: ProposalRow, _: unknown, context: Context) => (about === null ? null : readNode(context, about)),
    fields: (row: ProposalRow, _: unknown, context: Context) => readFields(context, row),
    isStale: async (row: ProposalRow, _: unknown, context: Context) =>
      (await readFields(context, row)).some(({ isStale }) => isStale),
    isWithdrawable: ({ state, invitation }: ProposalRow, _: unknown, { caller }: Context) =>
      state === 'PENDING' && caller.invited?.invitation === invitation,
  },
  ProposedField: {
    label: (row: ProposedFieldRow, { language }: InLanguage) => tellFieldName(row, language ?? 'FR'),
    before: (row: ProposedFieldRow, { language }: InLanguage, context: Context) =>
      tellValue(context, row, row.before, language ?? 'FR'),
    now: (row: ProposedFieldRow, { language }: InLanguage, context: Context) =>
      tellValue(context, row, row.now, language ?? 'FR'),
    after: (row: ProposedFieldRow, { language }: InLanguage, context: Context) =>
      tellValue(context, row, row.after, language ?? 'FR'),
  },
  Invitation: {
    actor: ({ actor }: InvitationRow) => (actor === null ? null : stub('Actor', actor)),
    state: ({ revokedAt, expiresOn }: InvitationRow, _: unknown, { today }: Context) =>
      revokedAt !== null ? ('REVOKED' as const) : expiresOn < today ? ('EXPIRED' as const) : ('OPEN' as const),
  },
};
