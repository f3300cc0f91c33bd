/** When the bodies meet next, and what is on their agendas: what falls due earlier cannot wait for them. */
import type { Context } from '../../../answers/context.js';

/** A row of cypher/next-meetings.cypher. */
export interface NextMeeting {
  readonly body: string;
  readonly on: string;
  /** Ids of what will be discussed. */
  readonly agenda: readonly string[];
}

const MOST_BODIES = 100;

/** The earliest first; read once in a request. */
export async function nextMeetings(context: Context, asOf: string): Promise<readonly NextMeeting[]> {
  const loader = context.loader<NextMeeting[]>('next-meetings', (days) =>
    Promise.all(days.map((day) => context.answer<NextMeeting>('next-meetings', { asOf: day, limit: MOST_BODIES }))),
  );
  return loader.load(asOf);
}
