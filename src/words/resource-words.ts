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

/** "cherche …": what an actor is looking for. */
export function soughtWords(resource: Resource, language: Language): string {
  return sought[resource][language === 'FR' ? 0 : 1];
}

/** "propose …": the same words, but for people: who offers them sends them. */
export function offeredWords(resource: Resource, language: Language): string {
  if (resource !== 'AUDIENCE') return soughtWords(resource, language);
  return language === 'FR' ? 'd’orienter des personnes' : 'to send people';
}
