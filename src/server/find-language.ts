/** The language of what a request is answered: of messages by its header Accept-Language, of a file first by its address. */
import type { IncomingHttpHeaders } from 'node:http';
import Negotiator from 'negotiator';
import type { Language } from '../words/labels.js';

/**
 * @param accepted the header Accept-Language @returns English without a header, or when it names neither language: for
 * scripts and logs
 */
export function findLanguage(accepted: string | undefined): Language {
  if (accepted === undefined) return 'EN';
  const preferred = new Negotiator({ headers: { 'accept-language': accepted } }).language(['en', 'fr']);
  return preferred === 'fr' ? 'FR' : 'EN';
}

/** Whether an address may name this language: fr or en, in either case. */
export const isLanguage = (asked: string): boolean => /^(fr|en)$/i.test(asked);

/** The language of a file: from its address, else from the headers. */
export function languageOf(asked: string | null | undefined, headers: IncomingHttpHeaders): Language {
  if (!asked || !isLanguage(asked)) return findLanguage(headers['accept-language']);
  return asked.toUpperCase() === 'EN' ? 'EN' : 'FR';
}
