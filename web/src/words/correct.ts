/** The words for correcting the record of an actor or of an initiative. */
import { defineWords } from './words.ts';

export const correctWords = defineWords(
  'correct',
  {
    correct: 'Corriger la fiche',
    correctOne: 'Corriger la fiche : {{name}}',
    save: 'Enregistrer',
    didCorrect: 'Fiche corrigée : {{name}}',
    changedMeanwhile:
      'Quelqu’un a changé cette fiche entre-temps : {{fields}}. Rien n’est enregistré. Enregistrez de nouveau pour y mettre ce que vous avez changé ici.',
    changedBeside:
      'Quelqu’un a changé cette fiche entre-temps, dans des champs qui ne sont pas ici. Rien n’est enregistré : enregistrez de nouveau.',
    name: 'Nom',
    seat: 'Implanté à',
    onePerLine: 'Un par ligne.',
  },
  {
    correct: 'Correct the record',
    correctOne: 'Correct the record: {{name}}',
    save: 'Save',
    didCorrect: 'Record corrected: {{name}}',
    changedMeanwhile:
      'Somebody has changed this record meanwhile: {{fields}}. Nothing is saved. Save again to put in what you have changed here.',
    changedBeside:
      'Somebody has changed this record meanwhile, in fields that are not here. Nothing is saved: save again.',
    name: 'Name',
    seat: 'Seated in',
    onePerLine: 'One per line.',
  },
);
