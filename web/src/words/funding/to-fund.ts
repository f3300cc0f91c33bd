/** The words of what is still to be funded. */
import { defineWords } from '../words.ts';

export const toFundWords = defineWords(
  'funding-to-fund',
  {
    toFund: 'Reste à financer',
    toFundNote:
      'Budget moins ce qui est accordé, prêts et autofinancement compris. Sans budget ou montant connu, une initiative n’y est pas ; sans rien d’accordé, elle est à part.',
    noGap: 'Aucune initiative au budget et au financement connus n’a de reste à financer.',
    budget: 'Budget',
    gap: 'Reste',
    nothingKnown: 'Aucun financement accordé connu : à vérifier',
    nothingKnownNote:
      'Leur budget est connu, mais rien d’accordé n’est saisi ici. Ce n’est un besoin que si le porteur le dit.',
    over: 'Achevée le {{day}}.',
  },
  {
    toFund: 'Still to be funded',
    toFundNote:
      'The budget less what is granted, loans and own funds included. Initiatives without a known budget or amount are left out; those to which nothing is known to be granted stand apart.',
    noGap: 'No initiative with a known budget and known funding has anything left to be funded.',
    budget: 'Budget',
    gap: 'Left',
    nothingKnown: 'No granted funding is known: to be checked',
    nothingKnownNote:
      'Their budget is known, but nothing granted is entered here. It is a need only if the lead says so.',
    over: 'Ended on {{day}}.',
  },
);
