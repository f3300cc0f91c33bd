/** Who of two initiatives sits with whom in a body. */
import { askingOf } from '../../answers/asking.js';
import type { Context } from '../../answers/context.js';
import type { Settings } from '../../answers/setting.js';
import { bodies } from '../../measures/coordination.js';
import { dayOf, NO_END } from '../../model/days.js';
import { findNumber, idOf } from '../../model/ids.js';
import type { OverlapRow } from './row.js';

/** All references are ids. */
export interface CommonSeats {
  /** Of the first initiative and of the second: a lead, else another who takes part. */
  readonly one: string;
  readonly other: string;
  readonly areLeads: boolean;
  /** Where both sit. */
  readonly bodies: readonly string[];
}

/** The first two who sit together, leads before others; null when nobody who takes part today does. */
export function commonSeatsOf(
  context: Context,
  { a, b, commonBodies, asOf }: Pick<OverlapRow, 'a' | 'b' | 'commonBodies' | 'asOf'>,
  settings: Settings,
): CommonSeats | null {
  const { snapshot } = askingOf(context).known;
  const { actors } = snapshot;
  const seatsOf = (actor: string) =>
    bodies(snapshot, [findNumber(actors.table, actor)], dayOf(asOf), NO_END).map((body) => idOf(actors.table, body));
  const membersOf = (initiative: string) => {
    const { leads, current } = settings.of(initiative);
    const led = leads.map(({ id }) => id);
    return [...led, ...current.filter((each) => !led.includes(each))].map((actor) => ({
      ...{ actor, isLead: led.includes(actor), seats: seatsOf(actor) },
    }));
  };
  const [ofA, ofB] = [membersOf(a), membersOf(b)];
  for (const one of ofA)
    for (const other of ofB) {
      const shared = commonBodies.filter((body) => one.seats.includes(body) && other.seats.includes(body));
      const areLeads = one.isLead && other.isLead;
      if (shared.length > 0) return { one: one.actor, other: other.actor, areLeads, bodies: shared };
    }
  return null;
}
