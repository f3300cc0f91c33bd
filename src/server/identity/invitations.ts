/** Accepts the links of invitations as bearer tokens, beside all others. */
import { identifyInvited, isOfInvitation } from '../../answers/contribute/invitations.js';
import { today } from '../../answers/today.js';
import type { Database } from '../../database/database.js';
import type { ReadToken } from './identify.js';

/** @param readOther reads every other token */
export const readInvitationsToo =
  (database: Pick<Database, 'read'>, readOther: ReadToken): ReadToken =>
  async (token, stated) =>
    // A token that begins like an invitation is never another kind of token: when its end is missing, the answer says so.
    isOfInvitation(token) ? identifyInvited(database, token, today()) : readOther(token, stated);
