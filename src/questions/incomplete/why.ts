/** Why missing data matters, in words for the people who maintain the data. */
import type { Lack } from '../../language/generated/types.js';
import { type Language, label } from '../../words/labels.js';

const words: Readonly<Record<Lack, readonly [french: string, english: string]>> = {
  NO_THEME: [
    "Sans thématique précise, l'initiative n'est rapprochée d'aucune autre.",
    'Without a precise theme it is compared with no other initiative.',
  ],
  NO_TERRITORY: [
    "Sans territoire, l'initiative n'est rapprochée d'aucune autre et ne compte dans aucune intercommunalité.",
    'Without a territory it is compared with no other initiative, and counts in no EPCI.',
  ],
  ONE_PARTICIPANT: [
    "Avec un seul participant connu, l'initiative ne relie personne : ses partenaires paraissent à relier.",
    'With one known participant it ties nobody: its partners look as if they stood alone.',
  ],
  NO_LEAD: ["Sans porteur connu, personne n'est à appeler.", 'Nobody is known to lead it, so there is nobody to call.'],
  NO_DATE: [
    "Sans date, rien ne dit quand l'initiative commence ni s'achève : elle est comptée en cours, sauf si elle est terminée ou abandonnée, et dite d'état inconnu si aucun état n'est saisi.",
    'Without any day nothing says when it begins or ends: it is counted as under way, unless it is completed or abandoned, and said to be of unknown state if none is entered.',
  ],
  NO_AUDIENCE: [
    'Sans publics, un recoupement ne dit pas si ce sont les mêmes personnes.',
    'Without audiences an overlap does not tell whether it is for the same people.',
  ],
  NO_PLACE: [
    "Sans siège ni territoire d'action, l'acteur n'est proche de personne.",
    'Without a seat or a territory in which it acts it is near nobody.',
  ],
  NO_SUBJECT: [
    "Sans thématique, aucune mise en relation n'est proposée à l'acteur.",
    'Without a theme no introduction is suggested to it.',
  ],
  NO_ACTIVITY: [
    "Sans projet, besoin ni offre, rien n'est proposé à son sujet.",
    'Without a project, a need or an offer nothing is suggested about it.',
  ],
  NO_KIND: [
    "Sans type, l'acteur manque aux financements publics et aux listes par type.",
    'Without a kind it is missing from public funding and from lists by kind.',
  ],
  NO_NUMBER: [
    'Sans SIRET ni RNA, le même acteur peut être enregistré deux fois sans que cela se voie.',
    'Without a SIRET or RNA number the same actor may be recorded twice unseen.',
  ],
  NO_CONTACT: [
    "L'acteur porte, cherche, propose ou finance quelque chose : les sujets peuvent dire de l'appeler, sans dire qui demander.",
    'It leads, seeks, offers or funds something: matters may say to call it, and not whom to ask for.',
  ],
};

export const tellWhy = (lack: Lack, language: Language): string => label(words, lack, language);
