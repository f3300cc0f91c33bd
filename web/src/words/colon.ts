/** A colon between words of a page: in French with a no-break space before it. */
import type { Language } from '../generated/graphql.ts';

export const colonIn = (language: Language): string => (language === 'FR' ? '\u00a0: ' : ': ');
