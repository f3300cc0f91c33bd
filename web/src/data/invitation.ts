/** The link of an invitation: what stands behind # in the address is its token, and is sent to nobody but the API. */
import addresses from '../addresses.json';

export const isInvitation = (token: string | undefined): boolean => token?.startsWith('invitation-') ?? false;

/** @param at what the address ends in, such as #invitation-… */
export function invitationIn(at: string): string | undefined {
  const token = at.slice(at.indexOf('#') + 1);
  return isInvitation(token) ? token : undefined;
}

/** Known before anything is asked, so that nobody who was invited is asked for another token first. */
export const invitationInAddress = (): string | undefined =>
  location.pathname === addresses.contribute ? invitationIn(location.hash) : undefined;
