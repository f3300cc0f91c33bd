/** The pages. To add one: lines here, a line in addresses.json, a folder in pages/; see web/README.md. */
import type { ComponentType } from 'react';
import type addresses from './addresses.json';

export interface PageEntry {
  readonly name: keyof typeof addresses;
  /** The page that the navigation highlights. */
  readonly under: keyof typeof addresses;
  /** Loaded on the first visit. */
  readonly load: () => Promise<{ readonly Page: ComponentType }>;
}

export const pages: readonly PageEntry[] = [
  // À traiter
  { name: 'toTreat', under: 'toTreat', load: () => import('./pages/to-treat/page.tsx') },
  // Sujets, and the file of one
  { name: 'matters', under: 'toTreat', load: () => import('./pages/matters/page.tsx') },
  { name: 'matter', under: 'toTreat', load: () => import('./pages/matter/page.tsx') },
  // Territoire
  { name: 'territory', under: 'territory', load: () => import('./pages/territory/page.tsx') },
  { name: 'oneTerritory', under: 'territory', load: () => import('./pages/territory/page.tsx') },
  // Acteurs, and the record of one
  { name: 'actors', under: 'actors', load: () => import('./pages/actors/page.tsx') },
  { name: 'actor', under: 'actors', load: () => import('./pages/actor/page.tsx') },
  // One initiative: many pages link to it, so none is highlighted in the navigation
  { name: 'initiative', under: 'initiative', load: () => import('./pages/initiative/page.tsx') },
  // Financements
  { name: 'funding', under: 'funding', load: () => import('./pages/funding/page.tsx') },
  // Réunions, and one of them
  { name: 'meetings', under: 'meetings', load: () => import('./pages/meetings/page.tsx') },
  { name: 'meeting', under: 'meetings', load: () => import('./pages/meeting/page.tsx') },
  // Instruire une demande
  { name: 'examine', under: 'examine', load: () => import('./pages/examine/page.tsx') },
  // Analyser
  { name: 'analyse', under: 'analyse', load: () => import('./pages/analyse/page.tsx') },
  // Données, and an import
  { name: 'data', under: 'data', load: () => import('./pages/data/page.tsx') },
  { name: 'importing', under: 'data', load: () => import('./pages/data/import/page.tsx') },
  // Contribuer, by the link of an invitation
  { name: 'contribute', under: 'contribute', load: () => import('./pages/contribute/page.tsx') },
];

/** Those in the navigation, in its order. */
export const navigation = [
  'toTreat',
  'territory',
  'actors',
  'funding',
  'meetings',
  'examine',
  'analyse',
  'data',
] as const satisfies readonly PageEntry['name'][];
