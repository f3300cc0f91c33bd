/** The calls for projects on given themes that have not closed. */
import { intAt } from '../../model/at.js';
import { codeOf, initiativeKinds } from '../../model/closed-lists.js';
import { dateOf } from '../../model/days.js';
import { idOf } from '../../model/ids.js';
import { hasEnded, isAbandoned } from '../../model/initiatives.js';
import { listAt } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';

const CALL = codeOf(initiativeKinds, 'CALL');

export interface OpenCall {
  readonly call: string;
  readonly closesOn: string | null;
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Calls that have not closed, those that open later included, on one of these themes or a theme below; null: on any. */
export function callsOn({ initiatives, subjects }: Snapshot, themes: Int32Array | null, day: number): OpenCall[] {
  const { table, alive, kind, subject, end } = initiatives;
  const calls: OpenCall[] = [];
  for (let it = 0; it < table.count; it += 1) {
    if (alive.values[it] !== 1 || kind.values[it] !== CALL) continue;
    if (isAbandoned(initiatives, it) || hasEnded(initiatives, it, day)) continue;
    const named = listAt(subjects.themes, intAt(subject.values, it));
    if (themes === null || themes.some((theme) => named.includes(theme)))
      calls.push({ call: idOf(table, it), closesOn: dateOf(intAt(end.values, it)) });
  }
  // Calls without a closing date come last.
  return calls.sort(
    (x, y) => compare(x.closesOn ?? '9999-12-31', y.closesOn ?? '9999-12-31') || compare(x.call, y.call),
  );
}
