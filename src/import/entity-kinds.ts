/** The entities that an ecosystem states, and the statements by which each is read and written. */
import type { EntityKind } from './entity-row.js';

export const ACTOR: EntityKind = {
  label: 'Actor',
  known: 'import/known-actors',
  knownLinks: 'import/actor-links',
  write: 'import/actors',
  link: 'import/link-actors',
  steady: { name: 'aliases', siren: 'statedIdentifiers', siret: 'statedIdentifiers', rna: 'statedIdentifiers' },
  single: ['seat'],
};

export const INITIATIVE: EntityKind = {
  label: 'Initiative',
  known: 'import/known-initiatives',
  knownLinks: 'import/initiative-links',
  write: 'import/initiatives',
  link: 'import/link-initiatives',
  steady: {},
  single: [],
};

export const FUNDING_LINK: EntityKind = {
  label: 'FundingLink',
  known: 'import/known-funding-links',
  knownLinks: 'import/funding-link-links',
  write: 'import/funding-link-changes',
  link: 'import/link-funding-links',
  steady: {},
  single: [],
};
