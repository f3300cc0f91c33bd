/** Writes an initiative into a snapshot, whether new or changed. */

import { intAt } from './at.js';
import { maskOf } from './audiences.js';
import { codeOf, initiativeKinds, phases, roles, statuses } from './closed-lists.js';
import { type Column, write } from './column.js';
import { datedRelations } from './dated-relations.js';
import { NO_END, NO_START } from './days.js';
import type { InitiativeRecord } from './entity-records.js';
import { groundOf } from './grounds.js';
import { numberOf } from './ids.js';
import { COMPARED, eachParticipant, isCompared, NOWHERE, TOO_BROAD } from './initiatives.js';
import { addToList, listAt, removeFromList, setList } from './lists.js';
import type { Snapshot } from './snapshot.js';
import { subjectOf } from './themes.js';

/** @returns its number */
export function putInitiative(snapshot: Snapshot, facts: InitiativeRecord): number {
  const { initiatives, actors } = snapshot;
  const it = numberOf(initiatives.table, facts.id);
  count(snapshot, it, -1);
  eachParticipant(initiatives, it, (actor) => removeFromList(initiatives.ofActor, actor, it));
  for (const whole of listAt(initiatives.wholes, it)) removeFromList(initiatives.parts, whole, it);

  write(initiatives.alive, it, facts.archived ? 0 : 1);
  write(initiatives.kind, it, codeOf(initiativeKinds, facts.kind));
  write(initiatives.phase, it, codeOf(phases, facts.phase));
  write(initiatives.status, it, codeOf(statuses, facts.status));
  write(initiatives.hasResults, it, facts.hasResults ? 1 : 0);
  write(initiatives.audiences, it, maskOf(facts.audiences));
  write(initiatives.start, it, facts.start ?? NO_START);
  write(initiatives.end, it, facts.end ?? NO_END);
  write(initiatives.subject, it, subjectOf(snapshot.subjects, snapshot.themes, facts.themes));
  write(initiatives.ground, it, groundOf(snapshot.grounds, snapshot.territories, facts.territories));
  setList(
    initiatives.wholes,
    it,
    facts.wholes.map((whole) => numberOf(initiatives.table, whole)),
  );
  setList(initiatives.participants, it, datedRelations(actors.table, roles, facts.participants));

  eachParticipant(initiatives, it, (actor) => addToList(initiatives.ofActor, actor, it));
  for (const whole of listAt(initiatives.wholes, it)) addToList(initiatives.parts, whole, it);
  count(snapshot, it, 1);
  return it;
}

/** Adds the initiative to the counts (1) or removes it from them (−1), if it is counted. */
function count({ initiatives, subjects, grounds }: Snapshot, it: number, change: 1 | -1): void {
  if (!isCompared(initiatives, it)) return;
  const subject = intAt(initiatives.subject.values, it);
  const themes = listAt(subjects.themes, subject);
  const isNowhere = (grounds.size.values[intAt(initiatives.ground.values, it)] ?? 0) === 0;
  add(initiatives.totals, COMPARED, change);
  if (themes.length === 0) add(initiatives.totals, TOO_BROAD, change);
  if (isNowhere) add(initiatives.totals, NOWHERE, change);
  for (const theme of themes) add(initiatives.uses, theme, change);
  const isInverted = intAt(initiatives.end.values, it) < intAt(initiatives.start.values, it);
  const isPaired = themes.length > 0 && !isNowhere && !isInverted;
  write(initiatives.paired, it, isPaired && change === 1 ? 1 : 0);
  if (!isPaired) return;
  if (change === 1) addToList(initiatives.ofSubject, subject, it);
  else removeFromList(initiatives.ofSubject, subject, it);
}

function add(column: Column<Int32Array>, at: number, change: number): void {
  write(column, at, (column.values[at] ?? 0) + change);
}
