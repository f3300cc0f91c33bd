/** The language of error messages for a request, by its header Accept-Language. */
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
