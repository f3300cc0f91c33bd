/** The main action: puts a matter on the agenda of the next meeting, or says that it is there. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { act, type Outcome } from '../data/act.ts';
import { askAnew } from '../data/ask-anew.ts';
import { useInstallation } from '../data/installation.tsx';
import { useViewer } from '../frame/viewer.tsx';
import { BodiesDocument, CreateMeetingDocument, EditAgendaDocument, type Language } from '../generated/graphql.ts';
import { Button } from '../parts/button.tsx';
import { Chip } from '../parts/chip.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { decideWords } from '../words/decide.ts';
import { writeDay } from '../words/formats.ts';
import { useWords } from '../words/words.ts';
import { isTooLate } from './is-too-late.ts';
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
 * Puts a matter on the agenda of a meeting, and creates the meeting for its first matter.
 * One after the other, however quickly they are asked for: the second finds the meeting that the first has created.
 * Resolves when the page knows of the change.
 */
function putOnAgenda(asked: Asked): Promise<Outcome<unknown>> {
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

interface Props {
  readonly id: string;
  readonly headline: string;
  readonly next: NextMeeting | null | undefined;
  /** The day by which the matter must be decided, when one is known. */
  readonly dueOn?: string | null | undefined;
}

export function AgendaButton({ id, headline, next, dueOn }: Props): ReactNode {
  const { say, language } = useWords(decideWords);
  const installation = useInstallation();
  const { offers } = useViewer();
  const [isWaiting, setWaiting] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [isPut, setPut] = useState(false);
  const isThere = next?.meeting?.agenda.includes(id) ?? false;
  const there = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // The button that had the focus is gone, so the focus moves here and keyboard users keep their place.
    if (isPut && isThere) there.current?.focus();
  }, [isPut, isThere]);
  const isOffered = offers('EDIT_MEETING');
  if (!next) return next === null && isOffered ? <p>{say('noMeeting')}</p> : null;
  if (isThere)
    return (
      <span ref={there} tabIndex={-1}>
        <Chip tone="BRIDGE">{say('onAgenda')}</Chip>
      </span>
    );
  if (!isOffered) return null;
  const put = async () => {
    setWaiting(true);
    const what = say('putThere', { headline, body: next.body.name, day: writeDay(next.on, language, 'DAY') });
    const outcome = await putOnAgenda({
      ...{ suggestion: id, next, today: installation?.today ?? next.on, language, what },
    });
    setWaiting(false);
    setPut(outcome.kind === 'DONE');
    if (outcome.kind === 'REFUSED') setRefusal(outcome.message);
    else setRefusal(outcome.kind === 'FAILED' ? outcome.fault.message : undefined);
  };
  return (
    <>
      <Button
        isMain={!isTooLate(next, dueOn)}
        isWaiting={isWaiting}
        about={say('toAgendaOf', { headline })}
        onPress={() => void put()}
      >
        {say('toAgenda')}
        {isWaiting && ' …'}
      </Button>
      <Refusal message={refusal} />
    </>
  );
}
