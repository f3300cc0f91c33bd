/**
 * The theme of each service in the standard of places of digital mediation, as a closed list: an unknown service is
 * reported and never guessed.
 */
import { normalizeName } from '../cells/normalize-name.js';
import { listOf } from '../rows/list-of.js';

const M = 'mediation-numerique--';

/** The nine of edition 1.0.2, then those of 0.1.1. */
const SERVICES: Readonly<Record<string, string>> = {
  'Aide aux démarches administratives': `${M}aide-aux-demarches-administratives`,
  'Maîtrise des outils numériques du quotidien': `${M}maitrise-des-outils-numeriques-du-quotidien`,
  'Insertion professionnelle via le numérique': `${M}insertion-professionnelle-via-le-numerique`,
  'Utilisation sécurisée du numérique': `${M}utilisation-securisee-du-numerique`,
  'Parentalité et éducation avec le numérique': `${M}parentalite-et-education-avec-le-numerique`,
  'Loisirs et créations numériques': `${M}loisirs-et-creations-numeriques`,
  'Compréhension du monde numérique': `${M}comprehension-du-monde-numerique`,
  'Accès internet et matériel informatique': `${M}acces-internet-et-materiel-informatique`,
  'Acquisition de matériel informatique à prix solidaire': `${M}acquisition-de-materiel-informatique-a-prix-solidaire`,
  'Devenir autonome dans les démarches administratives': `${M}aide-aux-demarches-administratives`,
  'Réaliser des démarches administratives avec un accompagnement': `${M}aide-aux-demarches-administratives`,
  'Prendre en main un smartphone ou une tablette': `${M}maitrise-des-outils-numeriques-du-quotidien`,
  'Prendre en main un ordinateur': `${M}maitrise-des-outils-numeriques-du-quotidien`,
  'Utiliser le numérique au quotidien': `${M}maitrise-des-outils-numeriques-du-quotidien`,
  'Approfondir ma culture numérique': `${M}comprehension-du-monde-numerique`,
  'Promouvoir la citoyenneté numérique': `${M}comprehension-du-monde-numerique`,
  'Favoriser mon insertion professionnelle': `${M}insertion-professionnelle-via-le-numerique`,
  'Accéder à une connexion internet': `${M}acces-internet-et-materiel-informatique`,
  'Accéder à du matériel': `${M}acces-internet-et-materiel-informatique`,
  "S'équiper en matériel informatique": `${M}acquisition-de-materiel-informatique-a-prix-solidaire`,
  'Créer avec le numérique': `${M}loisirs-et-creations-numeriques`,
  'Accompagner les démarches de santé': 'e-sante--acces-aux-droits-de-sante',
  "Soutenir la parentalité et l'éducation avec le numérique": `${M}parentalite-et-education-avec-le-numerique`,
};

const BY_NAME = new Map(Object.entries(SERVICES).map(([service, theme]) => [normalizeName(service), theme]));

/** A comma separates services only where each part is one, since names of services may contain commas. */
export function listServices(cell: string): string[] {
  return listOf(cell).flatMap((service) => {
    const parts = service.split(',').map((part) => part.trim());
    return parts.every((part) => themeOfService(part) !== undefined) ? parts : [service];
  });
}

export const themeOfService = (service: string): string | undefined => BY_NAME.get(normalizeName(service));
