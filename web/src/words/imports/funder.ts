/** The words about the funder of files that do not say it. */
import { defineWords } from '../words.ts';

export const funderWords = defineWords(
  'import-funder',
  {
    funder: 'Le financeur, si le fichier ne le dit pas',
    funderHelp: 'Un acteur connu ; sinon son nom et son SIRET.',
    funderKnown: 'Financeur connu',
    funderName: 'Nom du financeur',
    funderNumber: 'SIRET du financeur',
    funderNumberHelp: 'Seul, il suffit pour un acteur connu.',
    newFunderDry: 'Le financeur, {{name}}, n’est pas encore connu : un acteur de ce nom sera créé.',
    newFunder: 'Le financeur, {{name}}, n’était pas connu : un acteur de ce nom a été créé.',
  },
  {
    funder: 'The funder, if the file does not say it',
    funderHelp: 'A known actor; else its name and its SIRET.',
    funderKnown: 'Known funder',
    funderName: 'Name of the funder',
    funderNumber: 'SIRET of the funder',
    funderNumberHelp: 'Alone, it is enough for a known actor.',
    newFunderDry: 'The funder, {{name}}, is not known yet: an actor of that name will be created.',
    newFunder: 'The funder, {{name}}, was not known: an actor of that name was created.',
  },
);
