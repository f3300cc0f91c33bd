/**
 * Tells an access token from the other tokens that a provider signs with the same keys, above all ID tokens, which tell
 * an application who signed in and grant no access.
 * @see https://www.rfc-editor.org/rfc/rfc9068 the type at+jwt
 * @see https://openid.net/specs/openid-connect-core-1_0.html#IDToken
 */
import type { JWTPayload } from 'jose';

/** Claims that only an ID token has. */
const OF_ID_TOKENS = ['nonce', 'at_hash', 'c_hash', 's_hash'];

/** Claims about what a client may do; an ID token has none of them. */
const OF_ACCESS_TOKENS = ['scope', 'scp', 'client_id', 'cid', 'appid'];

/**
 * Providers that follow RFC 9068 state the type in the header; Keycloak and Cognito state it in a claim. A token of another
 * provider is refused when it has a claim of ID tokens, and also when it has no distinguishing claim at all, because ID
 * tokens need not have any.
 * @param typ of the header
 */
export function isAccessToken(typ: string | undefined, payload: JWTPayload): boolean {
  const type = typ?.toLowerCase().replace(/^application\//, '');
  if (type !== undefined && type !== 'jwt' && type !== 'at+jwt') return false;
  const stated = [payload.typ, payload.token_use]
    .filter((each) => each !== undefined)
    .map((each) => String(each).toLowerCase());
  if (stated.length > 0) return stated.every((each) => ['bearer', 'access', 'at+jwt'].includes(each));
  if (type === 'at+jwt') return true;
  if (OF_ID_TOKENS.some((claim) => claim in payload)) return false;
  return OF_ACCESS_TOKENS.some((claim) => claim in payload) || isForAnother(payload);
}

/** The client that asked for an ID token is always in its audience. */
function isForAnother({ azp, aud }: JWTPayload): boolean {
  return typeof azp === 'string' && ![aud].flat().includes(azp);
}
