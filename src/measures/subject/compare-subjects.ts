/**
 * The theme factor θ of two sets of themes with its evidence: shared themes, those that count in part, themes of each
 * alone, and the weight of each.
 */

/** A theme, its uses n(t), and its information content IC(t). */
export interface ThemeWeight {
  readonly theme: string;
  readonly uses: number;
  readonly weight: number;
}

/** A theme of one side only that counts in part, because the other side names a related theme. */
export interface RelatedThemeWeight extends ThemeWeight {
  /** The related theme of the other side; of several with the same weight, the first by id. */
  readonly related: string;
  /** The part of its weight that counts, above 0 and at most 1. */
  readonly share: number;
}

export interface ComparedSubjects {
  /** simGIC, related themes counting in part; 0 when neither has any theme. */
  readonly theme: number;
  readonly sharedThemes: readonly ThemeWeight[];
  /** Themes that count in part; they are also in the lists of themes of one side alone. Those of A come first. */
  readonly relatedThemes: readonly RelatedThemeWeight[];
  readonly themesOfA: readonly ThemeWeight[];
  readonly themesOfB: readonly ThemeWeight[];
}

/**
 * @param weigh names and weighs a theme by its number
 * @param related what counts in part
 */
export function compareSubjects(
  ofA: Int32Array,
  ofB: Int32Array,
  weigh: (theme: number) => ThemeWeight,
  related: readonly RelatedThemeWeight[] = [],
): ComparedSubjects {
  const shared: ThemeWeight[] = [];
  const themesOfA: ThemeWeight[] = [];
  const themesOfB: ThemeWeight[] = [];
  for (const theme of ofA) (ofB.includes(theme) ? shared : themesOfA).push(weigh(theme));
  for (const theme of ofB) if (!ofA.includes(theme)) themesOfB.push(weigh(theme));
  const common = sumOf(shared);
  const all = common + sumOf(themesOfA) + sumOf(themesOfB);
  return {
    theme: all > 0 ? sharedInformation({ sharedThemes: shared, relatedThemes: related }) / all : 0,
    sharedThemes: shared,
    relatedThemes: related,
    themesOfA,
    themesOfB,
  };
}

/** Σ IC of the shared themes: how rare they are taken together. */
export function sharedInformation({
  sharedThemes,
  relatedThemes,
}: Pick<ComparedSubjects, 'sharedThemes' | 'relatedThemes'>): number {
  return relatedThemes.reduce((sum, { weight, share }) => sum + share * weight, sumOf(sharedThemes));
}

function sumOf(themes: readonly ThemeWeight[]): number {
  let sum = 0;
  for (const { weight } of themes) sum += weight;
  return sum;
}
