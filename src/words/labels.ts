/** The labels of coded values, in French and in English: the same in sentence, table and application. */
import type {
  ActorKind,
  Audience,
  AudienceMatch,
  Coordination,
  DecisionStatus,
  DismissalReason,
  Ground,
  HouseBond,
  IsolationKind,
  Nearness,
  PathMedium,
  Presence,
  Resource,
  SynergyKind,
} from '../language/generated/types.js';
import { typeset } from './typography.js';

export type Language = 'FR' | 'EN';

export type Labels = Readonly<Record<string, readonly [french: string, english: string]>>;

/** Labels for each value of a closed list, and for no other. */
export type LabelsOf<Value extends string> = Readonly<Record<Value, readonly [french: string, english: string]>>;

export const coordinationLabels: LabelsOf<Coordination> = {
  JOINT: ['Mené ensemble', 'Run together'],
  LEADER_FUNDS: ["Le porteur de l'une finance l'autre", 'The lead of one funds the other'],
  SAME_HOUSE: ['Porteurs liés', 'Related leads'],
  COMMON_FUNDER: ['Seul le financeur est commun', 'Only the funder is common'],
  COMMON_BODY: ['Les deux siègent dans une même instance', 'Both sit on one body'],
  NONE: ['Aucune coordination connue', 'No known coordination'],
};

/** Describes the first actor; the other one follows after a colon. */
export const houseLabels: LabelsOf<HouseBond> = {
  SAME: ['Même organisme', 'The same organisation'],
  UNIT_OF: ['Service de', 'Unit of'],
  DELEGATE_OF: ['Délégataire de', 'Delegate of'],
  CONVENTION_WITH: ['Conventionné avec', 'Under a convention with'],
  COMMUNE_OF: ['Commune de', 'Commune of'],
  MEMBER_OF: ['Membre de', 'Member of'],
};

export const groundLabels: LabelsOf<Ground> = {
  SAME_GROUND: ['Même terrain', 'Same ground'],
  NESTED: ["L'un dans l'autre", 'One within the other'],
  PARTIAL: ['Terrain commun en partie', 'Partly common ground'],
};

export const isolationLabels: LabelsOf<IsolationKind> = {
  NO_TIES: ['Aucun projet commun en cours', 'No current shared project'],
  FUNDING_ONLY: ['Financé, sans projet commun en cours', 'Funded, no current shared project'],
  SEAT_ONLY: ['Siège au conseil, sans projet commun en cours', 'Sits on a body, no current shared project'],
  LAPSED: ['Plus de lien actif', 'No active tie any more'],
  SMALL_COMPONENT: ['Petit groupe à part', 'Small separate group'],
  SINGLE_THREAD: ['Un seul lien en cours', 'One current tie'],
  PLANNED: ['À venir', 'To come'],
};

export const synergyLabels: LabelsOf<SynergyKind> = {
  POOLING: ['Mutualisation', 'Pooling'],
  COMPLEMENTARY: ['Complémentarité', 'Complementarity'],
  RELAY: ['Relais', 'Relay'],
  NEED_OFFER: ['Besoin et offre', 'Need and offer'],
  INTRODUCTION: ['Mise en relation', 'Introduction'],
};

export const pathMediumLabels: LabelsOf<PathMedium> = {
  PARTICIPATION: ['Participation à une initiative', 'Participation in an initiative'],
  NETWORK: ["Membre d'un réseau ou d'un syndicat mixte", 'Membership of a network or a joint body'],
  DELEGATE_OF: ['Délégation', 'Delegation'],
  CONVENTION_WITH: ['Convention', 'Convention'],
};

export const nearnessLabels: LabelsOf<Nearness> = {
  NEIGHBOUR: [
    'agit ou prend part à un projet dans une intercommunalité voisine',
    'works or takes part in a project in a neighbouring EPCI',
  ],
  SAME_DEPARTMENT: ['agit dans le même département', 'works in the same département'],
  ELSEWHERE: ['agit ailleurs', 'works elsewhere'],
};

export const presenceLabels: LabelsOf<Presence> = {
  LOCAL: ['Sur place', 'Local'],
  WIDE_ONLY: ["Seulement à l'échelle du département ou plus large", 'Only at the level of the département or wider'],
  NONE: ['Rien de connu', 'Nothing known'],
};

export const decisionLabels: LabelsOf<DecisionStatus> = {
  RETAINED: ['Retenue', 'Retained'],
  PLANNED: ['Programmée', 'Planned'],
  DONE: ['Faite', 'Done'],
  DISMISSED: ['Écartée', 'Dismissed'],
};

export const dismissalLabels: LabelsOf<DismissalReason> = {
  DIFFERENT_AUDIENCES: ['Publics différents', 'Different audiences'],
  ALREADY_COORDINATED: ['Déjà coordonné ou déjà couvert', 'Already coordinated or met'],
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

export const audienceLabels: LabelsOf<Audience> = {
  EVERYONE: ['Tout public', 'Everyone'],
  FAMILIES: ['Familles et enfants', 'Families and children'],
  YOUTH: ['Jeunes', 'Young people'],
  STUDENTS: ['Étudiants', 'Students'],
  SENIORS: ['Seniors', 'Seniors'],
  WOMEN: ['Femmes', 'Women'],
  JOBSEEKERS: ["Personnes en recherche d'emploi", 'Jobseekers'],
  WORKERS: ['Actifs', 'Working people'],
  LOW_INCOME: ['Bénéficiaires de minima sociaux', 'People on minimum income'],
  DISABILITY: ['Personnes en situation de handicap', 'People with disabilities'],
  LITERACY: ["Personnes en situation d'illettrisme", 'People with low literacy'],
  NEWCOMERS: ['Personnes exilées ou allophones', 'Exiles and speakers of other languages'],
  URGENT: ["Personnes en situation d'urgence", 'People in an emergency'],
  JUSTICE: ['Personnes en situation juridique spécifique', 'People in a specific legal situation'],
  PRIORITY_AREAS: [
    'Habitants des quartiers prioritaires et zones rurales',
    'Inhabitants of priority neighbourhoods and rural areas',
  ],
  PUPILS: ['Élèves', 'Pupils'],
  TEACHERS: ['Enseignants', 'Teachers'],
  PATIENTS: ['Patients', 'Patients'],
  CARERS: ['Professionnels du soin et du social', 'Health and social workers'],
  HELPERS: ['Aidants et médiateurs', 'Helpers and mediators'],
  MUNICIPALITIES: ['Élus et agents des collectivités', 'Local councillors and staff'],
  COMPANIES: ['Entreprises', 'Companies'],
  ASSOCIATIONS: ['Associations', 'Associations'],
};

export const audienceMatchLabels: LabelsOf<AudienceMatch> = {
  SAME: ['Mêmes publics', 'Same audiences'],
  PARTLY: ['Publics en partie communs', 'Audiences in common in part'],
  DIFFERENT: ['Publics différents', 'Different audiences'],
  UNKNOWN: ['Publics non précisés', 'Audiences not stated'],
};

/** The label of a coded value, with the typography of its language. */
export function label(labels: Labels, code: string, language: Language): string {
  const pair = labels[code];
  if (!pair) throw new Error(`words: ${code} has no label; add it to src/words/labels.ts`);
  return typeset(language === 'FR' ? pair[0] : pair[1], language);
}
