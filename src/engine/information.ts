/** How rare each theme is among the initiatives compared: IC(t) = ln((N + 1) ÷ n(t)). */
import type { ThemeWeight } from './compare-subjects.js';
import { COMPARED } from './initiatives.js';
import type { Snapshot } from './snapshot.js';

/** The information content of one theme. */
function informationOf({ initiatives }: Snapshot, theme: number): number {
  return Math.log(((initiatives.totals.values[COMPARED] ?? 0) + 1) / (initiatives.uses.values[theme] ?? 0));
}

/** A theme with its uses among the initiatives and what it tells. */
export function weighTheme(snapshot: Snapshot, theme: number): ThemeWeight {
  return {
    theme: snapshot.themes.table.ids[theme] as string,
    uses: snapshot.initiatives.uses.values[theme] as number,
    weight: informationOf(snapshot, theme),
  };
}

/** The information content of every theme, by its number; Infinity where nobody names it. */
export function informationOfThemes(snapshot: Snapshot): Float64Array {
  return Float64Array.from(snapshot.themes.table.ids, (_, theme) => informationOf(snapshot, theme));
}
