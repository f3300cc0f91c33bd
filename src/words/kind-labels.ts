/** The words for the kinds of suggestion, and of what is searched. */
import type { SearchKind, SuggestionKind } from '../language/generated/types.js';
import type { LabelsOf } from './labels.js';

export const suggestionKindLabels: LabelsOf<SuggestionKind> = {
  OVERLAP: ['Recoupement', 'Overlap'],
  SYNERGY: ['Synergie possible', 'Synergy'],
  INTRODUCTION: ['Mise en relation', 'Introduction'],
  ISOLATION: ['Acteur à relier', 'Actor to connect'],
  GAP: ['Manque', 'Gap'],
  FUNDING_END: ['Fin de financement', 'Funding that ends'],
};

export const searchKindLabels: LabelsOf<SearchKind> = {
  ACTOR: ['Acteurs', 'Actors'],
  INITIATIVE: ['Initiatives', 'Initiatives'],
  THEME: ['Thématiques', 'Themes'],
  TERRITORY: ['Territoires', 'Territories'],
};
