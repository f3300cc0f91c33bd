/** How rare each theme is among the initiatives compared: IC(t) = ln((N + 1) ÷ n(t)). */
import { COMPARED } from './initiatives.js';
import type { Snapshot } from './snapshot.js';

/** The information content of every theme, by its number; Infinity where nobody names it. */
export function informationOfThemes({ initiatives, themes }: Snapshot): Float64Array {
  const total = initiatives.totals.values[COMPARED] ?? 0;
  return Float64Array.from(themes.table.ids, (_, theme) =>
    Math.log((total + 1) / (initiatives.uses.values[theme] ?? 0)),
  );
}
