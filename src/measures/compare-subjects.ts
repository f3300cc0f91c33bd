/** The theme factor θ of two sets of themes with its evidence: shared themes, themes of each alone, and the weight of each theme. */

/** A theme, its uses n(t), and its information content IC(t). */
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
  const shared: ThemeWeight[] = [];
  const themesOfA: ThemeWeight[] = [];
  const themesOfB: ThemeWeight[] = [];
  for (const theme of ofA) (ofB.includes(theme) ? shared : themesOfA).push(weigh(theme));
  for (const theme of ofB) if (!ofA.includes(theme)) themesOfB.push(weigh(theme));
  const common = sumOf(shared);
  const all = common + sumOf(themesOfA) + sumOf(themesOfB);
  return { theme: all > 0 ? common / all : 0, sharedThemes: shared, themesOfA, themesOfB };
}

function sumOf(themes: readonly ThemeWeight[]): number {
  let sum = 0;
  for (const { weight } of themes) sum += weight;
  return sum;
}
