/** Objections of an elected official about days, places, people, money and examples. */
import * as ofDays from './objection-rules-of-days.js';
import * as ofPlaces from './objection-rules-of-places.js';
import * as ofWords from './objection-rules-of-words.js';
import { sampleFacts, says } from './objection-sample.js';
import type { Objection } from './objections-of-actors.js';

const { day } = sampleFacts;
const example = "Données d'exemple.";
const isolated = { list: 'isolatedActors', id: 'isolation-x' };

export const objectionsOfWords: readonly Objection[] = [
  [
    'who lives there is not who is served',
    ofPlaces.countsPeopleAsServed,
    [says('Auprès des mêmes 52 813 habitants.'), says('Pour 52 813 bénéficiaires.')],
    ['as served', 'as served'],
    says('Sur le même territoire (Le Pont, 52 813 habitants).'),
  ],
  [
    'inhabitants are those of the common ground',
    ofPlaces.inhabitantsThatAreNot,
    [
      says('Sur le même territoire (Le Pont, 20 habitants).', { initiatives: ['ateliers', 'capteurs'] }),
      says('Pour 52 813 habitants.', { initiatives: ['ateliers', 'capteurs'], people: 52_813 }),
    ],
    ['52813 live there, not 20', 'not told as those of the territory'],
    says('Sur le même territoire (Le Pont, 52 813 habitants).', {
      initiatives: ['ateliers', 'capteurs'],
      people: 52_813,
    }),
  ],
  [
    'no place outside home is told',
    ofPlaces.placeOutsideHome,
    [
      says('Métropole du Grand Paris : rien de connu.', { list: 'gaps', places: ['E1'] }),
      says('Rien de connu.', { list: 'coverage', places: ['E9'] }),
    ],
    ['Métropole du Grand Paris is outside', 'Métropole du Grand Paris is outside'],
    says('CC du Pont : rien de connu.', { list: 'gaps', places: ['E1'] }),
  ],
  [
    'a neighbour touches',
    ofPlaces.neighbourThatDoesNotTouch,
    [
      says('Dans des territoires voisins.', { beside: [['ateliers', 'lointain']] }),
      says('La Ruche (dans une intercommunalité voisine).', { list: 'gaps', beside: [['usine', 'E1']] }),
      says('Dans des territoires voisins.'),
    ],
    ['ateliers and lointain do not touch', 'usine and E1 do not touch', 'who lies beside whom is not known'],
    says('Dans des territoires voisins.', { beside: [['ateliers', 'E2']] }),
  ],
  [
    'a subject is named',
    ofWords.subjectWithoutName,
    [says('La Ruche travaille sur ce sujet.'), says('Les deux portent sur le même sujet.')],
    ['not named', 'not named'],
    says('Les deux portent sur le même sujet, Outils du quotidien, à deux.'),
  ],
  [
    'nothing is said to be unknown that is there',
    ofPlaces.unknownThoughThere,
    [
      says('CC du Pont : rien de connu sur « Médiation ».', {
        absent: [{ theme: 'mediation', epci: 'E1', wideCounts: true }],
      }),
    ],
    ['Ateliers is there'],
    says('CC du Pont : rien de connu sur « Fibre optique ».', {
      absent: [{ theme: 'fibre', epci: 'E1', wideCounts: true }],
    }),
  ],
  [
    'only what ends on that day is said to end on it',
    ofWords.endThatIsNot,
    [
      says("« Ateliers » s'achève le 31 décembre 2026.", { initiatives: ['ateliers'] }),
      says("La Ruche s'achève le 31 décembre 2026.", { initiatives: ['capteurs'] }),
      says("« Ateliers » : un financement connu s'achève le 1er mars 2027.", {
        initiatives: ['ateliers'],
        grants: ['aid'],
      }),
    ],
    ['not so: « Ateliers »', 'an end of nothing that ends', 'not so: financement'],
    says("« Capteurs » (Académie) s'achève le 31 décembre 2026 ; Ateliers.", { initiatives: ['capteurs'] }),
  ],
  [
    'a tie lasts until one of its roles, or its project, ends',
    ofDays.tieUntilAnotherDay,
    [
      says("Un seul lien en cours, « Capteurs », jusqu'au 31 décembre 2028.", {
        ...isolated,
        initiatives: ['capteurs'],
      }),
    ],
    ['no role in it ends on 31 décembre 2028'],
    says("Un seul lien en cours, « Capteurs », jusqu'au 31 décembre 2026.", { ...isolated, initiatives: ['capteurs'] }),
  ],
  [
    'what is named with a last day ends on it',
    ofDays.titleUntilAnotherDay,
    [
      says("La Ruche (« Capteurs », jusqu'au 31 décembre 2028)."),
      says("« Capteurs » (Académie), jusqu'au 1er mai 2027."),
    ],
    ["not so: « Capteurs », jusqu'au 31 décembre 2028", 'not so: « Capteurs » (Académie)'],
    says("La Ruche (« Capteurs », jusqu'au 31 décembre 2026)."),
  ],
  [
    'what is over is not told as going on',
    ofWords.endedToldAsGoingOn,
    [says('« Ancien » et « Ateliers ».', { initiatives: ['ancien', 'ateliers'] })],
    ['"Ancien" is over'],
    says('« Capteurs » et « Ateliers ».', { initiatives: ['capteurs', 'ateliers'] }),
  ],
  [
    'what continues runs today',
    ofWords.continuesWithoutRunning,
    [
      says("« Capteurs » s'achève ; « La suite » continue sur le même sujet.", { initiatives: ['capteurs', 'suite'] }),
      says("« Capteurs » s'achève, continue : « Ancien ».", { initiatives: ['capteurs', 'ancien'] }),
    ],
    ['"La suite" does not run today', '"Ancien" does not run today'],
    says("« Capteurs » s'achève ; « Ateliers » continue sur le même sujet.", { initiatives: ['capteurs', 'ateliers'] }),
  ],
  [
    'nothing is due in the past',
    ofWords.duePast,
    [says('À préparer.', { dueOn: '2026-11-24' })],
    ['due on 2026-11-24'],
    says('À préparer.', { dueOn: day }),
  ],
  [
    'a loan is no aid',
    ofWords.loanToldAsAid,
    [
      says('Aide accordée.', { list: 'severalSpeeds', grants: ['aid', 'loan'] }),
      says('Subvention de 70 000 €.', { initiatives: ['ateliers'] }),
    ],
    ['loan is LOAN', 'ateliers has loans'],
    says('Aide accordée.', { list: 'severalSpeeds', grants: ['aid'] }),
  ],
  [
    'figures in words are those of the graph',
    ofWords.figuresThatDiffer,
    [
      says('Montants concernés : 70 000 € et 10 000 €.', { initiatives: ['ateliers', 'capteurs'], amounts: [10_000] }),
      says('3 projets portent sur le même sujet.', { list: 'matters', counts: [[/(\d+) projets/u, 2]] }),
    ],
    ['70000 € is not 20000 or 10000 €', '3 is not 2'],
    says('Montants concernés : 20 000 € et 10 000 €.', { initiatives: ['ateliers', 'capteurs'], amounts: [10_000] }),
  ],
  [
    'days left lead to the day that is told',
    ofWords.daysLeftThatAreNot,
    [says("« Capteurs » s'achève le 31 décembre 2026. Il reste 35 jours.")],
    ['35 days lead to 30 décembre 2026'],
    says("« Capteurs » s'achève le 31 décembre 2026. Il reste 36 jours."),
  ],
  [
    'what is invented says so',
    ofWords.inventedWithoutMark,
    [says('« Inventé (exemple) » continue.', { initiatives: ['invente'] })],
    ['an example is not marked'],
    says(`« Inventé (exemple) » continue. ${example}`, { initiatives: ['invente'] }),
  ],
  [
    'no real institution is told in an invented role, or on an invented seat',
    ofWords.realInInventedRole,
    [
      says('« Capteurs » (Académie) continue.', { initiatives: ['capteurs'] }),
      says('Le Seul est membre de : Conseil.', { ...isolated, actors: ['seul'] }),
    ],
    ['academie is invented', 'seul|Conseil is invented'],
    says(`« Capteurs » (Académie) continue. ${example}`, { initiatives: ['capteurs'] }),
  ],
  [
    'no real institution is told to seek or to offer what nobody has checked',
    ofWords.realWithInventedNeed,
    [
      says('Académie cherche : données (Fibre optique). La Ruche en propose.'),
      says('La Ruche et Académie en proposent.'),
    ],
    ['what Académie seeks or offers is invented', 'what Académie seeks or offers is invented'],
    says(`Académie cherche : données. ${example}`),
  ],
  [
    'a subject that is said to be the same is that of each',
    ofWords.subjectThatIsNotShared,
    [says('Portent sur le même sujet, Fibre optique, à deux.', { initiatives: ['ateliers'] })],
    ['"Ateliers" is on another subject'],
    says('Portent sur le même sujet, Outils du quotidien, à deux.', { initiatives: ['ateliers'] }),
  ],
  [
    'those said to be each in its own place share none',
    ofPlaces.apartThoughTogether,
    [says('2 projets, chacun sur son territoire.', { initiatives: ['ateliers', 'capteurs'] })],
    ['two of them are in one place'],
    says('2 projets, chacun sur son territoire.', { initiatives: ['ateliers', 'lointain'] }),
  ],
  [
    'coordination that is known is not denied',
    ofWords.deniesCoordination,
    [says('Aucune coordination connue.', { initiatives: ['ateliers', 'capteurs'] })],
    ['Collège du Pont joins them'],
    says('Travail mené ensemble.', { initiatives: ['ateliers', 'capteurs'] }),
  ],
];
