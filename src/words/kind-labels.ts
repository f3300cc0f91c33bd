/** The labels of the kinds of suggestions, matters and search results. */
import type {
  MatterKind,
  MatterState,
  MatterUrgency,
  SearchKind,
  SuggestionKind,
} from '../language/generated/types.js';
import type { LabelsOf } from './labels.js';

export const suggestionKindLabels: LabelsOf<SuggestionKind> = {
  OVERLAP: ['Recoupement', 'Overlap'],
  SYNERGY: ['Synergie possible', 'Synergy'],
  INTRODUCTION: ['Mise en relation', 'Introduction'],
  ISOLATION: ['Acteur à relier', 'Actor to connect'],
  GAP: ['Manque', 'Gap'],
  EXPERIMENT: ['Expérimentation à essaimer', 'Experiment'],
  FUNDING_END: ['Fin de financement', 'Funding that ends'],
  MATTER: ['Sujet', 'Matter'],
  DUPLICATE: ['Fiches à rapprocher', 'Records that may be one'],
};

export const searchKindLabels: LabelsOf<SearchKind> = {
  ACTOR: ['Acteurs', 'Actors'],
  INITIATIVE: ['Initiatives', 'Initiatives'],
  THEME: ['Thématiques', 'Themes'],
  TERRITORY: ['Territoires', 'Territories'],
};

export const matterKindLabels: LabelsOf<MatterKind> = {
  OVERLAP: ['Recoupement', 'Overlap'],
  RELAY: ['Relais', 'Relay'],
  POOLING: ['Mutualisation', 'Pooling'],
  COMPLEMENTARY: ['Complémentarité', 'Complementarity'],
  NEED: ['Besoin', 'Need'],
  EXPERIMENT: ['Expérimentation à essaimer', 'Experiment to spread'],
  ISOLATED: ['Acteur à relier', 'Actor to connect'],
  FUNDING_END: ['Fin de financement', 'Funding that ends'],
};

export const matterStateLabels: LabelsOf<MatterState> = {
  WAITING: ['À prendre', 'To take'],
  DECIDED: ['Retenues, programmées', 'Retained, planned'],
  OVER: ['Écartées, faites', 'Dismissed, done'],
};

export const matterUrgencyLabels: LabelsOf<MatterUrgency> = {
  NOW: ['Dans les 60 jours', 'Within 60 days'],
  SOON: ['Dans les 6 mois', 'Within 6 months'],
  UNDECIDED: ['À décider', 'To be decided'],
  LATER: ['Plus tard', 'Later'],
};
