/** Objections of an elected official to the reasons of a row: for each the rule, rows that it must catch, its message, and a row that passes. */
import * as ofMotives from './objection-rules-of-motives.js';
import { says } from './objection-sample.js';
import type { Objection } from './objections-of-actors.js';

const alone = { list: 'isolatedActors', actors: ['cc'] };
const pooled = { list: 'synergies', kind: 'POOLING' };
const pool = 'À mutualiser peut-être : achat, outil, formation.';
const between = { list: 'between actors' };

export const objectionsOfMotives: readonly Objection[] = [
  [
    'who pays for the projects of others is told to',
    ofMotives.funderToldIdle,
    [says('CC du Pont : aucun projet en cours avec un autre membre.', alone)],
    ['it pays for "Ateliers"'],
    says('CC du Pont : aucun projet en cours avec un autre membre. Finance « Ateliers ».', alone),
  ],
  [
    'nobody else is near only where nobody else runs anything',
    ofMotives.nobodyThoughSomebodyRuns,
    [
      says("Nous ne connaissons personne d'autre sur Médiation à proximité (CC du Pont).", {
        ...alone,
        actors: ['seul'],
      }),
    ],
    ['"Ateliers" runs there'],
    says("Nous ne connaissons personne d'autre sur Fibre optique à proximité (CC du Pont).", {
      ...{ ...alone, actors: ['seul'] },
    }),
  ],
  [
    'nobody buys together with who has begun',
    ofMotives.purchaseThoughBegun,
    [says(pool, { ...pooled, initiatives: ['ateliers', 'suite'] })],
    ['"Ateliers" has begun'],
    says('À proposer : que Commune du Pont partage son cahier des charges.', {
      ...{ ...pooled, initiatives: ['ateliers', 'suite'] },
    }),
  ],
  [
    'a purchase is between two public buyers',
    ofMotives.purchaseWithoutTwoBuyers,
    [
      says(pool, { ...pooled, initiatives: ['ateliers', 'suite'] }),
      says(pool, { ...pooled, initiatives: ['ateliers', 'capteurs'] }),
    ],
    ['nobody buys for "La suite"', 'nobody buys for "Capteurs"'],
    says("À proposer : que chacun présente ce qu'il fait.", { ...pooled, initiatives: ['ateliers', 'suite'] }),
  ],
  [
    'what goes on for some months only is told so',
    ofMotives.shortRelayUntold,
    [
      says("« Ancien » continue jusqu'au 30 juin 2025.", {
        ...pooled,
        kind: 'RELAY',
        initiatives: ['ancien', 'ancien'],
      }),
    ],
    ['both have ended by 30 juin 2025'],
    says("« Capteurs » s'achève ; « Ateliers » continue.", {
      ...{ ...pooled, kind: 'RELAY', initiatives: ['capteurs', 'ateliers'] },
    }),
  ],
  [
    'a partner is not asked as if it were new',
    ofMotives.partnerAskedAsNew,
    [
      {
        ...says("Demander d'abord à Collège du Pont.", { initiatives: ['ateliers'] }),
        texts: ['Pour « Ateliers », Commune du Pont cherche un local.', "Demander d'abord à Collège du Pont."],
      },
    ],
    ['Collège du Pont takes part in it'],
    {
      ...says("Demander d'abord à La Ruche.", { initiatives: ['ateliers'] }),
      texts: ['Pour « Ateliers », Commune du Pont cherche un local.', "Demander d'abord à La Ruche."],
    },
  ],
  [
    'an introduction has a motive',
    ofMotives.introducedWithoutMotive,
    [says('La Ruche et Le Seul : aucun projet commun en cours. Point commun : territoire, CC du Pont.', between)],
    ['no motive'],
    says('La Ruche et Le Seul : aucun projet commun en cours. Sur Médiation : La Ruche mène « La suite ».', between),
  ],
  [
    'only one is to be asked first',
    ofMotives.askedFirstTwice,
    [says("Sur place, demander d'abord : A. Appeler d'abord : B.", pooled)],
    ['two are to be asked first'],
    says("Demander d'abord à A ; à défaut, mettre en relation."),
  ],
];
