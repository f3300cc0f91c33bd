/** The invitations of actors. The link of an invitation holds its id, a point, and a secret; the graph keeps only a digest of the secret. */
import { timingSafeEqual } from 'node:crypto';
import type { Database } from '../../database/database.js';
import type { Told } from '../../errors.js';
import { told } from '../../words/tell.js';
import { digestOf } from '../../write/contribute/invite.js';
import type { Caller, Invited } from '../access.js';
import type { Context } from '../context.js';

/** A row of cypher/invitations.cypher. */
export interface InvitationRow {
  readonly id: string;
  /** Null when it is archived. */
  readonly actor: string | null;
  readonly actorName: string | null;
  readonly function: string;
  readonly expiresOn: string;
  readonly revokedAt: string | null;
  readonly invitedAt: string;
  readonly invitedBy: string;
  readonly digest: string;
  readonly pendingCount: number;
  readonly revision: number;
}

/** What an invitation gives access to. */
export type InvitedActorRow = Invited;

export function readInvitations(
  context: Context,
  { ids, actor }: { readonly ids?: readonly string[]; readonly actor?: string | null },
): Promise<InvitationRow[]> {
  return context.answer<InvitationRow>('invitations', { ids: ids ?? null, actor: actor ?? null, limit: 1_000_000 });
}

const TOKEN = /^(invitation-[0-9a-f]{12})\.([\w-]{43})$/;
const NOBODY = '0'.repeat(64);

/** Whether a token has the form of an invitation link. */
export const isOfInvitation = (token: string): boolean => token.startsWith('invitation-');

export async function identifyInvited(
  database: Pick<Database, 'read'>,
  token: string,
  today: string,
): Promise<Caller | { readonly refusal: Told }> {
  const [, id = '', secret = ''] = TOKEN.exec(token) ?? [];
  const ask = { ids: [id], actor: null, limit: 1 };
  const [found] = id === '' ? [] : await database.read<InvitationRow>('invitations', { ask });
  // The same answer, in about the same time, for an unknown invitation and for a wrong secret.
  const isIts = timingSafeEqual(Buffer.from(digestOf(secret)), Buffer.from(found?.digest ?? NOBODY));
  return found && isIts ? open(found, today) : refuse('INVITATION_UNKNOWN');
}

function open(
  { id, actor, actorName, function: invited, expiresOn, revokedAt }: InvitationRow,
  today: string,
): Caller | { readonly refusal: Told } {
  if (revokedAt !== null) return refuse('INVITATION_REVOKED');
  if (expiresOn < today) return { refusal: told('INVITATION_EXPIRED', ['authorization'], { day: expiresOn }) };
  if (actor === null) return refuse('INVITATION_OF_NOBODY');
  return {
    name: `${invited}, ${actorName ?? actor}`,
    subject: id,
    role: 'CONTRIBUTOR',
    invited: { actor, invitation: id, function: invited, expiresOn },
  };
}

const refuse = (code: 'INVITATION_UNKNOWN' | 'INVITATION_REVOKED' | 'INVITATION_OF_NOBODY') => ({
  refusal: told(code, ['authorization'], {}),
});
