import type { IncomingHttpHeaders } from 'node:http';
import type { Language } from '../../words/labels.js';
import { findLanguage } from '../find-language.js';

/** The language of a file: from its address, else from the headers. @param asked fr or en, in either case */
export function languageOf(asked: string | null | undefined, headers: IncomingHttpHeaders): Language {
  const language = asked?.toUpperCase();
  return language === 'FR' || language === 'EN' ? language : findLanguage(headers['accept-language']);
}
