/** The words of correcting a record: on its own page, and where a fact of it is asked for. */
import { defineWords } from '../words.ts';

export const correctWords = defineWords(
  'correct',
  {
    correct: 'Corriger la fiche',
    correctOne: 'Corriger la fiche : {{name}}',
    save: 'Enregistrer',
    didCorrect: 'Fiche corrigée : {{name}} ({{fields}})',
    changedMeanwhile:
      'Quelqu’un a changé cette fiche entre-temps : {{fields}}. Rien n’est enregistré. Enregistrez de nouveau pour y mettre ce que vous avez changé ici.',
    otherFields: 'Les autres champs',
    correctFact: 'Corriger',
    completeFact: 'Compléter',
    factOf: '{{name}} : {{fact}}',
    completeContact: 'Compléter le contact',
    completeContactOf: 'Compléter le contact : {{name}}',
  },
  {
    correct: 'Correct the record',
    correctOne: 'Correct the record: {{name}}',
    save: 'Save',
    didCorrect: 'Record corrected: {{name}} ({{fields}})',
    changedMeanwhile:
      'Somebody has changed this record meanwhile: {{fields}}. Nothing is saved. Save again to put in what you have changed here.',
    otherFields: 'The other fields',
    correctFact: 'Correct',
    completeFact: 'Complete',
    factOf: '{{name}}: {{fact}}',
    completeContact: 'Complete the contact',
    completeContactOf: 'Complete the contact: {{name}}',
  },
);
