/** The words for coded values, in French and in English: the same in sentence, table and application. */
import type {
  ActorKind,
  Coordination,
  DecisionStatus,
  DismissalReason,
  Ground,
  IsolationKind,
  Nearness,
  Resource,
  SynergyKind,
} from '../language/generated/types.js';

export type Language = 'FR' | 'EN';

export type Labels = Readonly<Record<string, readonly [french: string, english: string]>>;

/** Words for each value of a closed list, and for no other. */
export type LabelsOf<Value extends string> = Readonly<Record<Value, readonly [french: string, english: string]>>;

export const coordinationLabels: LabelsOf<Coordination> = {
  JOINT: ['Mené ensemble', 'Run together'],
  COMMON_FUNDER: ['Seul le financeur est commun', 'Only the funder is common'],
  COMMON_BODY: ["Seule l'instance est commune", 'Only the body is common'],
  NONE: ['Aucune coordination connue', 'No known coordination'],
};

export const groundLabels: LabelsOf<Ground> = {
  SAME_GROUND: ['Même terrain', 'Same ground'],
  NESTED: ["L'un dans l'autre", 'One within the other'],
  PARTIAL: ['Terrain commun en partie', 'Ground in common in part'],
};

export const isolationLabels: LabelsOf<IsolationKind> = {
  NO_TIES: ['Aucun projet partagé en cours', 'No current shared project'],
  FUNDING_ONLY: ['Financé, sans projet partagé en cours', 'Funded, no current shared project'],
  SEAT_ONLY: ['Siège au conseil, sans projet partagé en cours', 'Sits on a body, no current shared project'],
  LAPSED: ['Plus de lien actif', 'No active tie any more'],
  SMALL_COMPONENT: ['Petit groupe à part', 'Small group apart'],
  SINGLE_THREAD: ['Un seul lien en cours', 'One current tie'],
};

export const synergyLabels: LabelsOf<SynergyKind> = {
  POOLING: ['Mutualisation', 'Pooling'],
  COMPLEMENTARY: ['Complémentarité', 'Complementarity'],
  RELAY: ['Relais', 'Relay'],
  REPLICATION: ['Essaimage', 'Replication'],
  NEED_OFFER: ['Besoin et offre', 'Need and offer'],
  INTRODUCTION: ['Mise en relation', 'Introduction'],
};

export const nearnessLabels: LabelsOf<Nearness> = {
  NEIGHBOUR: ['intercommunalité voisine', 'neighbouring EPCI'],
  SAME_DEPARTMENT: ['même département', 'same département'],
  ELSEWHERE: ['ailleurs', 'elsewhere'],
};

export const decisionLabels: LabelsOf<DecisionStatus> = {
  RETAINED: ['Retenue', 'Retained'],
  PLANNED: ['Programmée', 'Planned'],
  DONE: ['Faite', 'Done'],
  DISMISSED: ['Écartée', 'Dismissed'],
};

export const dismissalLabels: LabelsOf<DismissalReason> = {
  DIFFERENT_AUDIENCES: ['Publics différents', 'Different audiences'],
  ALREADY_COORDINATED: ['Déjà coordonné', 'Already coordinated'],
  WRONG_DATA: ['Donnée fausse', 'Wrong data'],
  OFF_TOPIC: ['Hors sujet', 'Off topic'],
  LATER: ['Plus tard', 'Later'],
  OTHER: ['Autre', 'Other'],
};

export const resourceLabels: LabelsOf<Resource> = {
  FUNDING: ['Financement', 'Funding'],
  PREMISES: ['Local', 'Premises'],
  EQUIPMENT: ['Matériel', 'Equipment'],
  STAFF: ['Temps humain', 'Staff'],
  SKILLS: ['Compétences', 'Skills'],
  ENGINEERING: ['Ingénierie', 'Engineering'],
  LEGAL: ['Juridique', 'Legal'],
  DATA: ['Données', 'Data'],
  AUDIENCE: ['Orientation de publics', 'Audience referral'],
};

export const actorKindLabels: LabelsOf<ActorKind> = {
  STATE: ["Service de l'État", 'State service'],
  REGION: ['Région', 'Region'],
  DEPARTMENT: ['Département', 'Department'],
  EPCI: ['Intercommunalité', 'Intercommunality'],
  COMMUNE: ['Commune', 'Municipality'],
  JOINT_BODY: ['Syndicat mixte', 'Joint body'],
  PUBLIC_AGENCY: ['Organisme public', 'Public agency'],
  SCHOOL: ["Établissement d'enseignement", 'School'],
  HEALTH: ['Structure de santé ou médico-sociale', 'Health or social care'],
  ASSOCIATION: ['Association', 'Association'],
  COOPERATIVE: ['Coopérative', 'Cooperative'],
  COMPANY: ['Entreprise', 'Company'],
  FOUNDATION: ['Fondation', 'Foundation'],
  NETWORK: ['Réseau, hub', 'Network'],
  BODY: ['Instance', 'Body'],
};

export function label(labels: Labels, code: string, language: Language): string {
  const pair = labels[code];
  if (!pair) throw new Error(`words: ${code} has no label; add it to src/words/labels.ts`);
  return language === 'FR' ? pair[0] : pair[1];
}
