/** The question meetings, from the root and from a body, and the contents of a meeting. */
import { checkIds, checkPeriod } from '../../answers/check-ids.js';
import { type PageArguments, pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { decisionOn, readDecisions, type StoredDecision } from '../../answers/decisions/standing-decisions.js';
import { stub } from '../../answers/stubs.js';
import { isRecord } from '../../is-record.js';
import type { QueryMeetingsArgs } from '../../language/generated/types.js';
import type { Language } from '../../words/labels.js';
import { findSuggestion } from '../suggestion/find.js';
import { readSuggestion } from '../suggestion/resolve.js';
import { tellItem } from './freeze.js';
import { tellMinutes } from './minutes.js';
import { type FrozenItemRow, type MeetingFilter, type MeetingRow, readMeetings } from './row.js';

export interface AgendaItemRow {
  readonly place: number;
  readonly suggestionId: string;
  readonly frozen: FrozenItemRow | null;
}

const checkDays = ({ from = null, to = null }: Pick<QueryMeetingsArgs, 'from' | 'to'>) =>
  checkPeriod(['meetings', 'to'], { start: from, end: to });

const pageOfMeetings = (scope: object, rows: readonly MeetingRow[], { first, after }: PageArguments) =>
  pageOf(
    'meetings',
    scope,
    ranked(rows, ({ on, id }) => [on, id]),
    { first: first ?? null, after: after ?? null },
  );

/** The meetings of many bodies with the same filters, in one statement. */
function meetingsOf(context: Context, filter: MeetingFilter) {
  return context.loader<MeetingRow[]>(`meetings of ${JSON.stringify(filter)}`, async (bodies) => {
    const rows = await readMeetings(context, { ...filter, bodies });
    return bodies.map((id) => rows.filter(({ body }) => body === id));
  });
}

/** Decisions on agenda items first, in the order of the agenda. */
async function decisionsOf(context: Context, { agenda, decisions }: MeetingRow): Promise<StoredDecision[]> {
  if (decisions.length === 0) return [];
  const placeOf = ({ suggestion }: StoredDecision) => {
    const place = suggestion === null ? -1 : agenda.indexOf(suggestion);
    return place < 0 ? agenda.length : place;
  };
  const loader = context.loader<StoredDecision | undefined>('decisions by id', async (ids) => {
    const rows = new Map((await readDecisions(context, { ids })).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id));
  });
  const found = await Promise.all(decisions.map((id) => loader.load(id)));
  return found.filter((one) => one !== undefined).sort((one, other) => placeOf(one) - placeOf(other));
}

function frozenOf({ frozen }: MeetingRow, id: string): FrozenItemRow | null {
  const kept: unknown = JSON.parse(frozen);
  const item = isRecord(kept) ? kept[id] : undefined;
  if (!isRecord(item)) return null;
  const sentences = { FR: String(item.FR), EN: String(item.EN) };
  // Agendas that were frozen before these were stored have the sentences alone.
  const onPaper = isRecord(item.onPaper) ? { FR: String(item.onPaper.FR), EN: String(item.onPaper.EN) } : sentences;
  return { ...sentences, onPaper, figures: item.figures };
}

/** The title of an item on the agenda, as it is today, else as it was when the agenda was frozen. */
async function titleOf(context: Context, { agendaAsOf }: MeetingRow, id: string, language: Language) {
  const found =
    (await findSuggestion(context, id, context.today)) ??
    (agendaAsOf === null ? undefined : await findSuggestion(context, id, agendaAsOf));
  return found?.headline(context, language);
}

/** What the meeting decided, which of its items were decided elsewhere, and the titles of the other items; of what is suggested no longer, what was stored. */
async function minutesOf(context: Context, row: MeetingRow, language: Language): Promise<string> {
  const decisions = await decisionsOf(context, row);
  const decided = new Set(decisions.map(({ suggestion }) => suggestion));
  const left = row.agenda.filter((id) => !decided.has(id));
  const standing = await Promise.all(left.map((id) => decisionOn(context, id)));
  const taken = standing.filter((one) => one !== undefined);
  // What is decided here on a matter is decided on all that it contains.
  const within = taken.filter(({ meeting }) => meeting === row.id);
  const elsewhere = taken.filter(({ meeting }) => meeting !== row.id);
  const open = left.filter((_, place) => standing[place] === undefined);
  const ids = [...open, ...[...decisions, ...taken].flatMap(({ suggestion }) => suggestion ?? [])];
  const titles = new Map(
    await Promise.all(ids.map(async (id) => [id, await titleOf(context, row, id, language)] as const)),
  );
  const undecided = await Promise.all(
    open.map(
      async (id) => titles.get(id) ?? (frozenOf(row, id) ?? (await tellItem(context, id, context.today)))[language],
    ),
  );
  return tellMinutes(context, row, { decisions, within, elsewhere, undecided, titles }, language);
}

export const meetings = {
  Query: {
    async meetings(_: unknown, { first, after, ...filters }: QueryMeetingsArgs, context: Context) {
      const { body, from, to } = filters;
      checkDays({ from, to });
      await checkIds(context, 'meetings', filters);
      const rows = await readMeetings(context, { from: from ?? null, to: to ?? null, ...(body && { bodies: [body] }) });
      return pageOfMeetings(filters, rows, { first, after });
    },
  },
  Actor: {
    async meetings(
      { id }: { readonly id: string },
      { first, after, from, to }: Omit<QueryMeetingsArgs, 'body'>,
      context: Context,
    ) {
      checkDays({ from, to });
      const filter = { from: from ?? null, to: to ?? null };
      return pageOfMeetings({ ...filter, id }, await meetingsOf(context, filter).load(id), { first, after });
    },
  },
  Meeting: {
    body: ({ body }: MeetingRow) => (body === null ? null : stub('Actor', body)),
    agenda: (row: MeetingRow): AgendaItemRow[] =>
      row.agenda.map((suggestionId, at) => ({ suggestionId, place: at + 1, frozen: frozenOf(row, suggestionId) })),
    decisions: (row: MeetingRow, _: unknown, context: Context) => decisionsOf(context, row),
    minutes: (row: MeetingRow, { language }: { language: Language }, context: Context) =>
      minutesOf(context, row, language),
  },
  AgendaItem: {
    suggestion: ({ suggestionId }: AgendaItemRow, _: unknown, context: Context) =>
      readSuggestion(context, suggestionId),
    decision: async ({ suggestionId }: AgendaItemRow, _: unknown, context: Context) =>
      (await decisionOn(context, suggestionId)) ?? null,
  },
  FrozenItem: {
    sentence: (row: FrozenItemRow, { language }: { language: Language }) => row[language],
    onPaper: (row: FrozenItemRow, { language }: { language: Language }) => row.onPaper[language],
  },
};
