/** How rare each theme is among the compared initiatives: IC(t) = ln((N + 1) ÷ n(t)). */

import { intAt } from '../../model/at.js';
import { idOf } from '../../model/ids.js';
import { COMPARED } from '../../model/initiatives.js';
import type { Columns, Snapshot } from '../../model/snapshot.js';
import type { Themes } from '../../model/themes.js';
import type { ThemeWeight } from './compare-subjects.js';

/** The information content of one theme. */
function informationOf({ initiatives }: Columns, theme: number): number {
  return Math.log(((initiatives.totals.values[COMPARED] ?? 0) + 1) / (initiatives.uses.values[theme] ?? 0));
}

/** Cached weights of themes; valid while the number of compared initiatives stays the same. */
interface Told {
  readonly compared: number;
  readonly weights: ThemeWeight[];
}

/**
 * One cache for each theme table, shared by all states of the graph: most changes do not change how often a theme is
 * used.
 */
const lastTold = new WeakMap<Themes, Told>();

function toldOf({ themes, initiatives }: Snapshot): Told {
  const compared = intAt(initiatives.totals.values, COMPARED);
  const last = lastTold.get(themes);
  if (last?.compared === compared) return last;
  const told = { compared, weights: [] };
  lastTold.set(themes, told);
  return told;
}

/**
 * A theme with its uses among the initiatives and its information content; the same object until one of these changes.
 */
export function weighTheme(snapshot: Snapshot, theme: number): ThemeWeight {
  const { weights } = toldOf(snapshot);
  const uses = intAt(snapshot.initiatives.uses.values, theme);
  const last = weights[theme];
  if (last?.uses === uses) return last;
  const told = { theme: idOf(snapshot.themes.table, theme), uses, weight: informationOf(snapshot, theme) };
  weights[theme] = told;
  return told;
}

/**
 * IC(t) = ln((N + 1) ÷ n(t)) of every theme, by its number: N initiatives are compared, n(t) of them name t or a theme
 * below it. In nats; Infinity when no initiative names the theme.
 * @see Resnik 1995
 */
export function informationOfThemes(snapshot: Columns): Float64Array {
  return Float64Array.from({ length: snapshot.themes.table.count }, (_, theme) => informationOf(snapshot, theme));
}
