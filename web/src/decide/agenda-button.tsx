/** The main action: puts a matter on the agenda of the next meeting, or says that it is there. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useInstallation } from '../frame/installation.tsx';
import { useViewer } from '../frame/viewer.tsx';
import { Button } from '../parts/button.tsx';
import { Chip } from '../parts/chip.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { decideWords } from '../words/decide.ts';
import { writeDay } from '../words/formats.ts';
import { useWords } from '../words/words.ts';
import { isTooLate } from './is-too-late.ts';
import type { NextMeeting } from './next-meeting.ts';
import { putOnAgenda } from './put-on-agenda.ts';

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
