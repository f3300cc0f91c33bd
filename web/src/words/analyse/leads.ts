/** What each view of the page Analyser answers. */
import { defineWords } from '../words.ts';

export const leadWords = defineWords(
  'analyse-leads',
  {
    pivot: 'Combien d’initiatives, de rôles ou d’euros dans chaque case ; une case s’ouvre sur ses lignes.',
    measures:
      'Qui fait le relais entre les autres, sans qui le réseau se couperait, et quels groupes travaillent ensemble.',
    dependence: 'Quelle part de ce que reçoit chaque acteur vient de son premier financeur, parmi ce qui est connu.',
    difference: 'Ce qui a commencé, fini, été accordé, modifié, créé ou archivé entre deux jours.',
    simulate: 'Ce qui serait touché si un acteur, un financeur ou une initiative s’arrêtait, et ce qui resterait.',
  },
  {
    pivot: 'How many initiatives, roles or euros are in each cell; a cell opens its rows.',
    measures: 'Who connects the others, without whom the network would split, and which groups work together.',
    dependence: 'What share of what each actor receives comes from its first funder, of what is known.',
    difference: 'What began, ended, was granted, changed, created or archived between two days.',
    simulate: 'What would be affected if an actor, a funder or an initiative stopped, and what would remain.',
  },
);
