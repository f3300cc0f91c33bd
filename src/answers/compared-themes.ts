/** The fields of evidence that every pair of two subjects has: what they share, what each has alone, how much each theme tells. */
import { type ComparedSubjects, sharedInformation, type ThemeWeight } from '../measures/subject/compare-subjects.js';
import { round } from '../model/round.js';
import { stub } from './stubs.js';

type Compared = Omit<ComparedSubjects, 'theme'> & { readonly compared: number };

const weigh = (themes: readonly ThemeWeight[]) =>
  themes.map((evidence) => ({ ...evidence, theme: stub('Theme', evidence.theme) }));

/** How rare, all together, is what two share; rounded, to order by. */
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
