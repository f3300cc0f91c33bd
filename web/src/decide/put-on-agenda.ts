/** Puts a matter on the agenda of a meeting, which is created by its first one. */
import { act, type Outcome } from '../data/act.ts';
import { clientNow } from '../data/client.ts';
import { operation } from '../data/operation.ts';
import { BodiesDocument, CreateMeetingDocument, EditAgendaDocument, type Language } from '../generated/graphql.ts';
import { findNextMeeting, type NextMeeting } from './next-meeting.ts';

interface Asked {
  readonly suggestion: string;
  readonly next: NextMeeting;
  readonly today: string;
  readonly language: Language;
  /** What was done, beside its undo. */
  readonly what: string;
}

export async function putOnAgenda(asked: Asked): Promise<Outcome<unknown>> {
  const first = await write(asked);
  const isStale = first.kind === 'REFUSED' && first.codes.includes('STALE');
  if (!isStale) return first;
  // Somebody else was quicker: what they put there stays, and this comes behind it.
  const { data } = await clientNow()
    .query(operation(BodiesDocument), { today: asked.today }, { requestPolicy: 'network-only' })
    .toPromise();
  const next = data && findNextMeeting(data, asked.today);
  return next ? write({ ...asked, next }) : first;
}

function write({ suggestion, next: { body, on, meeting }, language, what }: Asked): Promise<Outcome<unknown>> {
  if (meeting === undefined)
    return act(CreateMeetingDocument, { body: body.id, on, agenda: [suggestion], language }, what);
  const agenda = [...meeting.agenda.filter((id) => id !== suggestion), suggestion];
  return act(EditAgendaDocument, { meeting: meeting.id, revision: meeting.revision, agenda, language }, what);
}
