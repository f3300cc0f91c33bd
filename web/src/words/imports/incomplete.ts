/** The words for files of which not everything can be imported: why, and what to do. */
import { defineWords } from '../words.ts';

export const incompleteWords = defineWords(
  'import-incomplete',
  {
    incompleteIn: 'Importé en partie : {{why}}.',
    incomplete: 'Incomplet : {{why}}.',
    rowsOut_one: '{{number}} ligne sur {{rows}} reste dehors',
    rowsOut_other: '{{number}} lignes sur {{rows}} restent dehors',
    amountsUnread_one: '{{number}} montant n’est pas lu, et n’est dans aucune somme',
    amountsUnread_other: '{{number}} montants ne sont pas lus, et ne sont dans aucune somme',
    correctAfter: 'Téléchargez les lignes à corriger, corrigez-les, et importez ce fichier seul.',
    correctFirst: 'Corrigez avant d’importer.',
    correctOrSure_one: 'Corrigez avant d’importer, ou importez la ligne sûre.',
    correctOrSure_other: 'Corrigez avant d’importer, ou importez les {{number}} lignes sûres.',
    correctOrThese_one: 'Corrigez avant d’importer, ou importez la ligne lue.',
    correctOrThese_other: 'Corrigez avant d’importer, ou importez les {{number}} lignes lues.',
    correctOrSome_one:
      'Corrigez avant d’importer, ou importez ce qui est lu : {{number}}, dont {{faulty}} avec un défaut à relire.',
    correctOrSome_other:
      'Corrigez avant d’importer, ou importez ce qui est lu : {{number}}, dont {{faulty}} avec un défaut à relire.',
  },
  {
    incompleteIn: 'Imported in part: {{why}}.',
    incomplete: 'Incomplete: {{why}}.',
    rowsOut_one: '{{number}} row of {{rows}} stays out',
    rowsOut_other: '{{number}} rows of {{rows}} stay out',
    amountsUnread_one: '{{number}} amount could not be read, and is in no sum',
    amountsUnread_other: '{{number}} amounts could not be read, and are in no sum',
    correctAfter: 'Download the rows to correct, correct them, and import that file alone.',
    correctFirst: 'Correct them before you import.',
    correctOrSure_one: 'Correct before you import, or import the row that is certain.',
    correctOrSure_other: 'Correct before you import, or import the {{number}} rows that are certain.',
    correctOrThese_one: 'Correct before you import, or import the row that was read.',
    correctOrThese_other: 'Correct before you import, or import the {{number}} rows that were read.',
    correctOrSome_one:
      'Correct before you import, or import what was read: {{number}}, of which {{faulty}} with a fault to look at.',
    correctOrSome_other:
      'Correct before you import, or import what was read: {{number}}, of which {{faulty}} with a fault to look at.',
  },
);
