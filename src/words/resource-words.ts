/** What is sought and offered, as a sentence says it. */
import type { Resource } from '../language/generated/types.js';
import type { Language } from './labels.js';

type Words = Readonly<Record<Resource, readonly [french: string, english: string]>>;

const sought: Words = {
  FUNDING: ['un financement', 'funding'],
  PREMISES: ['un local', 'premises'],
  EQUIPMENT: ['du matériel', 'equipment'],
  STAFF: ['du personnel', 'staff'],
  SKILLS: ['des compétences', 'skills'],
  ENGINEERING: ['de l’ingénierie', 'engineering'],
  LEGAL: ['un appui juridique', 'legal support'],
  DATA: ['des données', 'data'],
  AUDIENCE: ['des bénéficiaires', 'people to help'],
};

/** What an actor does that needs something. */
export const saySeeks = (language: Language): string => (language === 'FR' ? 'cherche' : 'is looking for');

/** What an actor does that has something for others. */
export const sayOffers = (language: Language): string => (language === 'FR' ? 'propose' : 'offers');

/** "cherche du personnel". */
export const sayNeed = (resource: Resource, language: Language): string =>
  `${saySeeks(language)} ${soughtWords(resource, language)}`;

/** "cherche aussi du personnel": of the second that does. */
export const sayNeedToo = (resource: Resource, language: Language): string =>
  `${language === 'FR' ? 'cherche aussi' : 'is also looking for'} ${soughtWords(resource, language)}`;

/** "propose du personnel". */
export const sayOffer = (resource: Resource, language: Language): string =>
  `${sayOffers(language)} ${offeredWords(resource, language)}`;

/** What an actor is looking for. */
export function soughtWords(resource: Resource, language: Language): string {
  return sought[resource][language === 'FR' ? 0 : 1];
}

/** What an actor offers: the same words, but for people, whom it sends. */
export function offeredWords(resource: Resource, language: Language): string {
  if (resource !== 'AUDIENCE') return soughtWords(resource, language);
  return language === 'FR' ? 'd’orienter des personnes' : 'to send people';
}
