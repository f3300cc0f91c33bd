/** Keeps the text of each item, so that people discuss what they were sent. */
import type { ReactNode } from 'react';
import { useAct } from '../../data/use-act.ts';
import { FreezeDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import styles from './meeting.module.css';
import type { Meeting } from './meeting.ts';

interface Props {
  readonly meeting: Meeting;
  readonly title: string;
  /** The meeting is loading again: its revision is not known yet. */
  readonly isAwaited: boolean;
}

export function Freeze({ meeting, title, isAwaited }: Props): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const { run, isWaiting, refusal } = useAct();
  if (meeting.agenda.length === 0) return null;
  const freeze = () =>
    run(
      FreezeDocument,
      { meeting: meeting.id, revision: meeting.revision, language },
      say('didFreeze', { what: title }),
    );
  return (
    <div className={styles.freeze}>
      <Button isWaiting={isWaiting || isAwaited} onPress={() => void freeze()}>
        {say('freeze')}
      </Button>
      <p>{say('freezeWhy')}</p>
      <Refusal message={refusal} />
    </div>
  );
}
