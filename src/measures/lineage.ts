/** Whether an initiative is a part of another, directly or through initiatives that are not archived. */
import type { Initiatives } from '../model/initiatives.js';
import { listAt } from '../model/lists.js';

/** Whether one initiative is below the other, over any number of steps. */
export function isPartOf(initiatives: Initiatives, part: number, whole: number): boolean {
  if ((initiatives.wholes.size.values[part] ?? 0) === 0) return false;
  const met = new Set([part]);
  for (const each of met) {
    for (const above of listAt(initiatives.wholes, each)) {
      if (initiatives.alive.values[above] !== 1) continue;
      if (above === whole) return true;
      met.add(above);
    }
  }
  return false;
}
