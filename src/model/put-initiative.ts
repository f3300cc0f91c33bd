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
import { insertInList, listAt, removeFromList, setList } from './lists.js';
import type { Snapshot } from './snapshot.js';
import { subjectOf } from './themes.js';

/** @returns the number of the initiative */
export function putInitiative(snapshot: Snapshot, facts: InitiativeRecord): number {
  const { initiatives, actors } = snapshot;
  const initiative = numberOf(initiatives.table, facts.id);
  count(snapshot, initiative, -1);
  eachParticipant(initiatives, initiative, (actor) => removeFromList(initiatives.ofActor, actor, initiative));
  for (const whole of listAt(initiatives.wholes, initiative)) removeFromList(initiatives.parts, whole, initiative);

  write(initiatives.alive, initiative, facts.archived ? 0 : 1);
  write(initiatives.kind, initiative, codeOf(initiativeKinds, facts.kind));
  write(initiatives.phase, initiative, codeOf(phases, facts.phase));
  write(initiatives.status, initiative, codeOf(statuses, facts.status));
  write(initiatives.hasResults, initiative, facts.hasResults ? 1 : 0);
  write(initiatives.audiences, initiative, maskOf(facts.audiences));
  write(initiatives.start, initiative, facts.start ?? NO_START);
  write(initiatives.end, initiative, facts.end ?? NO_END);
  write(initiatives.subject, initiative, subjectOf(snapshot.subjects, snapshot.themes, facts.themes));
  write(initiatives.ground, initiative, groundOf(snapshot.grounds, snapshot.territories, facts.territories));
  setList(
    initiatives.wholes,
    initiative,
    facts.wholes.map((whole) => numberOf(initiatives.table, whole)).sort((one, other) => one - other),
  );
  setList(initiatives.participants, initiative, datedRelations(actors.table, roles, facts.participants));

  eachParticipant(initiatives, initiative, (actor) => insertInList(initiatives.ofActor, actor, initiative));
  for (const whole of listAt(initiatives.wholes, initiative)) insertInList(initiatives.parts, whole, initiative);
  count(snapshot, initiative, 1);
  return initiative;
}

/** Adds the initiative to the counts (1) or removes it from them (−1), if it is counted. */
function count({ initiatives, subjects, grounds }: Snapshot, initiative: number, change: 1 | -1): void {
  if (!isCompared(initiatives, initiative)) return;
  const subject = intAt(initiatives.subject.values, initiative);
  const themes = listAt(subjects.themes, subject);
  const isNowhere = (grounds.size.values[intAt(initiatives.ground.values, initiative)] ?? 0) === 0;
  add(initiatives.totals, COMPARED, change);
  if (themes.length === 0) add(initiatives.totals, TOO_BROAD, change);
  if (isNowhere) add(initiatives.totals, NOWHERE, change);
  for (const theme of themes) add(initiatives.uses, theme, change);
  const isInverted = intAt(initiatives.end.values, initiative) < intAt(initiatives.start.values, initiative);
  const isPaired = themes.length > 0 && !isNowhere && !isInverted;
  write(initiatives.paired, initiative, isPaired && change === 1 ? 1 : 0);
  if (!isPaired) return;
  if (change === 1) insertInList(initiatives.ofSubject, subject, initiative);
  else removeFromList(initiatives.ofSubject, subject, initiative);
}

function add(column: Column<Int32Array>, at: number, change: number): void {
  write(column, at, (column.values[at] ?? 0) + change);
}
