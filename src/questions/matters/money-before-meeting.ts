/** Of what falls due before anybody meets, how much money it is about: the first matters are the largest of them. */
import type { Context } from '../../answers/context.js';
import { type Money, settingsOf } from '../../answers/setting.js';
import { dayOf } from '../../model/days.js';
import { nextMeetings } from './around/next-meetings.js';
import { initiativeIds, type MatterRow } from './row.js';

/** By id of a matter: cents that its initiatives were granted or have asked for, as far as they are known. Empty where no meeting is known. */
export async function moneyBeforeMeeting(
  context: Context,
  asOf: string,
  rows: readonly MatterRow[],
): Promise<ReadonlyMap<string, number>> {
  const [next] = await nextMeetings(context, asOf);
  const due = rows.filter(
    ({ matter: { urgency, dueOn } }) => next !== undefined && urgency === 'NOW' && dueOn < dayOf(next.on),
  );
  const settings = await settingsOf(context, asOf, [...new Set(due.flatMap((row) => initiativeIds(row)))]);
  const sum = (money: readonly Money[]) => money.reduce((all, { amount }) => all + (amount ?? 0), 0);
  const moneyOf = (row: MatterRow) => {
    const ofInitiatives = initiativeIds(row).map((id) => sum([...settings.of(id).grants, ...settings.of(id).requests]));
    const ofActors = row.matter.initiatives.length > 0 ? [] : row.matter.ends.map(({ amount }) => amount ?? 0);
    return [...ofInitiatives, ...ofActors].reduce((all, each) => all + each, 0);
  };
  return new Map(due.map((row) => [row.id, moneyOf(row)]));
}
