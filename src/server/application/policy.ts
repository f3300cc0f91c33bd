/** What the application's page may load: what this server sends, and nothing that was written into the page by others. */

/** Stands in the built page where the nonce of an answer belongs; web/vite.config.ts writes it. */
export const NONCE = '__PASSERELLE_NONCE__';

/** @param nonce by which the library of form controls may add its one style sheet */
export function policyOf(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
