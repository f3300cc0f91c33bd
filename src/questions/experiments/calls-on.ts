/** The calls for projects on given themes that have not closed. */
import { openCalls } from '../../measures/funding/open-calls.js';
import { intAt } from '../../model/at.js';
import { dateOf } from '../../model/days.js';
import { idOf } from '../../model/ids.js';
import { listAt } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';

export interface OpenCall {
  readonly call: string;
  readonly closesOn: string | null;
}

/** Calls that have not closed, those that open later included, on one of these themes or a theme below. */
export function callsOn(snapshot: Snapshot, themes: Int32Array, day: number): OpenCall[] {
  const { initiatives, subjects } = snapshot;
  return openCalls(snapshot, day)
    .filter((call) => {
      const named = listAt(subjects.themes, intAt(initiatives.subject.values, call));
      return themes.some((theme) => named.includes(theme));
    })
    .map((call) => ({ call: idOf(initiatives.table, call), closesOn: dateOf(intAt(initiatives.end.values, call)) }));
}
