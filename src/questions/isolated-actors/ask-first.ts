/** What to ask an actor when there is nobody to introduce it to. */
import type { Language } from '../../words/labels.js';
import { fill, type Part } from '../../words/said.js';
import type { IsolatedActorRow } from './row.js';

/** @param alone how many initiatives it runs without a known partner */
export function askFirst(
  language: Language,
  { kind, introductions, threadEnds }: Pick<IsolatedActorRow, 'kind' | 'introductions' | 'threadEnds'>,
  alone: number,
): Part {
  const isFrench = language === 'FR';
  switch (kind) {
    case 'NO_TIES':
    case 'FUNDING_ONLY':
    case 'SEAT_ONLY':
      if (introductions.length > 0) return fill('');
      if (alone > 0) return fill(isFrench ? 'À demander d’abord : avec qui ?' : 'To ask first: with whom?');
      return fill(isFrench ? 'À demander d’abord : quels projets en cours ?' : 'To ask first: which current projects?');
    case 'LAPSED':
      return fill(
        isFrench ? 'À demander d’abord : un autre projet est-il prévu ?' : 'To ask first: is another project planned?',
      );
    case 'SINGLE_THREAD':
      if (threadEnds === null) return fill('');
      return fill(isFrench ? 'À demander d’abord : une suite est-elle prévue ?' : 'To ask first: is more planned?');
    default:
      return fill('');
  }
}
