/** The content security policy of the application's page: only files of this server, and no inline code. */

/** Placeholder in the built page for the nonce of an answer; web/vite.config.ts writes it. */
export const NONCE = '__PASSERELLE_NONCE__';

/** Placeholder in the built page for the way to sign in, as JSON in an attribute; empty where people paste a token. */
export const SIGN_IN = '__PASSERELLE_SIGN_IN__';

/**
 * @param nonce lets the library of form controls add its one style sheet
 * @param issuer the provider through which people sign in, from which the page fetches tokens
 */
export function policyOf(nonce: string, issuer?: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    issuer === undefined ? "connect-src 'self'" : `connect-src 'self' ${new URL(issuer).origin}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
