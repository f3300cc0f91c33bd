/** The labels about the state of the data: imports and uploads, missing facts, possible duplicates, and figures that could move. */
import type {
  DuplicateReason,
  ImportFormat,
  ImportState,
  Lack,
  QualityFigure,
  UploadState,
} from '../language/generated/types.js';
import type { LabelsOf } from './labels.js';

export const duplicateReasonLabels: LabelsOf<DuplicateReason> = {
  SAME_NUMBER: ['Même numéro', 'Same number'],
  TWO_NUMBERS: ['Même collectivité, deux numéros', 'Same public body, two numbers'],
  SAME_NAME_AND_COMMUNE: ['Même nom, même commune', 'Same name, same commune'],
  ALIAS: ['Autre nom de l’un', 'Other name of one'],
  SAME_NAME: ['Même nom, l’un sans numéro', 'Same name, one without a number'],
  NEAR_NAME: ['Nom proche, l’un sans numéro', 'Near name, one without a number'],
  OTHER_NUMBER: ['Même nom, même commune, deux numéros', 'Same name, same commune, two numbers'],
};

export const lackLabels: LabelsOf<Lack> = {
  NO_THEME: ['Thématique', 'Theme'],
  NO_TERRITORY: ['Territoire', 'Territory'],
  ONE_PARTICIPANT: ['Partenaires', 'Partners'],
  NO_LEAD: ['Porteur', 'Lead'],
  NO_DATE: ['Dates', 'Dates'],
  NO_AUDIENCE: ['Publics', 'Audiences'],
  NO_PLACE: ['Siège ou territoire d’action', 'Seat or territory of action'],
  NO_SUBJECT: ['Thématique de l’acteur', 'Theme of the actor'],
  NO_ACTIVITY: ['Projets, besoins ou offres', 'Projects, needs or offers'],
  NO_KIND: ['Type d’acteur', 'Kind of actor'],
  NO_NUMBER: ['SIRET, SIREN ou RNA', 'SIRET, SIREN or RNA'],
  NO_CONTACT: ['Contact (fonction)', 'Contact (function)'],
};

export const importFormatLabels: LabelsOf<ImportFormat> = {
  SUBSIDIES: ['Subventions', 'Subsidies'],
  ECOSYSTEM: ['Acteurs et initiatives', 'Actors and initiatives'],
  THEMES: ['Thématiques', 'Themes'],
  CONTOURS: ['Contours', 'Contours'],
  CORDIS: ['CORDIS', 'CORDIS'],
  GIVING_360: ['360Giving', '360Giving'],
  MEDNUM: ['Lieux de médiation numérique', 'Places of digital mediation'],
  DATA_INCLUSION: ['data·inclusion', 'data·inclusion'],
  PROJETS_TERRITOIRE: ['Projets de collectivités', 'Projects of local authorities'],
  JAUNE: ['Jaunes budgétaires', 'Yellow budget annexes'],
  TERRITORIES: ['Code officiel géographique', 'Official geographic code'],
};

export const importStateLabels: LabelsOf<ImportState> = {
  DONE: ['Terminé', 'Finished'],
  RUNNING: ['En cours', 'Under way'],
  CUT: ['Interrompu', 'Cut off'],
  UNDONE: ['Annulé', 'Undone'],
  PARTLY_UNDONE: ['Annulé en partie', 'Undone in part'],
};

export const uploadStateLabels: LabelsOf<UploadState> = {
  RECEIVED: ['Reçu', 'Received'],
  TRYING: ['Essai en cours', 'Being tried'],
  TRIED: ['Essayé, rien n’est écrit', 'Tried, nothing written'],
  IMPORTING: ['Import en cours', 'Being imported'],
  IMPORTED: ['Importé', 'Imported'],
  STOPPED: ['Arrêté', 'Stopped'],
  FAILED: ['À préciser ou à corriger, comme dit plus bas', 'To be completed or corrected, as said below'],
};

export const qualityFigureLabels: LabelsOf<QualityFigure> = {
  ACTORS: [
    'Acteurs connus, dans le territoire ou ailleurs, sans les instances',
    'Known actors, in the territory or elsewhere, without bodies',
  ],
  INITIATIVES: ['Initiatives', 'Initiatives'],
  GRANTS: ['Subventions accordées', 'Grants'],
  GRANTED_AMOUNT: ['Montant accordé', 'Amount granted'],
  ISOLATED_ACTORS: ['Acteurs à relier', 'Actors to connect'],
};
