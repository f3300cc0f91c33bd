/** The words of the answer to a request: whether it exists already. */
import { defineWords } from '../words.ts';

export const verdictWords = defineWords(
  'examine-verdict',
  {
    YES_one: 'Oui : une initiative connue répond à la demande',
    YES_other: 'Oui : {{count}} initiatives connues répondent à la demande',
    MAYBE_one: 'Peut-être déjà, à vérifier : une initiative connue répond à la demande, mais son état est inconnu',
    MAYBE_other:
      'Peut-être déjà, à vérifier : {{count}} initiatives connues répondent à la demande, mais leur état est inconnu',
    PARTLY_one: 'En partie : une initiative connue s’en approche',
    PARTLY_other: 'En partie : {{count}} initiatives connues s’en approchent',
    UNKNOWN: '{{told}}, état inconnu',
    UNKNOWN_SOME_one: '{{told}}, dont une d’état inconnu',
    UNKNOWN_SOME_other: '{{told}}, dont {{count}} d’état inconnu',
    BESIDE_one: '{{told}}, et une autre est pour d’autres publics',
    BESIDE_other: '{{told}}, et {{count}} autres sont pour d’autres publics',
    OTHERS_one: 'Pour d’autres publics seulement : une initiative connue sur ce sujet',
    OTHERS_other: 'Pour d’autres publics seulement : {{count}} initiatives connues sur ce sujet',
    NO: 'Non : rien de connu de semblable',
    NEAR_one: 'Non sur ce sujet précis, mais une initiative proche est connue au même endroit',
    NEAR_other: 'Non sur ce sujet précis, mais des initiatives proches sont connues au même endroit',
    NO_GUESSED: 'Rien de connu sur : {{names}}, thématique lue dans le titre, à confirmer',
  },
  {
    YES_one: 'Yes: one known initiative answers the request',
    YES_other: 'Yes: {{count}} known initiatives answer the request',
    MAYBE_one: 'Perhaps already, to be checked: one known initiative answers the request, but its state is unknown',
    MAYBE_other:
      'Perhaps already, to be checked: {{count}} known initiatives answer the request, but their state is unknown',
    PARTLY_one: 'Partly: one known initiative comes close',
    PARTLY_other: 'Partly: {{count}} known initiatives come close',
    UNKNOWN: '{{told}}, state unknown',
    UNKNOWN_SOME_one: '{{told}}, the state of one is unknown',
    UNKNOWN_SOME_other: '{{told}}, the state of {{count}} is unknown',
    BESIDE_one: '{{told}}, and one more is for other audiences',
    BESIDE_other: '{{told}}, and {{count}} more are for other audiences',
    OTHERS_one: 'Only for other audiences: one known initiative on this subject',
    OTHERS_other: 'Only for other audiences: {{count}} known initiatives on this subject',
    NO: 'No: nothing like it is known',
    NEAR_one: 'No on this exact subject, but one similar initiative is known in the same place',
    NEAR_other: 'No on this exact subject, but similar initiatives are known in the same place',
    NO_GUESSED: 'Nothing is known on: {{names}}, a theme read in the title, to be confirmed',
  },
);
