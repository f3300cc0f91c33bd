/** The words for what a person looks at before confirming an import: who would be created, and which rows are there twice. */
import { defineWords } from '../words.ts';

export const beforeWords = defineWords(
  'import-before',
  {
    newActors_one: '{{number}} nouvel acteur',
    newActors_other: '{{number}} nouveaux acteurs',
    nearFirst: 'D’abord ceux dont un acteur connu porte le nom, ou un nom proche. Rien n’est rapproché sans vous.',
    sameName: '{{name}} ({{place}}) : un acteur de ce nom existe déjà, {{known}}',
    nearName: '{{name}} ({{place}}) : un nom proche existe déjà, {{known}}',
    newName: '{{name}} ({{place}})',
    whatToDo:
      'Si c’est le même, écrivez dans le fichier le nom ou le numéro de l’acteur connu. Sinon, un autre acteur est créé.',
    importThese_one: 'Importer la ligne',
    importThese_other: 'Importer les {{number}} lignes',
    createdRecords_one: '{{number}} fiche créée : {{what}}',
    createdRecords_other: '{{number}} fiches créées : {{what}}',
    changedRecords_one: '{{number}} fiche déjà connue que ces fichiers modifient',
    changedRecords_other: '{{number}} fiches déjà connues que ces fichiers modifient',
    all: 'Les nommer tous',
    more_one: 'et {{number}} autre',
    more_other: 'et {{number}} autres',
    sameRows_one: '{{number}} ligne répète exactement une autre ligne du fichier :',
    sameRows_other: '{{number}} lignes répètent exactement une autre ligne du fichier :',
    sameRow: 'ligne {{line}} comme la ligne {{of}}',
    willCount_one: ', elle sera comptée deux fois ; si c’est la même subvention, retirez-la du fichier.',
    willCount_other:
      ', elles seront comptées chacune une fois de plus ; si ce sont les mêmes subventions, retirez-les du fichier.',
    hasCounted_one:
      ', elle est comptée deux fois ; si c’est la même subvention, annulez l’import et retirez-la du fichier.',
    hasCounted_other:
      ', elles sont comptées chacune une fois de plus ; si ce sont les mêmes subventions, annulez l’import et retirez-les du fichier.',
    inFile: '{{file}}, {{where}}',
    place: 'ligne {{line}}',
  },
  {
    newActors_one: '{{number}} new actor',
    newActors_other: '{{number}} new actors',
    nearFirst: 'First those whose name, or one that is near, a known actor bears. Nothing is joined without you.',
    sameName: '{{name}} ({{place}}): an actor of this name exists, {{known}}',
    nearName: '{{name}} ({{place}}): a near name exists, {{known}}',
    newName: '{{name}} ({{place}})',
    whatToDo:
      'If it is the same, write the name or the number of the known actor in the file. Otherwise another actor is created.',
    importThese_one: 'Import the row',
    importThese_other: 'Import the {{number}} rows',
    createdRecords_one: '{{number}} record created: {{what}}',
    createdRecords_other: '{{number}} records created: {{what}}',
    changedRecords_one: '{{number}} known record that these files change',
    changedRecords_other: '{{number}} known records that these files change',
    all: 'Name them all',
    more_one: 'and {{number}} more',
    more_other: 'and {{number}} more',
    sameRows_one: '{{number}} row repeats another row of the file exactly:',
    sameRows_other: '{{number}} rows repeat another row of the file exactly:',
    sameRow: 'row {{line}} as row {{of}}',
    willCount_one: ', and it will be counted twice; if it is the same grant, take it out of the file.',
    willCount_other: ', and each will be counted once more; if they are the same grants, take them out of the file.',
    hasCounted_one: ', and it is counted twice; if it is the same grant, undo the import and take it out of the file.',
    hasCounted_other:
      ', and each is counted once more; if they are the same grants, undo the import and take them out of the file.',
    inFile: '{{file}}, {{where}}',
    place: 'row {{line}}',
  },
);
