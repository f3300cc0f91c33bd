/** The fields of evidence that every pair of two subjects has: what they share, what each has alone, how much each theme tells. */
import type { ComparedSubjects, ThemeWeight } from '../measures/compare-subjects.js';
import { round } from '../model/round.js';
import { stub } from './stubs.js';

type Compared = Omit<ComparedSubjects, 'theme'> & { readonly compared: number };

const weigh = (themes: readonly ThemeWeight[]) =>
  themes.map((evidence) => ({ ...evidence, theme: stub('Theme', evidence.theme) }));

/** Of shared themes: how rare, all together, is what two share. */
export const sumOfWeights = (themes: readonly ThemeWeight[]): number =>
  round(themes.reduce((sum, { weight }) => sum + weight, 0));

export const comparedThemes = {
  comparedCount: ({ compared }: Compared) => compared,
  sharedThemes: ({ sharedThemes }: Compared) => weigh(sharedThemes),
  themesOfFirst: ({ themesOfA }: Compared) => weigh(themesOfA),
  themesOfSecond: ({ themesOfB }: Compared) => weigh(themesOfB),
};
