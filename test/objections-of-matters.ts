/** Objections of an elected official to matters: for each the rule, rows that it must catch, its message, and a row that passes. */
import * as ofMatters from './objection-rules-of-matters.js';
import { says } from './objection-sample.js';
import type { Objection } from './objections-of-actors.js';

const list = 'matters';
const end = { list, kind: 'FUNDING_END', actors: ['pont'] };
const pooling = { list, kind: 'POOLING', initiatives: ['lointain', 'cables'] };
const several = '2 projets portent sur le même sujet, Outils du quotidien, chacun sur son territoire.';

export const objectionsOfMatters: readonly Objection[] = [
  [
    'a request on the subject of what ends is told',
    ofMatters.requestBehindTheEndUntold,
    [says('Commune du Pont (Fibre optique) : le financement connu prend fin. Aucun autre.', end)],
    ['a request on the subject'],
    says('Commune du Pont (Fibre optique) : prend fin. Demandé : 36 000 €.', end),
  ],
  [
    'who counts projects names the others on the subject',
    ofMatters.othersOnTheSubjectUntold,
    [says(several, pooling)],
    ['is on the subject too'],
    says(`${several} Aussi : « Ateliers », « Capteurs », « La suite », « Inventé (exemple) ».`, pooling),
  ],
  [
    'each amount is that of a grant or a request',
    ofMatters.amountOfNothing,
    [says('Financé : « Ateliers » (19 000 €).', { list })],
    ['19000 € is no grant'],
    says('Financé : « Ateliers » (20 000 €). Demandé : 36 000 €.', { list }),
  ],
  [
    'what is to be settled before a meeting is due before it',
    ofMatters.meetingThatIsNot,
    [
      says('À voir par téléphone, avant la réunion du 14 janvier 2027.', { list, dueOn: '2027-01-01' }),
      says('À voir par téléphone, avant la réunion du 21 janvier 2027.', { list, dueOn: '2027-02-01' }),
    ],
    ['nobody meets on 14 janvier 2027', 'it is not due before 21 janvier 2027'],
    says('À voir par téléphone, avant la réunion du 21 janvier 2027.', { list, dueOn: '2027-01-01' }),
  ],
  [
    'each matter has something to do',
    ofMatters.nothingToDo,
    [says('La Ruche.', { list, step: '' })],
    ['nothing to do'],
    says('La Ruche.', { list }),
  ],
  [
    'one thing comes first',
    ofMatters.twoThingsFirst,
    [says("Demander d'abord : Commune du Pont. Appeler d'abord : La Ruche.", { list })],
    ['two things come first'],
    says("Appeler d'abord : La Ruche.", { list }),
  ],
  [
    'who is to be called first stands first in the list',
    ofMatters.calledInAnotherOrder,
    [
      says("Appeler d'abord : La Ruche.", { list, step: "Appeler d'abord : La Ruche.", callFirst: ['pont', 'ruche'] }),
      says('À voir.', { list, step: 'Présenter La Ruche à : Commune du Pont.', callFirst: ['pont', 'ruche'] }),
    ],
    ['calls another one first', 'calls another one first'],
    says('À voir.', { list, step: 'Présenter La Ruche à : Commune du Pont.', callFirst: ['ruche', 'pont'] }),
  ],
  [
    'who is named is concerned',
    ofMatters.namedAndNotConcerned,
    [says('La Ruche paie.', { list, actors: ['pont'] })],
    ['La Ruche is named and not concerned'],
    says('La Ruche paie « Ateliers ».', { list, actors: ['ruche'] }),
  ],
  [
    'nobody is reproached',
    ofMatters.wordsThatHurt,
    [says('La Ruche et Le Seul : petit groupe à part.', { list })],
    ['a reproach'],
    says('La Ruche et Le Seul travaillent ensemble.', { list }),
  ],
  [
    'a buyer is not sent to one company',
    ofMatters.companyIntroduced,
    [
      says('Mettre en relation.', {
        list,
        step: 'Mettre en relation.',
        exchanges: [{ seeker: 'pont', providers: ['usine'] }],
      }),
    ],
    ['sent to one company'],
    says('Mettre en relation.', {
      list,
      step: 'Mettre en relation.',
      exchanges: [{ seeker: 'pont', providers: ['ruche'] }],
    }),
  ],
];
