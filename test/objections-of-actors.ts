/** Objections of an elected official about actors: for each the rule, rows that it must catch, its message, and a row that passes. */
import type { Row } from './objection-row.js';
import type { Rule } from './objection-rules-of-actors.js';
import * as ofActors from './objection-rules-of-actors.js';
import { says } from './objection-sample.js';

/** What the rule promises, the rule, bad rows, what is noticed in each; then a row that is good. */
export type Objection = readonly [
  promise: string,
  rule: Rule,
  bad: readonly Row[],
  noticed: readonly string[],
  good: Row,
];

const isolated = { list: 'isolatedActors', id: 'isolation-x' };

export const objectionsOfActors: readonly Objection[] = [
  [
    'a commune is not introduced to its own intercommunalité, nor a collège to its académie',
    ofActors.introducedWithinOneHouse,
    [
      says('À mettre en relation.', { introduced: [['cc', 'pont']] }),
      says('À mettre en relation.', { introduced: [['college', 'academie']] }),
    ],
    ['MEMBER_OF', 'UNIT_OF'],
    says('À mettre en relation.', { introduced: [['pont', 'ruche']] }),
  ],
  [
    'those who sit in one technical committee are not introduced',
    ofActors.introducedThoughTheyMeet,
    [says('À mettre en relation.', { introduced: [['cc', 'academie']] })],
    ['sit together in Comité technique'],
    says('À mettre en relation.', { introduced: [['cc', 'ruche']] }),
  ],
  [
    'those whose shared project is under way, or begins in January, are not introduced',
    ofActors.introducedThoughTheyWorkTogether,
    [
      says('Commune du Pont et Collège du Pont : aucun projet commun en cours.', {
        introduced: [['pont', 'college']],
      }),
      says('La Ruche et CC du Pont : aucun projet commun en cours.', { introduced: [['ruche', 'cc']] }),
    ],
    ['share "Ateliers"', 'share "La suite"'],
    says('Commune du Pont et La Ruche : aucun projet commun en cours.', { introduced: [['pont', 'ruche']] }),
  ],
  [
    'nobody is said to share no project who shares one',
    ofActors.saidToShareNothing,
    [
      says('La Ruche : aucun projet en cours avec un autre acteur, à notre connaissance.', {
        ...isolated,
        actors: ['ruche'],
      }),
      says('La Ruche est membre de : Conseil, et ne partage aucun projet en cours avec un autre membre.', {
        ...isolated,
        actors: ['ruche'],
      }),
    ],
    ['shares La suite', 'shares La suite'],
    says('Le Seul : aucun projet en cours avec un autre acteur, à notre connaissance.', {
      ...isolated,
      actors: ['seul'],
    }),
  ],
  [
    'a need is not met by who works with the seeker already',
    ofActors.needMetByWhoWorksWithThem,
    [says('CC du Pont cherche : local. La Ruche en propose.', { exchanges: [{ seeker: 'cc', providers: ['ruche'] }] })],
    ['joined already by La suite'],
    says('CC du Pont cherche : local. Le Seul en propose.', { exchanges: [{ seeker: 'cc', providers: ['seul'] }] }),
  ],
  [
    'a company offers within the rules of public procurement',
    ofActors.companyOffersBesideTheRules,
    [
      says('CC du Pont cherche : ingénierie. Usine à câbles en propose.', {
        exchanges: [{ seeker: 'cc', providers: ['usine'] }],
      }),
      says('CC du Pont cherche : ingénierie. La Ruche et Usine à câbles en proposent.', {
        exchanges: [{ seeker: 'cc', providers: ['ruche', 'usine'] }],
      }),
    ],
    ['Usine à câbles is a company', 'Usine à câbles is a company'],
    says('Usine à câbles en propose, à consulter dans le respect de la commande publique.', {
      exchanges: [{ seeker: 'cc', providers: ['usine'] }],
    }),
  ],
  [
    'nobody is to be called who is gone, or is a body',
    ofActors.callsWhoIsGoneOrABody,
    [says('Appeler.', { callFirst: ['conseil'] }), says('Appeler.', { callFirst: ['archived'] })],
    ['Conseil is a body', 'no living actor'],
    says('Appeler.', { callFirst: ['pont'] }),
  ],
  [
    'who is said to work with both works with both',
    ofActors.goBetweenWithoutBoth,
    [says('La Ruche travaille déjà avec les deux.', { introduced: [['pont', 'cc']], goBetweens: ['ruche'] })],
    ['La Ruche does not work with both'],
    says('Collège du Pont travaille déjà avec les deux.', {
      introduced: [['pont', 'academie']],
      goBetweens: ['college'],
    }),
  ],
  [
    'no person is named',
    ofActors.namesAPerson,
    [says('Appeler Mme Le Goff.'), says('Appeler le 06 12 34 56 78.')],
    ['Mme Le Goff', '06 12 34 56 78'],
    says('Appeler la direction du numérique.'),
  ],
  [
    'nobody is introduced twice',
    ofActors.introducedTwice,
    [
      says('A.', { list: 'introductions', introduced: [['pont', 'ruche']] }),
      says('B.', { list: 'introductions', introduced: [['pont', 'seul']] }),
    ],
    ['Commune du Pont is introduced 2 times'],
    says('A.', { list: 'introductions', introduced: [['pont', 'ruche']] }),
  ],
  [
    'nothing is told twice',
    ofActors.toldTwice,
    [says('A.', { initiatives: ['a', 'b'] }), says('B.', { id: 'y', initiatives: ['b', 'a'] })],
    ['the pair a b is told 2 times'],
    says('A.', { initiatives: ['a', 'b'] }),
  ],
];
