/** The words for money without a known place: it is in no figure of a territory. */
import { defineWords } from '../words.ts';

export const unplacedWords = defineWords(
  'unplaced',
  {
    unplaced_one:
      'Sans lieu connu, donc dans aucun territoire : {{amount}}, reçus par {{number}} acteur dont la fiche ne dit pas où il est.',
    unplaced_other:
      'Sans lieu connu, donc dans aucun territoire : {{amount}}, reçus par {{number}} acteurs dont les fiches ne disent pas où ils sont.',
  },
  {
    unplaced_one:
      'Without a known place, so in no territory: {{amount}}, received by {{number}} actor whose record does not say where it is.',
    unplaced_other:
      'Without a known place, so in no territory: {{amount}}, received by {{number}} actors whose records do not say where they are.',
  },
);
