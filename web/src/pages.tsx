/** The pages, in the order of the navigation. To add one: a line here, a line in addresses.json, a folder in pages/; see web/README.md. */
import type { ComponentType } from 'react';
import type addresses from './addresses.json';

export interface PageEntry {
  readonly name: keyof typeof addresses;
  /** The page of the navigation that stands for it. */
  readonly under: keyof typeof addresses;
  /** Loaded when somebody goes there. */
  readonly load: () => Promise<{ readonly Page: ComponentType }>;
}

export const pages: readonly PageEntry[] = [
  // À traiter
  { name: 'toTreat', under: 'toTreat', load: () => import('./pages/to-treat/page.tsx') },
];

/** Pages that the navigation shows. */
export const navigation = pages.filter(({ name, under }) => name === under);
