/** What the link of an invitation opens, and which form is open. */
import type { ContributeQuery, InvitedInitiativeFragment } from '../../generated/graphql.ts';

export type Invited = NonNullable<ContributeQuery['invitedActor']>;

export type Form =
  | { readonly kind: 'ACTOR' | 'NEW' }
  | { readonly kind: 'INITIATIVE' | 'PARTNER'; readonly initiative: InvitedInitiativeFragment };
