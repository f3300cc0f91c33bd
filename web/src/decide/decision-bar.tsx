/** The decisions that can be taken on a matter: agenda, retain, plan, dismiss; or the decision that was taken. */
import { type ReactNode, useState } from 'react';
import { addressOf } from '../address-of.ts';
import { act } from '../data/act.ts';
import { useLabels } from '../data/labels.tsx';
import { useViewer } from '../frame/viewer.tsx';
import { DecideDocument, type DecisionStatus, type MatterCardFragment } from '../generated/graphql.ts';
import { Button } from '../parts/button.tsx';
import { Chip } from '../parts/chip.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { Text } from '../parts/text.tsx';
import { To } from '../parts/to.tsx';
import { decideWords } from '../words/decide.ts';
import { writeDay } from '../words/formats.ts';
import { useWords } from '../words/words.ts';
import { AgendaButton } from './agenda-button.tsx';
import styles from './decide.module.css';
import { DismissDialog } from './dismiss-dialog.tsx';
import { isClosed } from './is-closed.ts';
import { isTooLate } from './is-too-late.ts';
import { keptValues } from './kept-values.ts';
import { type NextMeeting, useNextMeeting } from './next-meeting.ts';
import { pressingDay } from './pressing-day.ts';
import { TakeUpButton } from './take-up-button.tsx';
import { useToldReasons } from './use-told-reasons.ts';
import { whereDecided } from './where-decided.ts';

/** Beside a decision: why it was taken and who follows it up, for those who may read it. */
function ToldReasons({ matter: { id, decision } }: { readonly matter: MatterCardFragment }): ReactNode {
  return useToldReasons(id, decision).map((line) => (
    <p key={line} className={styles.help}>
      <Text>{line}</Text>
    </p>
  ));
}

interface Props {
  readonly matter: MatterCardFragment;
  readonly next: NextMeeting | null | undefined;
  readonly isDismissing: boolean;
  readonly onDismiss: (isOpen: boolean) => void;
}

const did = { RETAINED: 'didRetain', PLANNED: 'didPlan' } as const;

export function DecisionBar({ matter, next, isDismissing, onDismiss }: Props): ReactNode {
  const { id, headline, decision } = matter;
  const dueOn = pressingDay(matter);
  const { say, language } = useWords(decideWords);
  const label = useLabels();
  const { decide, refusal, isWaiting } = useDecide(id, headline);
  const isOffered = useViewer().offers('DECIDE');
  const isOver = isClosed(decision);
  return (
    <>
      {isOffered && isTooLate(next, dueOn) && !decision && (
        <p className={styles.help}>{say('decideBefore', { day: writeDay(next.on, language, 'DAY') })}</p>
      )}
      <div className={styles.bar}>
        {decision && <Chip tone="BRIDGE">{label('DecisionStatus', decision.status)}</Chip>}
        {!isOver && <AgendaButton id={id} headline={headline} next={next} dueOn={dueOn} />}
        {isOffered && !isOver && decision?.status !== 'RETAINED' && (
          <Button about={say('retainOf', { headline })} isWaiting={isWaiting} onPress={() => void decide('RETAINED')}>
            {say('retain')}
          </Button>
        )}
        {isOffered && !isOver && decision?.status !== 'PLANNED' && (
          <Button about={say('planOf', { headline })} isWaiting={isWaiting} onPress={() => void decide('PLANNED')}>
            {say('plan')}
          </Button>
        )}
        {isOffered && decision?.status === 'DISMISSED' && (
          <TakeUpButton id={id} headline={headline} decision={decision.id} />
        )}
        {isOffered && !isOver && decision?.status !== 'DISMISSED' && (
          <Button about={say('dismissOf', { headline })} onPress={() => onDismiss(true)}>
            {say('dismiss')}
          </Button>
        )}
        <To to={addressOf('matter', id)} aria-label={say('fileOf', { headline })}>
          {say('file')}
          <span aria-hidden="true"> →</span>
        </To>
      </div>
      <ToldReasons matter={matter} />
      <Refusal message={refusal} />
      {isDismissing && <DismissDialog id={id} headline={headline} onClose={() => onDismiss(false)} />}
    </>
  );
}

/** @returns a function that decides at once, without a dialog, where the decision is expected */
export function useDecide(id: string, headline: string) {
  const { say, language } = useWords(decideWords);
  const { answer } = useNextMeeting();
  const [refusal, setRefusal] = useState<string>();
  const [isWaiting, setWaiting] = useState(false);
  const decide = async (status: Extract<DecisionStatus, keyof typeof did>) => {
    setWaiting(true);
    const variables = async () => {
      const kept = await keptValues(id);
      return { ...kept, ...whereDecided(answer.data, id, kept), suggestion: id, status, language };
    };
    const outcome = await act(DecideDocument, variables, say(did[status], { headline }));
    setWaiting(false);
    if (outcome.kind === 'REFUSED') setRefusal(outcome.message);
    else setRefusal(outcome.kind === 'FAILED' ? outcome.fault.message : undefined);
  };
  return { decide, refusal, isWaiting };
}
