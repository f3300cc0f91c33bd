/** Which matters the next meeting can settle: those without a day, of which who leads each project sits in the body that meets. */
import type { Context } from '../../answers/context.js';
import { bodies } from '../../measures/coordination.js';
import { leadsOf } from '../../measures/participants.js';
import { dayOf, NO_END } from '../../model/days.js';
import { findNumber } from '../../model/ids.js';
import { nextMeetings } from './around/next-meetings.js';
import type { Matters, PlacedMatter } from './matters.js';

/** Two projects, or who seeks and who offers, are settled by those who sit together; what concerns one alone is not. */
const kinds: readonly PlacedMatter['kind'][] = ['OVERLAP', 'RELAY', 'POOLING', 'COMPLEMENTARY', 'NEED'];

/** @returns a function of a matter, with whether the next meeting can settle it */
export async function forMeeting(
  context: Context,
  { known: { snapshot }, asOf }: Pick<Matters, 'known' | 'asOf'>,
): Promise<(matter: PlacedMatter) => PlacedMatter> {
  const [next] = await nextMeetings(context, asOf);
  const body = next === undefined ? -1 : findNumber(snapshot.actors.table, next.body);
  if (body < 0) return (matter) => matter;
  const day = dayOf(asOf);
  const sits = (actors: readonly number[]) => bodies(snapshot, actors, day).includes(body);
  const isSettled = ({ kind, dueOn, initiatives, needs }: PlacedMatter) =>
    kinds.includes(kind) &&
    dueOn === NO_END &&
    initiatives.length + needs.length > 0 &&
    initiatives.every((each) => sits(leadsOf(snapshot, each, day))) &&
    needs.every(({ seeker, offers }) => sits([seeker]) && sits(offers.map(({ provider }) => provider)));
  return (matter) => (isSettled(matter) ? { ...matter, isForMeeting: true } : matter);
}
