/** What people read for each act that a token may allow. */
import type { Act } from '../language/generated/types.js';
import type { LabelsOf } from './labels.js';

export const actLabels: LabelsOf<Act> = {
  CREATE_ACTOR: ['Ajouter un acteur', 'Add an actor'],
  EDIT_ACTOR: ['Modifier un acteur', 'Edit an actor'],
  ARCHIVE_ACTOR: ['Archiver un acteur', 'Archive an actor'],
  MERGE_ACTORS: ['Rapprocher deux fiches', 'Merge two records'],
  CREATE_INITIATIVE: ['Ajouter une initiative', 'Add an initiative'],
  EDIT_INITIATIVE: ['Modifier une initiative', 'Edit an initiative'],
  ARCHIVE_INITIATIVE: ['Archiver une initiative', 'Archive an initiative'],
  CREATE_FUNDING_LINK: ['Ajouter un financement', 'Add a funding link'],
  EDIT_FUNDING_LINK: ['Modifier un financement', 'Edit a funding link'],
  ARCHIVE_FUNDING_LINK: ['Archiver un financement', 'Archive a funding link'],
  CREATE_TERRITORY: ['Créer un secteur', 'Create a zone'],
  EDIT_TERRITORY: ['Modifier un secteur', 'Edit a zone'],
  ARCHIVE_TERRITORY: ['Archiver un secteur', 'Archive a zone'],
  SET_MEMBERSHIP: ['Indiquer un membre', 'Set a membership'],
  REMOVE_MEMBERSHIP: ['Retirer un membre', 'Remove a membership'],
  SET_PARTICIPATION: ['Indiquer une participation', 'Set a participation'],
  REMOVE_PARTICIPATION: ['Retirer une participation', 'Remove a participation'],
  SET_LINK: ['Indiquer un lien', 'Set a link'],
  REMOVE_LINK: ['Retirer un lien', 'Remove a link'],
  SET_HOME: ['Choisir le territoire du conseil', 'Set the home territory'],
  DECIDE: ['Décider', 'Decide'],
  CREATE_MEETING: ['Ajouter une réunion', 'Add a meeting'],
  EDIT_MEETING: ['Modifier une réunion', 'Edit a meeting'],
  ARCHIVE_MEETING: ['Archiver une réunion', 'Archive a meeting'],
  FREEZE_AGENDA: ["Figer l'ordre du jour", 'Freeze the agenda'],
  RECORD_DECISION: ['Consigner une décision', 'Record a decision'],
  UNDO: ['Annuler', 'Undo'],
};
