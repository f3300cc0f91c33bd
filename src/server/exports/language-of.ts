import type { IncomingHttpHeaders } from 'node:http';
import type { Language } from '../../words/labels.js';
import { findLanguage } from '../find-language.js';

/** Whether an address may name it: fr or en, in either case. */
export const isLanguage = (asked: string): boolean => /^(fr|en)$/i.test(asked);

/** The language of a file: from its address, else from the headers. */
export function languageOf(asked: string | null | undefined, headers: IncomingHttpHeaders): Language {
  if (!asked || !isLanguage(asked)) return findLanguage(headers['accept-language']);
  return asked.toUpperCase() === 'EN' ? 'EN' : 'FR';
}
