/** The words of one line of funding, on every page that shows some. */
import { defineWords } from './words.ts';

export const fundingRowWords = defineWords(
  'funding-row',
  {
    asked: 'demandé',
    to: 'de {{funder}} à {{beneficiary}}',
    someone: 'inconnu',
    decided: 'décidé le {{day}}',
    decidedIn: 'décidé en {{year}}',
    until: 'jusqu’au {{day}}',
    passThrough: 'reversé : hors des sommes',
    source: '{{source}}, ligne {{row}}',
    example: 'Données d’exemple.',
  },
  {
    asked: 'asked for',
    to: 'from {{funder}} to {{beneficiary}}',
    someone: 'unknown',
    decided: 'decided on {{day}}',
    decidedIn: 'decided in {{year}}',
    until: 'until {{day}}',
    passThrough: 're-granted: not in any sum',
    source: '{{source}}, row {{row}}',
    example: 'Example data.',
  },
);
