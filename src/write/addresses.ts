/** Addresses that a page may use as links. */

/** Blanks before the colon do not stop a browser. */
const RUNS_CODE = /^\s*(javascript|vbscript|data|file|blob)\s*:/i;

/** Letters and a colon directly followed by a character: `tel:+33323`, and not "Accueil : 03 23". */
const SCHEME = /^\s*([a-z][a-z0-9+.-]*):(?=\S)/i;

const forContacts = new Set(['http', 'https', 'mailto', 'tel']);

/** The scheme of an address that a page must not follow, such as javascript; undefined for any other text. */
export function findRefusedScheme(contact: string): string | undefined {
  const scheme = RUNS_CODE.exec(contact)?.[1] ?? SCHEME.exec(contact)?.[1];
  return scheme === undefined || forContacts.has(scheme.toLowerCase()) ? undefined : scheme.slice(0, 20);
}

/** What is wrong with a contact, which may be any text; undefined: nothing. */
export function findSchemeFault(contact: string): string | undefined {
  const scheme = findRefusedScheme(contact);
  return scheme && `it is an address of the scheme "${scheme}:", which a page must not follow`;
}

/** Whether it is a web address. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
