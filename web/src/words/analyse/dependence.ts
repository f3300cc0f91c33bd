/** The words of the dependence on one funder. */
import { defineWords } from '../words.ts';

export const dependenceWords = defineWords(
  'dependence',
  {
    answer_one:
      '{{one}} bénéficiaire sur {{all}} n’a qu’un financeur connu ; {{grants}} n’ont qu’une subvention connue.',
    answer_other:
      '{{one}} bénéficiaires sur {{all}} n’ont qu’un financeur connu ; {{grants}} n’ont qu’une subvention connue.',
    counted:
      'La part d’un financeur ne se dit qu’à partir de deux subventions connues. Ne comptent que les subventions saisies ou importées : ni prêts, garanties, aides en nature ou fonds propres, ni argent reversé à d’autres.',
    noShare: 'non dite : une seule subvention',
    unnamed_one: '{{count}} subvention comptée n’a pas de financeur connu : elle n’est pas détaillée.',
    unnamed_other: '{{count}} subventions comptées n’ont pas de financeur connu : elles ne sont pas détaillées.',
    sources: 'Sources, par montant',
    noSource: 'source inconnue',
    grantsOf: 'Subventions reçues : {{name}}',
    grantsSheet: 'Subventions comptées',
    funder: 'Financeur',
    granted: 'Montant',
    purpose: 'Pour',
    decided: 'Décidé en',
    end: 'Fin',
    lastEnd: 'Dernière fin connue, du premier financeur',
    source: 'Source',
    example: 'Exemple',
  },
  {
    answer_one: '{{one}} of {{all}} beneficiaries has a single known funder; {{grants}} have a single known subsidy.',
    answer_other:
      '{{one}} of {{all}} beneficiaries have a single known funder; {{grants}} have a single known subsidy.',
    counted:
      'The share of a funder is shown only with at least two known subsidies. Only subsidies that were entered or imported count: no loans, guarantees, aid in kind or own funds, nor money that is passed on.',
    noShare: 'not told: one subsidy only',
    unnamed_one: '{{count}} subsidy that is counted has no known funder: it is not listed.',
    unnamed_other: '{{count}} subsidies that are counted have no known funder: they are not listed.',
    sources: 'Sources, by amount',
    noSource: 'source unknown',
    grantsOf: 'Subsidies received: {{name}}',
    grantsSheet: 'Subsidies counted',
    funder: 'Funder',
    granted: 'Amount',
    purpose: 'For',
    decided: 'Decided in',
    end: 'End',
    lastEnd: 'Last known end, of the largest funder',
    source: 'Source',
    example: 'Example',
  },
);
