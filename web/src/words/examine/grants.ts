/** The words of funding on the subject of a request that is for no known initiative. */
import { defineWords } from '../words.ts';

export const grantsWords = defineWords(
  'examineGrants',
  {
    grants: 'Financements sur ce sujet, sans initiative connue',
    why: 'De l’argent est accordé ou demandé sur ce sujet et pour ce lieu, sans que l’initiative soit connue : à demander au bénéficiaire.',
    only_one: 'En partie : un financement connu sur ce sujet, aucune initiative',
    only_other: 'En partie : {{count}} financements connus sur ce sujet, aucune initiative',
    onlyGuessed_one:
      'Un financement connu sur : {{names}}, thématique lue dans le titre, à confirmer ; aucune initiative',
    onlyGuessed_other:
      '{{count}} financements connus sur : {{names}}, thématique lue dans le titre, à confirmer ; aucune initiative',
    beside_one: '{{told}}, et un financement n’a pas d’initiative connue',
    beside_other: '{{told}}, et {{count}} financements n’ont pas d’initiative connue',
    line: '{{beneficiary}} (financeur : {{funder}} ; {{amount}}, {{status}} ; {{until}})',
    passedOn: 'reversé',
    unknown: 'inconnu',
    example: 'Données d’exemple.',
    source: 'Source : {{source}}',
    reply_one:
      'Un financement est connu sur ce sujet, sans initiative connue : {{grants}} ; voyons ensemble ce qu’il couvre.',
    reply_other:
      '{{count}} financements sont connus sur ce sujet, sans initiative connue : {{grants}} ; voyons ensemble ce qu’ils couvrent.',
    rest_one: '{{grants}}, et un autre',
    rest_other: '{{grants}}, et {{count}} autres',
    more_one: 'et {{count}} autre',
    more_other: 'et {{count}} autres',
  },
  {
    grants: 'Funding on this subject, for no known initiative',
    why: 'Money was granted or asked for on this subject and for this place, and the initiative is not known: ask whoever receives it.',
    only_one: 'Partly: one known grant or request on this subject, no initiative',
    only_other: 'Partly: {{count}} known grants or requests on this subject, no initiative',
    onlyGuessed_one:
      'One known grant or request on: {{names}}, a theme read in the title, to be confirmed; no initiative',
    onlyGuessed_other:
      '{{count}} known grants or requests on: {{names}}, a theme read in the title, to be confirmed; no initiative',
    beside_one: '{{told}}, and one grant or request has no known initiative',
    beside_other: '{{told}}, and {{count}} grants or requests have no known initiative',
    line: '{{beneficiary}} (funder: {{funder}}; {{amount}}, {{status}}; {{until}})',
    passedOn: 're-granted',
    unknown: 'unknown',
    example: 'Example data.',
    source: 'Source: {{source}}',
    reply_one:
      'One grant or request is known on this subject, for no known initiative: {{grants}}; let us see together what it covers.',
    reply_other:
      '{{count}} grants or requests are known on this subject, for no known initiative: {{grants}}; let us see together what they cover.',
    rest_one: '{{grants}}, and one more',
    rest_other: '{{grants}}, and {{count}} more',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
  },
);
