/** θ of two sets of themes with its evidence: what they share, what each has alone, and how much each theme tells. */

/** A theme, n(t), and its information content. */
export interface ThemeWeight {
  readonly theme: string;
  readonly uses: number;
  readonly weight: number;
}

export interface ComparedSubjects {
  /** simGIC; 0 when neither has any theme. */
  readonly theme: number;
  readonly sharedThemes: readonly ThemeWeight[];
  readonly themesOfA: readonly ThemeWeight[];
  readonly themesOfB: readonly ThemeWeight[];
}

/** @param weigh names and weighs a theme by its number */
export function compareSubjects(
  ofA: Int32Array,
  ofB: Int32Array,
  weigh: (theme: number) => ThemeWeight,
): ComparedSubjects {
  const shared = [...ofA].filter((theme) => ofB.includes(theme)).map(weigh);
  const themesOfA = [...ofA].filter((theme) => !ofB.includes(theme)).map(weigh);
  const themesOfB = [...ofB].filter((theme) => !ofA.includes(theme)).map(weigh);
  const sum = (list: readonly ThemeWeight[]) => list.reduce((total, { weight }) => total + weight, 0);
  const all = sum(shared) + sum(themesOfA) + sum(themesOfB);
  return { theme: all > 0 ? sum(shared) / all : 0, sharedThemes: shared, themesOfA, themesOfB };
}
