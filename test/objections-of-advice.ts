/** Objections of an elected official to what is advised: for each the rule, rows that it must catch, its message, and a row that passes. */
import * as ofAdvice from './objection-rules-of-advice.js';
import { says } from './objection-sample.js';
import type { Objection } from './objections-of-actors.js';

const exchanges = [{ seeker: 'pont', providers: ['ruche'] }];
const room = 'Commune du Pont cherche un local (Fibre optique). La Ruche en propose.';
const money = 'Commune du Pont cherche un financement (Fibre optique). La Ruche en propose.';
const relay = { kind: 'RELAY', initiatives: ['capteurs', 'ateliers'] };

export const objectionsOfAdvice: readonly Objection[] = [
  [
    'a room in another town is told as one in another town',
    ofAdvice.elsewhereUntold,
    [
      says(room, { exchanges }),
      says('Commune du Pont cherche un local. La Ruche en propose.', { exchanges }),
      says('Point commun : besoin et offre, local (Fibre optique).', { exchanges }),
    ],
    ['Commune du Pont is elsewhere', 'Commune du Pont is elsewhere', 'Commune du Pont is elsewhere'],
    says(`${room} Besoin : Le Pont ; offre : La Ruche.`, { exchanges }),
  ],
  [
    'an offer of money is no promise',
    ofAdvice.moneyPromised,
    [says(money, { exchanges })],
    ['as if it were granted'],
    says(`${money} Sous réserve d'instruction.`, { exchanges }),
  ],
  [
    'who has the request already is told so',
    ofAdvice.requestUntold,
    [
      says(money, { exchanges: [{ seeker: 'seul', providers: ['cc'] }] }),
      says(`${money} Demande déjà déposée auprès de : La Ruche.`, { exchanges }),
    ],
    ['CC du Pont has a request', 'there is no request'],
    says(`${money} Demande déjà déposée auprès de : CC du Pont.`, {
      exchanges: [{ seeker: 'seul', providers: ['cc'] }],
    }),
  ],
  [
    'who sit in one technical committee are sent to its agenda, not to each other',
    ofAdvice.introducedThoughOneCommittee,
    [says('Mettre en relation.', { exchanges: [{ seeker: 'academie', providers: ['cc'] }] })],
    ['sit together in Comité technique'],
    says("À inscrire à l'ordre du jour : Comité technique.", {
      exchanges: [{ seeker: 'academie', providers: ['cc'] }],
    }),
  ],
  [
    'a public body is not told to buy together with a company',
    ofAdvice.purchaseWithACompany,
    [says('À mutualiser peut-être : achat, outil, formation.', { initiatives: ['ateliers', 'cables'] })],
    ['buys nothing with a company'],
    says('À mutualiser peut-être : achat, outil, formation.', { initiatives: ['ateliers', 'suite'] }),
  ],
  [
    'a relay to a project that serves fewer people says so',
    ofAdvice.narrowerUntold,
    [says("« Capteurs » s'achève ; « Ateliers » continue.", relay)],
    ['serves not all'],
    says("« Capteurs » s'achève ; « Ateliers » continue. Publics : Tout public ; Seniors.", relay),
  ],
  [
    'a relay says how long it goes on',
    ofAdvice.goesOnUntilUntold,
    [says("« Capteurs » s'achève ; « Ateliers » continue.", relay)],
    ['until when'],
    says("« Capteurs » s'achève ; « Ateliers » continue jusqu'au 31 décembre 2027.", relay),
  ],
  [
    'a headline names no subject that one of the projects has not',
    ofAdvice.headlineOfAnotherSubject,
    [says('Fibre optique : 2 projets sur le même territoire, Le Pont', { initiatives: ['ateliers'] })],
    ['"Ateliers" is not on Fibre optique'],
    says('Médiation, Fibre optique : 2 projets sur le même territoire', { initiatives: ['ateliers'] }),
  ],
  [
    'who works with both is told with what',
    ofAdvice.goBetweenWithoutProject,
    [says('La Ruche travaille déjà avec les deux.')],
    ['on what is not told'],
    says('La Ruche travaille déjà avec les deux : « Ateliers ».'),
  ],
  [
    'an intercommunalité does not live on one subsidy',
    ofAdvice.purposeUntold,
    [says("CC du Pont : le financement connu s'achève le 1er mars 2027.", { list: 'matters' })],
    ['what CC du Pont is paid for'],
    says("CC du Pont (Fibre optique) : le financement connu s'achève le 1er mars 2027.", { list: 'matters' }),
  ],
  [
    'nobody is said to be missing where nobody was asked',
    ofAdvice.searchedOutsideHome,
    [says('Autre acteur connu sur Fibre optique à proximité (CC du Pont et Métropole du Grand Paris) : aucun.')],
    ['Métropole du Grand Paris is outside'],
    says('Autre acteur connu sur Fibre optique à proximité (CC du Pont et alentours) : aucun.'),
  ],
  [
    'two funders are not one',
    ofAdvice.funderInTheSingular,
    [says('Financement : financeur : CC du Pont et Académie.')],
    ['several funders'],
    says('Financement : financeurs : CC du Pont et Académie.'),
  ],
  [
    'those who had a project together are not introduced',
    ofAdvice.formerPartnersIntroduced,
    [says('Proposer une mise en relation.', { callFirst: ['pont', 'college'] })],
    ['they shared "Ateliers"'],
    says('Proposer une mise en relation.', { callFirst: ['pont', 'seul'] }),
  ],
  [
    'who runs a project without known partners is told to run it',
    ofAdvice.ledAloneUntold,
    [says('Usine : aucun projet en cours.', { list: 'isolatedActors', actors: ['usine'] })],
    ['it runs "Câbles"'],
    says('Usine : aucun projet en cours. Mène « Câbles » sans partenaire connu.', {
      ...{ list: 'isolatedActors', actors: ['usine'] },
    }),
  ],
  [
    'money that ends with its project is not told as if the project went on',
    ofAdvice.endOfTheProjectUntold,
    [says("« Capteurs » : le financement connu s'achève le 31 décembre 2026.", { initiatives: ['capteurs'] })],
    ['the project ends on that day too'],
    says("« Capteurs » : le financement connu s'achève le 31 décembre 2026, comme le projet.", {
      initiatives: ['capteurs'],
    }),
  ],
];
