/** Bearer tokens of an OpenID Connect provider. @see https://openid.net/specs/openid-connect-core-1_0.html */
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { callerRoles, type Role } from '../../answers/access.js';
import { isReservedName } from '../../answers/callers/reserved-names.js';
import type { Told } from '../../errors.js';
import { isRecord } from '../../is-record.js';
import { told } from '../../words/tell.js';
import type { ReadToken } from './identify.js';
import { isAccessToken } from './is-access-token.js';

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

async function discoverKeys(issuer: string): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) });
  const found: unknown = await response.json();
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
  const named = (Array.isArray(value) ? value.map(String) : String(value ?? '').split(/[\s,]+/)).map((each) =>
    each.toUpperCase().replace(/^PASSERELLE[-_:]/, ''),
  );
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
