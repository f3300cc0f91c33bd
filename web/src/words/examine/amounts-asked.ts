/** The words that set the amount of a request beside what is known: what an initiative lacks, and what a call has to give. */
import { defineWords } from '../words.ts';

export const amountsAskedWords = defineWords(
  'amountsAsked',
  {
    gapUnknown: 'Reste à financer inconnu',
    gapNone: 'Rien ne reste à financer : son budget est couvert',
    gapOpen: 'De son propre budget, {{gap}} n’ont pas de financement connu ici',
    envelopeUnknown: 'enveloppe inconnue',
    envelopeMore: 'enveloppe de {{budget}}, pour {{amount}} demandés',
    envelopeLess: 'enveloppe de {{budget}}, moins que les {{amount}} demandés',
  },
  {
    gapUnknown: 'What is still to be funded is unknown',
    gapNone: 'Nothing is still to be funded: its budget is covered',
    gapOpen: 'Of its own budget, {{gap}} has no funding known here',
    envelopeUnknown: 'budget of the call unknown',
    envelopeMore: 'budget of the call {{budget}}, for {{amount}} requested',
    envelopeLess: 'budget of the call {{budget}}, less than the {{amount}} requested',
  },
);
