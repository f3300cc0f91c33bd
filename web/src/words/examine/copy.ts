/** The words of the buttons that copy the reply to a request, and the advice about it. */
import { defineWords } from '../words.ts';

export const copyWords = defineWords(
  'examine-copy',
  {
    copyReply: 'Copier la réponse',
    copiedReply: 'Réponse copiée, formules de politesse comprises',
    copyNote: 'Copier l’avis (note interne)',
    copiedNote: 'Avis copié',
    select: 'Copie impossible ici : le texte est sélectionné, faites Ctrl+C.',
  },
  {
    copyReply: 'Copy the reply',
    copiedReply: 'Reply copied, with a greeting and a closing',
    copyNote: 'Copy the advice (internal note)',
    copiedNote: 'Advice copied',
    select: 'Copying is not possible here: the text is selected, press Ctrl+C.',
  },
);
