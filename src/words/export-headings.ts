/** The headings of exported tables, in French and in English. */
import type { LabelsOf } from './labels.js';

export type TableWord =
  | 'actors'
  | 'initiatives'
  | 'roles'
  | 'memberships'
  | 'links'
  | 'funding'
  | 'coverage'
  | 'sources';

/** Names of tables, short enough for a sheet: at most 31 letters. */
export const tableLabels: LabelsOf<TableWord> = {
  actors: ['Acteurs', 'Actors'],
  initiatives: ['Initiatives', 'Initiatives'],
  roles: ['Rôles', 'Roles'],
  memberships: ['Adhésions', 'Memberships'],
  links: ['Liens', 'Links'],
  funding: ['Financements', 'Funding'],
  coverage: ['Thématiques par territoire', 'Themes by territory'],
  sources: ['Sources', 'Sources'],
};

export const headings = {
  name: ['Nom', 'Name'],
  aliases: ['Autres noms', 'Other names'],
  kind: ['Nature', 'Kind'],
  siren: ['SIREN', 'SIREN'],
  siret: ['SIRET', 'SIRET'],
  rna: ['RNA', 'RNA'],
  seat: ['Siège', 'Seat'],
  actsIn: ["Territoires d'intervention", 'Acts in'],
  themes: ['Thématiques', 'Themes'],
  needs: ['Cherche', 'Needs'],
  offers: ['Propose', 'Offers'],
  audiences: ['Publics', 'Audiences'],
  tags: ['Étiquettes', 'Tags'],
  verifiedOn: ['Vérifié le', 'Verified on'],
  contact: ['Contact (fonction)', 'Contact (function)'],
  example: ['Exemple', 'Example'],
  sources: ['Sources', 'Sources'],
  id: ['Identifiant', 'Id'],
  title: ['Titre', 'Title'],
  summary: ['Résumé', 'Summary'],
  phase: ['Phase', 'Phase'],
  status: ['Statut', 'Status'],
  statedStatus: ['Statut déclaré', 'Stated status'],
  stateOn: ['État au {day}', 'State on {day}'],
  startDate: ['Début', 'Start'],
  endDate: ['Fin', 'End'],
  budget: ['Budget (€)', 'Budget (€)'],
  territories: ['Territoires', 'Territories'],
  reach: ['Territoire demandé', 'Requested territory'],
  partOf: ["S'inscrit dans", 'Part of'],
  leads: ['Porteurs', 'Leads'],
  results: ['Indicateurs', 'Results'],
  actor: ['Acteur', 'Actor'],
  initiative: ['Initiative', 'Initiative'],
  role: ['Rôle', 'Role'],
  from: ['À partir du', 'From'],
  to: ["Jusqu'au", 'To'],
  actorId: ["Identifiant de l'acteur", 'Id of the actor'],
  initiativeId: ["Identifiant de l'initiative", 'Id of the initiative'],
  member: ['Membre', 'Member'],
  organisation: ['Organisation', 'Organisation'],
  organisationId: ["Identifiant de l'organisation", 'Id of the organisation'],
  memberId: ['Identifiant du membre', 'Id of the member'],
  linkedTo: ['Lié à', 'Linked to'],
  linkedToId: ["Identifiant de l'autre acteur", 'Id of the other actor'],
  link: ['Lien', 'Link'],
  funder: ['Financeur', 'Funder'],
  beneficiary: ['Bénéficiaire', 'Beneficiary'],
  nature: ['Nature', 'Nature'],
  amountRequested: ['Demandé (€)', 'Requested (€)'],
  amount: ['Accordé (€)', 'Granted (€)'],
  territoryShare: ['Part du territoire demandé', 'Share of the requested territory'],
  territoryAmount: ['Compté dans ce territoire (€, part arrondie)', 'Counted in this territory (€, share rounded)'],
  amountPaid: ['Versé (€)', 'Paid (€)'],
  decidedOn: ['Décidé le', 'Decided on'],
  decidedIn: ['Année de décision', 'Year of decision'],
  purpose: ['Objet', 'Purpose'],
  programme: ['Dispositif', 'Programme'],
  reference: ['Référence', 'Reference'],
  passThrough: ['Reversé à des tiers', 'Passed on'],
  funderId: ['Identifiant du financeur', 'Id of the funder'],
  beneficiaryId: ['Identifiant du bénéficiaire', 'Id of the beneficiary'],
  theme: ['Thématique', 'Theme'],
  rootTheme: ['Grande thématique', 'Root theme'],
  territory: ['Territoire', 'Territory'],
  initiativeCount: ["Nombre d'initiatives", 'Initiatives'],
  actorCount: ["Nombre d'acteurs", 'Actors'],
  themeId: ['Identifiant de la thématique', 'Id of the theme'],
  territoryLevel: ['Niveau du territoire', 'Level of the territory'],
  territoryCode: ['Code du territoire', 'Code of the territory'],
  territoryId: ['Identifiant du territoire', 'Id of the territory'],
  publisher: ['Éditeur', 'Publisher'],
  licence: ['Licence', 'Licence'],
  url: ['Adresse', 'Address'],
  retrievedOn: ['Lue le', 'Read on'],
  exportedOn: ['Exporté le', 'Exported on'],
  filters: ['Filtres', 'Filters'],
} as const satisfies Readonly<Record<string, readonly [french: string, english: string]>>;

export type Heading = keyof typeof headings;

/** The values of the column that marks examples. */
export const exampleLabels: LabelsOf<'EXAMPLE'> = { EXAMPLE: ['exemple', 'example'] };

/** Why an initiative is in the table of a territory: it names a place there, or only places that reach beyond. */
export const reachLabels: LabelsOf<'THERE' | 'LARGER' | 'ELSEWHERE'> = {
  THERE: ['dans ce territoire', 'in this territory'],
  LARGER: ['couvre plus que ce territoire', 'covers more than this territory'],
  // Of an actor.
  ELSEWHERE: ['ailleurs ou plus large, lié à ce territoire', 'elsewhere or larger, tied to this territory'],
};

/** The state of an initiative that begins later; the other states are its statuses. */
export const stateLabels: LabelsOf<'TO_COME'> = { TO_COME: ['À venir', 'To come'] };

/** The answers to a yes-or-no question; an unknown answer is empty. */
export const answerLabels: LabelsOf<'YES' | 'NO'> = { YES: ['oui', 'yes'], NO: ['non', 'no'] };

/** The words for the filters of an export. */
export const filterLabels: LabelsOf<'territory' | 'theme' | 'asOf' | 'none'> = {
  territory: ['Territoire', 'Territory'],
  theme: ['Thématique', 'Theme'],
  asOf: ['Au', 'As of'],
  none: ['aucun : tout ce qui est connu', 'none: all that is known'],
};
