/** The words of funding of an actor that is for no known initiative. */
import { defineWords } from '../words.ts';

export const grantsAloneWords = defineWords(
  'grantsAlone',
  {
    alone: 'Des financements sont connus, hors initiatives :',
    received: 'reçu de : {{name}}',
    granted: 'accordé à : {{name}}',
    askedOf: 'demandé à : {{name}}',
    askedBy: 'demandé par : {{name}}',
    unknown: 'inconnu',
  },
  {
    alone: 'Funding is known, for no known initiative:',
    received: 'received from: {{name}}',
    granted: 'granted to: {{name}}',
    askedOf: 'requested from: {{name}}',
    askedBy: 'requested by: {{name}}',
    unknown: 'unknown',
  },
);
