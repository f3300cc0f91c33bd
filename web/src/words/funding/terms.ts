/** The words of how much a grant or request is, and until when. */
import { defineWords } from '../words.ts';

export const termsWords = defineWords(
  'grantTerms',
  {
    until: 'jusqu’au {{day}}',
    noEnd: 'fin inconnue',
    unknownAmount: 'montant inconnu',
  },
  {
    until: 'until {{day}}',
    noEnd: 'end unknown',
    unknownAmount: 'amount unknown',
  },
);
