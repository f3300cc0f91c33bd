/** Bearer tokens of an OpenID Connect provider. @see https://openid.net/specs/openid-connect-core-1_0.html */
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { isReservedName } from '../../answers/callers/stated-function.js';
import type { Told } from '../../errors.js';
import { isRecord } from '../../is-record.js';
import type { Role } from '../../language/generated/types.js';
import { callerRoles } from '../../schema/field-rules.js';
import { messageOfThrown } from '../../thrown.js';
import { told } from '../../words/tell.js';
import type { ReadToken } from './identify.js';

export interface OidcSettings {
  readonly issuer: string;
  readonly audience: string;
  /** Address of the keys; undefined: the issuer's discovery document names it. */
  readonly jwksUri: string | undefined;
  /** The claim that holds the roles, as a path with dots: `realm_access.roles`. */
  readonly rolesClaim: string;
}

/** Signatures with a private key only: never none, never a shared secret. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

const REQUEST_TIMEOUT_MS = 5_000;
/** By which the clock of an issuer may be ahead of ours. */
const MOST_SECONDS_AHEAD = 60;

export function readOidcTokens(settings: OidcSettings): ReadToken {
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  return async (token) => {
    try {
      keys ??= createRemoteJWKSet(new URL(settings.jwksUri ?? (await discoverKeys(settings.issuer))), {
        timeoutDuration: REQUEST_TIMEOUT_MS,
      });
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        issuer: settings.issuer,
        audience: settings.audience,
        algorithms: ALGORITHMS,
        requiredClaims: ['sub', 'exp'],
        clockTolerance: 5,
      });
      if (payload.iat !== undefined && payload.iat > Date.now() / 1000 + MOST_SECONDS_AHEAD)
        return { refusal: told('OTHER_CLAIM', ['authorization'], { claim: 'iat' }) };
      if (!isAccessToken(protectedHeader.typ, payload)) {
        return { refusal: told('NO_ACCESS_TOKEN', ['authorization'], {}) };
      }
      const [name, subject] = [nameOf(payload), String(payload.sub)];
      return isReservedName(name)
        ? { refusal: told('RESERVED_NAME', ['authorization'], { name }) }
        : { name, subject, role: roleIn(payload, settings.rolesClaim) };
    } catch (error) {
      return { refusal: explain(error) };
    }
  };
}

/** Claims that only an ID token has. */
const OF_ID_TOKENS = ['nonce', 'at_hash', 'c_hash', 's_hash'];

/** Claims about what a client may do; an ID token has none of them. */
const OF_ACCESS_TOKENS = ['scope', 'scp', 'client_id', 'cid', 'appid'];

/**
 * Tells an access token from the other tokens that a provider signs with the same keys, above all ID tokens, which tell
 * an application who signed in and grant no access. Providers that follow RFC 9068 state the type in the header;
 * Keycloak and Cognito state it in a claim. A token of another provider is refused when it has a claim of ID tokens, and
 * also when it has no distinguishing claim at all, because ID tokens need not have any.
 * @see https://www.rfc-editor.org/rfc/rfc9068 the type at+jwt
 * @see https://openid.net/specs/openid-connect-core-1_0.html#IDToken
 * @param typ of the header
 */
function isAccessToken(typ: string | undefined, payload: JWTPayload): boolean {
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

/**
 * Tells whether the provider answers with the address of its keys, or with these. Who reads needs none of it, so a
 * start does not wait for this.
 */
export async function tellSilentIssuer(
  { issuer, jwksUri }: OidcSettings,
  report: (text: string) => void,
): Promise<void> {
  try {
    if (jwksUri === undefined) await discoverKeys(issuer);
    else await readJson(jwksUri);
  } catch (error) {
    // fetch itself says only that it failed.
    const reason = messageOfThrown(error instanceof Error && error.cause ? error.cause : error);
    report(
      `access: the OpenID Connect provider ${issuer} does not answer (${reason}); until it does, tokens are refused: check OIDC_ISSUER and OIDC_JWKS_URI`,
    );
  }
}

async function readJson(address: string): Promise<unknown> {
  const response = await fetch(address, { signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

async function discoverKeys(issuer: string): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const found = await readJson(address);
  const keys = isRecord(found) ? found.jwks_uri : undefined;
  if (typeof keys !== 'string') throw new Error(`${address} names no jwks_uri`);
  return keys;
}

/** The name of the account in a token, without invisible characters, so that no name looks like another. */
function nameOf({ preferred_username: name, sub }: JWTPayload): string {
  const visible = (text: unknown) =>
    String(text ?? '')
      .replace(/\p{C}/gu, '')
      .trim()
      .slice(0, 200);
  return visible(name) || visible(sub);
}

/** The highest role in the token; a caller without one is a reader. */
function roleIn(payload: JWTPayload, claim: string): Role {
  const value = claim.split('.').reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), payload);
  // A text is one role: a list that is written into it may come from a field that its owner fills in.
  const named = [value]
    .flat()
    .filter((each) => typeof each === 'string')
    .map((each) => each.toUpperCase().replace(/^PASSERELLE[-_:]/, ''));
  return callerRoles.findLast((role) => role !== 'ANONYMOUS' && named.includes(role)) ?? 'READER';
}

function explain(error: unknown): Told {
  const at = ['authorization'];
  if (error instanceof errors.JWTExpired) return told('TOKEN_EXPIRED', at, {});
  if (error instanceof errors.JWTClaimValidationFailed) return told('OTHER_CLAIM', at, { claim: error.claim });
  if (error instanceof errors.JOSEAlgNotAllowed) return told('OTHER_SIGNATURE', at, {});
  if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return told('BROKEN_TOKEN', at, {});
  return told('ISSUER_SILENT', at, {});
}
