/**
 * The evidence fields of every comparison of two subjects: the shared themes, the themes of each one only, and the
 * weight of each theme.
 */
import { type ComparedSubjects, sharedInformation, type ThemeWeight } from '../measures/subject/compare-subjects.js';
import { round } from '../model/round.js';
import { stub } from './stubs.js';

type Compared = Omit<ComparedSubjects, 'theme'> & { readonly compared: number };

const weigh = (themes: readonly ThemeWeight[]) =>
  themes.map((evidence) => ({ ...evidence, theme: stub('Theme', evidence.theme) }));

/** Σ IC of the shared themes, rounded, for sorting. */
export const rarityOf = (compared: Pick<ComparedSubjects, 'sharedThemes' | 'relatedThemes'>): number =>
  round(sharedInformation(compared));

export const comparedThemes = {
  comparedCount: ({ compared }: Compared) => compared,
  sharedThemes: ({ sharedThemes }: Compared) => weigh(sharedThemes),
  relatedThemes: ({ relatedThemes }: Compared) =>
    relatedThemes.map((evidence) => ({
      ...evidence,
      theme: stub('Theme', evidence.theme),
      related: stub('Theme', evidence.related),
    })),
  themesOfFirst: ({ themesOfA }: Compared) => weigh(themesOfA),
  themesOfSecond: ({ themesOfB }: Compared) => weigh(themesOfB),
};
