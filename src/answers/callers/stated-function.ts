/** The function in which somebody uses the token of the installation: several people may hold it, and the history says who acted. */
import { checkWords } from '../../write/check-words.js';

const LONGEST = 200;

/** @param stated percent-encoded, as a header carries it @returns undefined when it names a person, is too long or cannot be read */
export function readStatedFunction(stated: string): string | undefined {
  const text = decode(stated)?.trim();
  if (text === undefined || text === '' || isReservedName(text)) return undefined;
  return checkWords('viewer', 'name', text, LONGEST).length === 0 ? text : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

const reserved = new Set(['local', 'anonymous', 'passerelle', 'passerelle refresh']);

/**
 * Whether the journal of changes uses a name for callers without an account, whatever its case and invisible
 * characters.
 */
export const isReservedName = (name: string): boolean =>
  reserved.has(name.normalize('NFKC').replace(/\p{C}/gu, '').trim().toLowerCase());
