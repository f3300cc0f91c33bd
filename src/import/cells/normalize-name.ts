/** Normalises a name so that its spellings become equal: case, accents and punctuation are ignored. */

/** "Comité des Fêtes" and "COMITE DES FETES" both become "comite des fetes". */
export function normalizeName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The normalised name with hyphens, for ids. */
export function slugOf(name: string): string {
  return normalizeName(name).replaceAll(' ', '-');
}

/** Without underscores, points and spaces: `fundingOrganization/0/id` and "Funding Organization:0:Id" are one. */
export const headingKey = (heading: string): string => normalizeName(heading).replaceAll(' ', '');
