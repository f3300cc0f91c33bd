/** The calls for projects that have not closed. */
import { intAt } from '../../model/at.js';
import { codeOf, initiativeKinds } from '../../model/closed-lists.js';
import { compareIds } from '../../model/ids.js';
import { hasEnded, isAbandoned } from '../../model/initiatives.js';
import type { Snapshot } from '../../model/snapshot.js';

const CALL = codeOf(initiativeKinds, 'CALL');

/** The numbers of these calls, including calls that open later: sorted by closing day, then by id; calls without a closing day come last. */
export function openCalls({ initiatives }: Snapshot, day: number): number[] {
  const { table, alive, kind, end } = initiatives;
  const found: number[] = [];
  for (let initiative = 0; initiative < table.count; initiative += 1) {
    const isCall = alive.values[initiative] === 1 && kind.values[initiative] === CALL;
    if (isCall && !isAbandoned(initiatives, initiative) && !hasEnded(initiatives, initiative, day))
      found.push(initiative);
  }
  const byId = compareIds(table);
  return found.sort((x, y) => intAt(end.values, x) - intAt(end.values, y) || byId(x, y));
}
