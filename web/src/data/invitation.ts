/** The link of an invitation: the part of the address after # is its token, and is sent only to the API. */
import addresses from '../addresses.json';

export const isInvitation = (token: string | undefined): boolean => token?.startsWith('invitation-') ?? false;

/** @param at the part of the address from #, such as #invitation-… */
export function invitationIn(at: string): string | undefined {
  const token = at.slice(at.indexOf('#') + 1);
  return isInvitation(token) ? token : undefined;
}

/** Read before the first request, so that invited people are not asked for another token. */
export const invitationInAddress = (): string | undefined =>
  location.pathname === addresses.contribute ? invitationIn(location.hash) : undefined;
