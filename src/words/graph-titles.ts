/** The titles of the attributes of an exported network, and of the relations that have no label of their own, in French; in English they have the names of the API. */
import type { Language } from './labels.js';

const french: Readonly<Record<string, string>> = {
  type: 'Type',
  kind: 'Code de nature',
  kindLabel: 'Nature',
  themes: 'Codes des thématiques',
  themeLabels: 'Thématiques',
  rootThemes: 'Grandes thématiques',
  territories: 'Codes des territoires',
  territoryNames: 'Territoires',
  siren: 'SIREN',
  siret: 'SIRET',
  rna: 'RNA',
  phase: 'Phase',
  status: 'Statut déclaré',
  state: 'État',
  startDate: 'Début',
  endDate: 'Fin',
  budget: 'Budget (€)',
  example: 'Exemple',
  sources: 'Sources',
  role: 'Code de rôle',
  roleLabel: 'Rôle',
  from: 'À partir du',
  to: 'Jusqu’au',
  nature: 'Code de financement',
  amountRequested: 'Demandé (€)',
  amount: 'Accordé (€)',
  amountPaid: 'Versé (€)',
  decidedOn: 'Décidé le',
  fundingLink: 'Identifiant du financement',
  initiatives: 'Initiatives',
  PARTICIPATES_IN: 'participe à',
  MEMBER_OF: 'membre de',
  LINKED_TO: 'lié à',
  PART_OF: 's’inscrit dans',
  FUNDS: 'finance',
};

export const graphTitle = (name: string, language: Language): string =>
  language === 'FR' ? (french[name] ?? name) : name;
