/** How rare each theme is among the initiatives compared: IC(t) = ln((N + 1) ÷ n(t)). */
import { COMPARED } from './initiatives.js';
import type { Snapshot } from './snapshot.js';

/** The information content of one theme. */
export function informationOf({ initiatives }: Snapshot, theme: number): number {
  return Math.log(((initiatives.totals.values[COMPARED] ?? 0) + 1) / (initiatives.uses.values[theme] ?? 0));
}

/** The information content of every theme, by its number; Infinity where nobody names it. */
export function informationOfThemes(snapshot: Snapshot): Float64Array {
  return Float64Array.from(snapshot.themes.table.ids, (_, theme) => informationOf(snapshot, theme));
}
