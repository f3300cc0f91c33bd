/** Brings a name to the form in which two spellings of it are one: case, accents and punctuation do not count. */

/** "Comité des Fêtes" and "COMITE DES FETES" are both "comite des fetes". */
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

/** The same with hyphens, for ids. */
export function slugOf(name: string): string {
  return normalizeName(name).replaceAll(' ', '-');
}
