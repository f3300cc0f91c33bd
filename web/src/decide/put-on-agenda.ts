/** Puts a matter on the agenda of a meeting, and creates the meeting for its first matter. */
import { act, type Outcome } from '../data/act.ts';
import { askAnew } from '../data/ask-anew.ts';
import { BodiesDocument, CreateMeetingDocument, EditAgendaDocument, type Language } from '../generated/graphql.ts';
import { meetingOf, type NextMeeting } from './next-meeting.ts';

interface Asked {
  readonly suggestion: string;
  readonly next: NextMeeting;
  readonly today: string;
  readonly language: Language;
  /** What was done, in the reader's words, shown beside "undo". */
  readonly what: string;
}

let before: Promise<unknown> = Promise.resolve();

/**
 * One after the other, however quickly they are asked for: the second finds the meeting that the first has created.
 * Resolves when the page knows of the change.
 */
export function putOnAgenda(asked: Asked): Promise<Outcome<unknown>> {
  const mine = before.then(() => put(asked));
  before = mine.catch(() => undefined);
  return mine;
}

async function put(asked: Asked): Promise<Outcome<unknown>> {
  const first = await write(await readAnew(asked));
  const isStale = first.kind === 'REFUSED' && first.codes.includes('STALE');
  // Somebody else was quicker: their matters stay, and this one is added after them.
  const outcome = isStale ? await write(await readAnew(asked)) : first;
  await readAnew(asked);
  return outcome;
}

/** @returns the current meeting; the meeting as it was before when the server does not answer */
async function readAnew(asked: Asked): Promise<Asked> {
  const data = await askAnew(BodiesDocument, { today: asked.today });
  return data ? { ...asked, next: { ...asked.next, meeting: meetingOf(data, asked.next) } } : asked;
}

async function write({ suggestion, next, language, what }: Asked): Promise<Outcome<unknown>> {
  const { body, on, meeting } = next;
  if (meeting === undefined)
    return act(CreateMeetingDocument, { body: body.id, on, agenda: [suggestion], language }, what);
  if (meeting.agenda.includes(suggestion)) return { kind: 'DONE', data: undefined };
  const agenda = [...meeting.agenda, suggestion];
  return act(EditAgendaDocument, { meeting: meeting.id, revision: meeting.revision, agenda, language }, what);
}
