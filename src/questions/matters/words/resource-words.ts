/** What is sought or offered, as the object of a sentence. */
import type { Resource } from '../../../language/generated/types.js';
import type { LabelsOf, Language } from '../../../words/labels.js';

const phrases: LabelsOf<Resource> = {
  FUNDING: ['un financement', 'funding'],
  PREMISES: ['un local', 'premises'],
  EQUIPMENT: ['du matériel', 'equipment'],
  STAFF: ['du personnel', 'staff'],
  SKILLS: ['des compétences', 'skills'],
  ENGINEERING: ['de l’ingénierie', 'engineering'],
  LEGAL: ['un appui juridique', 'legal advice'],
  DATA: ['des données', 'data'],
  AUDIENCE: ['du public à accueillir', 'people to serve'],
};

/** What somebody offers, after "propose": who offers people sends them. */
export const offerPhrase = (resource: Resource, language: Language): string =>
  resource === 'AUDIENCE'
    ? language === 'FR'
      ? 'd’orienter du public'
      : 'to send people'
    : resourcePhrase(resource, language);

/** "un local": follows "cherche" or "propose". */
export const resourcePhrase = (resource: Resource, language: Language): string =>
  phrases[resource][language === 'FR' ? 0 : 1];
