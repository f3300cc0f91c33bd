/** The words for the euros of a file that are not in the sum of its import: what is not the beneficiary’s, and aid in kind; and of those that are, what has no place. */
import { defineWords } from '../words.ts';

export const apartWords = defineWords(
  'import-apart',
  {
    canEnter_one:
      'Le fichier écrit {{stated}}, et {{amount}} peuvent entrer : {{number}} ligne donne une part de moins de 100 % (pourcentageSubvention), et il n’en entre que le montant multiplié par cette part.',
    canEnter_other:
      'Le fichier écrit {{stated}}, et {{amount}} peuvent entrer : {{number}} lignes donnent une part de moins de 100 % (pourcentageSubvention), et il n’en entre que le montant multiplié par cette part.',
    entered_one:
      'Le fichier écrit {{stated}}, et {{amount}} sont entrés : {{number}} ligne donne une part de moins de 100 % (pourcentageSubvention), et il n’en est entré que le montant multiplié par cette part.',
    entered_other:
      'Le fichier écrit {{stated}}, et {{amount}} sont entrés : {{number}} lignes donnent une part de moins de 100 % (pourcentageSubvention), et il n’en est entré que le montant multiplié par cette part.',
    unplacedDry_one:
      '{{amount}} iront à {{number}} nouvel acteur sans lieu connu : dans aucun chiffre d’un territoire tant que sa fiche ne dit pas où il est implanté, ou intervient.',
    unplacedDry_other:
      '{{amount}} iront à {{number}} nouveaux acteurs sans lieu connu : dans aucun chiffre d’un territoire tant que leurs fiches ne disent pas où ils sont implantés, ou interviennent.',
    unplaced_one:
      '{{amount}} vont à {{number}} nouvel acteur sans lieu connu : dans aucun chiffre d’un territoire tant que sa fiche ne dit pas où il est implanté, ou intervient.',
    unplaced_other:
      '{{amount}} vont à {{number}} nouveaux acteurs sans lieu connu : dans aucun chiffre d’un territoire tant que leurs fiches ne disent pas où ils sont implantés, ou interviennent.',
    unplacedLess:
      'L’argent des nouveaux acteurs sans lieu connu ne sera dans aucun chiffre d’un territoire tant que leurs fiches ne disent pas où ils sont implantés, ou interviennent ; il se compte à l’import, d’après vos réponses.',
    inKind: 'Les aides en nature ({{amount}}) ne sont pas dans cette somme.',
  },
  {
    canEnter_one:
      'The file states {{stated}}, and {{amount}} can be imported: {{number}} row gives a part below 100 % (pourcentageSubvention), and only its amount times that part is taken.',
    canEnter_other:
      'The file states {{stated}}, and {{amount}} can be imported: {{number}} rows give a part below 100 % (pourcentageSubvention), and only their amount times that part is taken.',
    entered_one:
      'The file states {{stated}}, and {{amount}} is imported: {{number}} row gives a part below 100 % (pourcentageSubvention), and only its amount times that part was taken.',
    entered_other:
      'The file states {{stated}}, and {{amount}} is imported: {{number}} rows give a part below 100 % (pourcentageSubvention), and only their amount times that part was taken.',
    unplacedDry_one:
      '{{amount}} will go to {{number}} new actor without a known place: in no figure of a territory until its record says where it sits, or acts.',
    unplacedDry_other:
      '{{amount}} will go to {{number}} new actors without a known place: in no figure of a territory until their records say where they sit, or act.',
    unplaced_one:
      '{{amount}} go to {{number}} new actor without a known place: in no figure of a territory until its record says where it sits, or acts.',
    unplaced_other:
      '{{amount}} go to {{number}} new actors without a known place: in no figure of a territory until their records say where they sit, or act.',
    unplacedLess:
      'The money of new actors without a known place will be in no figure of a territory until their records say where they sit, or act; it is counted on import, with your answers.',
    inKind: 'Aid in kind ({{amount}}) is not in this sum.',
  },
);
