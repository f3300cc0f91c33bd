import type { Context } from '../../answers/context.js';
import type { Language } from '../../words/labels.js';

/** A row of cypher/meetings.cypher. */
export interface MeetingRow {
  readonly id: string;
  readonly body: string | null;
  readonly on: string;
  /** Ids of suggestions, without a day. */
  readonly agenda: readonly string[];
  readonly agendaAsOf: string | null;
  /** JSON: for each id of a suggestion, a FrozenItemRow. */
  readonly frozen: string;
  readonly revision: number;
  /** Ids of decisions. */
  readonly decisions: readonly string[];
}

/** What an agenda item said when it was stored. */
export interface FrozenItemRow {
  readonly FR: string;
  readonly EN: string;
  /** The sentences as a printed sheet has them. */
  readonly onPaper: Readonly<Record<Language, string>>;
  readonly figures: unknown;
}

export interface MeetingFilter {
  readonly ids?: readonly string[];
  readonly bodies?: readonly string[];
  readonly from?: string | null;
  readonly to?: string | null;
}

export function readMeetings(context: Context, { ids, bodies, from, to }: MeetingFilter): Promise<MeetingRow[]> {
  return context.answer<MeetingRow>('meetings', {
    ids: ids ?? null,
    bodies: bodies ?? null,
    from: from ?? null,
    to: to ?? null,
    limit: 1_000_000,
  });
}

/** All meetings of one request are read by one statement. */
export function readMeeting(context: Context, id: string): Promise<MeetingRow | undefined> {
  const loader = context.loader<MeetingRow | undefined>('meetings', async (ids) => {
    const rows = new Map((await readMeetings(context, { ids })).map((row) => [row.id, row]));
    return ids.map((each) => rows.get(each));
  });
  return loader.load(id);
}
