/**
 * By which words sources state an audience: its code, its labels, what data·inclusion calls it, and what people write
 * for the same.
 */
import type { Audience } from '../../language/generated/types.js';
import { audienceLabels } from '../../words/labels.js';
import { normalizeName } from '../cells/normalize-name.js';

/** In addition to the code and the labels; a word with two meanings is left out. */
const SYNONYMS: Readonly<Record<Audience, readonly string[]>> = {
  EVERYONE: [
    ...['Tous publics', 'Tous les publics', 'Tout le monde', 'Tous', 'Grand public', 'Habitants', 'Tous les habitants'],
    ...['General public', 'All'],
  ],
  FAMILIES: [
    'Familles',
    'Famille',
    'Enfants',
    'Enfant',
    'Enfants et familles',
    'Parents',
    'Families',
    'Children',
    ...['Familles et/ou enfants', 'Familles/enfants'],
  ],
  YOUTH: [
    'Jeune',
    'Jeunesse',
    'Adolescents',
    'Ados',
    'Jeunes adultes',
    'Jeunes 16-26',
    'Jeunes 16-25 ans',
    'Jeunes (16-26 ans)',
    'Youth',
  ],
  STUDENTS: ['Étudiant', 'Étudiantes et étudiants', 'Student'],
  SENIORS: [
    'Senior',
    'Personnes âgées',
    'Personne âgée',
    'Aînés',
    'Retraités',
    'Seniors 65',
    'Seniors (+ 65 ans)',
    'Older people',
  ],
  WOMEN: ['Femme', 'Uniquement femmes', 'Women'],
  JOBSEEKERS: [
    ...["Demandeurs d'emploi", "Demandeur d'emploi", 'Demandeurs-emploi', 'Chômeurs', 'Personnes sans emploi'],
    ...["En recherche d'emploi", 'Job seekers', 'Unemployed'],
  ],
  WORKERS: ['Actif', 'Salariés', 'Travailleurs', 'Workers', 'Employees'],
  LOW_INCOME: [
    ...['Minima sociaux', 'Bénéficiaires des minima sociaux', 'Bénéficiaires des minimas sociaux'],
    ...['Bénéficiaires du RSA', 'Allocataires du RSA', 'Personnes en précarité', 'Publics précaires'],
  ],
  DISABILITY: [
    'Handicap',
    'Personne en situation de handicap',
    'Personnes handicapées',
    'Disabled people',
    ...['Surdité', 'Déficience visuelle', 'Handicaps moteurs', 'Handicaps mentaux', 'Handicaps psychiques'],
  ],
  LITERACY: ['Illettrisme', 'Personnes en situation illettrisme', 'Personnes illettrées'],
  NEWCOMERS: [
    ...['Personnes exilées', 'Allophones', 'Personnes allophones', 'Réfugiés', 'Migrants', 'Primo-arrivants'],
    ...['Personnes de nationalité étrangère', 'Personnes étrangères', 'Refugees'],
    ...['Langues étrangères (anglais)', 'Langues étrangères (autres)', 'Public langues étrangères'],
  ],
  URGENT: ['Urgence', 'Emergency'],
  JUSTICE: ['Détenus', 'Personnes détenues', 'Personnes sous main de justice'],
  PRIORITY_AREAS: [
    ...['QPV', 'Quartiers prioritaires', 'Habitants des quartiers prioritaires', 'Habitants QPV', 'Résidents QPV FRR'],
    ...['Zones rurales', 'Habitants des zones rurales', 'Habitants ZRR', 'FRR', 'ZRR'],
  ],
  PUPILS: ['Élève', 'Écoliers', 'Collégiens', 'Lycéens', 'Scolaires', 'Schoolchildren'],
  TEACHERS: ['Enseignant', 'Professeurs', 'Équipes pédagogiques', 'Équipes éducatives'],
  PATIENTS: ['Patient', 'Malades'],
  CARERS: [
    ...[
      'Professionnels de santé',
      'Professionnel de santé',
      'Soignants',
      'Professionnels du soin',
      'Travailleurs sociaux',
    ],
    ...['Professionnels du social', 'Professionnels médico-sociaux', 'Health professionals', 'Social workers'],
  ],
  HELPERS: [
    ...['Aidants', 'Aidants numériques', 'Médiateurs', 'Médiateurs numériques', 'Conseillers numériques', 'Mediators'],
  ],
  MUNICIPALITIES: [
    ...[
      'Collectivités',
      'Collectivités territoriales',
      'Communes',
      'Mairies',
      'Intercommunalités',
      'Élus',
      'Élus locaux',
    ],
    ...['Agents', 'Agents publics', 'Agents territoriaux', 'Agents des collectivités', 'Local authorities'],
  ],
  COMPANIES: [
    'Entreprise',
    'TPE',
    'PME',
    'TPE-PME',
    'Artisans',
    'Commerçants',
    'Artisans et commerçants',
    'Businesses',
  ],
  ASSOCIATIONS: ['Association', 'Monde associatif', 'Non-profits'],
};

/** Case, accents, apostrophes, hyphens and spaces are ignored. */
const foldWord = (word: string): string => normalizeName(word).replaceAll(' ', '');

/** Each known word, normalised, with its meaning. */
export const audienceWords: ReadonlyMap<string, Audience> = new Map(
  (Object.keys(audienceLabels) as Audience[]).flatMap((code) =>
    [code, ...audienceLabels[code], ...SYNONYMS[code]].map((word) => [foldWord(word), code] as const),
  ),
);

export interface StatedAudiences {
  /** Each once. */
  readonly codes: readonly Audience[];
  /** Words that mean no audience of the list, as stated. */
  readonly others: readonly string[];
}

/** `Seniors, jeunes` and `Jeunes et seniors` each state two audiences; with an unknown word, the whole text is kept as stated. */
export function readAudiences(stated: readonly string[]): StatedAudiences {
  const codes = new Set<Audience>();
  const others: string[] = [];
  for (const words of stated) {
    const whole = audienceWords.get(foldWord(words));
    const parts = whole ? [whole] : words.split(/[,;/]|\set\s/u).map((part) => audienceWords.get(foldWord(part)));
    const known = parts.filter((part) => part !== undefined);
    if (known.length < parts.length) others.push(words);
    else for (const code of known) codes.add(code);
  }
  return { codes: [...codes], others };
}

/** The line of the note for an audience outside the list; a migration of earlier graphs writes the same line. */
export const noteOfAudience = (words: string): string => `Autre public : ${words}`;
