/** The words of the question whether files are a new version of an earlier import. */
import { defineWords } from '../words.ts';

export const editionWords = defineWords(
  'edition',
  {
    edition: 'Est-ce une nouvelle version de « {{file}} », importé le {{day}} ?',
    editionWhy_one: '{{known}} nom de la liste sur {{number}} y est déjà : à côté, il serait en double.',
    editionWhy_other: '{{known}} des {{number}} noms de la liste y sont déjà : à côté, ils seraient en double.',
    editionYes: 'Oui, essayer comme nouvelle version',
    replaced:
      'Nouvelle version : {{left}} de moins ({{amount}}), {{came}} de plus, {{changed}} modifiés, {{stayed}} inchangés. Ce qui n’y est plus est archivé ; annuler l’import le rétablit.',
    editionActors_one: 'Un acteur que seul l’ancien fichier nommait est archivé aussi.',
    editionActors_other: '{{number}} acteurs que seul l’ancien fichier nommait sont archivés aussi.',
  },
  {
    edition: 'Is it a new version of “{{file}}”, imported on {{day}}?',
    editionWhy_one:
      '{{known}} name of the {{number}} in the list is known from it: beside it, it would be there twice.',
    editionWhy_other:
      '{{known}} of the {{number}} names in the list are known from it: beside it, they would be there twice.',
    editionYes: 'Yes, try it as a new version',
    replaced:
      'New version: {{left}} fewer ({{amount}}), {{came}} more, {{changed}} changed, {{stayed}} unchanged. What it no longer has is archived; undoing the import restores it.',
    editionActors_one: 'One actor that only the earlier file named is archived too.',
    editionActors_other: '{{number}} actors that only the earlier file named are archived too.',
  },
);
