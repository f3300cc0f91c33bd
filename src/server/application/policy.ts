/** What the application's page may load: files of this server, and nothing that others wrote into the page. */

/** Placeholder in the built page for the nonce of an answer; web/vite.config.ts writes it. */
export const NONCE = '__PASSERELLE_NONCE__';

/** @param nonce allows the form control library to add its one style sheet */
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
