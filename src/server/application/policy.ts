/** What the application's page may load: files of this server, and nothing that others wrote into the page. */

/** Placeholder in the built page for the nonce of an answer; web/vite.config.ts writes it. */
export const NONCE = '__PASSERELLE_NONCE__';

/** Stands in the built page where the way to sign in belongs, as JSON in an attribute; empty where a token is pasted. */
export const SIGN_IN = '__PASSERELLE_SIGN_IN__';

/**
 * @param nonce by which the library of form controls may add its one style sheet
 * @param issuer who signs people in, from whom the page fetches their token
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
