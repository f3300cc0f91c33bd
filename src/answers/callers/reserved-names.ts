/** Names that the journal of changes uses for callers without an account. */

const reserved = new Set(['local', 'anonymous', 'passerelle', 'passerelle refresh']);

/** Whether a name is one of these, whatever its case and invisible characters. */
export const isReservedName = (name: string): boolean =>
  reserved.has(name.normalize('NFKC').replace(/\p{C}/gu, '').trim().toLowerCase());
