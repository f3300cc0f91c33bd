/** Deletes a meeting with an empty agenda and no decision; undo brings it back. */
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import addresses from '../../addresses.json';
import { useAct } from '../../data/use-act.ts';
import { useViewer } from '../../frame/viewer.tsx';
import { DeleteMeetingDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import type { Meeting } from './meeting.ts';

interface Props {
  readonly meeting: Meeting;
  readonly title: string;
  /** The meeting is loading again: its revision is not known yet. */
  readonly isAwaited: boolean;
}

export function DeleteMeeting({ meeting, title, isAwaited }: Props): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const { can } = useViewer();
  const { run, isWaiting, refusal } = useAct();
  const navigate = useNavigate();
  if (meeting.agenda.length > 0 || meeting.decisions.length > 0 || !can('ARCHIVE_MEETING')) return null;
  const archive = async () => {
    const outcome = await run(
      DeleteMeetingDocument,
      { meeting: meeting.id, revision: meeting.revision, language },
      say('didDelete', { what: title }),
    );
    if (outcome.kind === 'DONE') void navigate(addresses.meetings);
  };
  return (
    <div>
      <Button isWaiting={isWaiting || isAwaited} onPress={() => void archive()}>
        {say('deleteMeeting')}
      </Button>
      <Refusal message={refusal} />
    </div>
  );
}
