/** One item of an agenda: its text, its decision, and the possible actions. */
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { addressOf } from '../../address-of.ts';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { CallFirst } from '../../decide/call-first.tsx';
import { Offered } from '../../frame/offered.tsx';
import { useViewer } from '../../frame/viewer.tsx';
import { type ItemFragment, WhatWasDecidedDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { writeDay } from '../../words/formats.ts';
import { agendaWords } from '../../words/meetings/agenda.ts';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import { Decide } from './decide.tsx';
import { kindOf } from './kind-of.ts';
import styles from './meeting.module.css';
import type { Meeting } from './meeting.ts';

interface Props {
  readonly item: ItemFragment;
  readonly meeting: Meeting;
  readonly place: number;
  readonly count: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onMove: (step: number) => void;
  readonly onRemove: () => void;
}

export function AgendaItem({ item, meeting, place, count, onKeyDown, onMove, onRemove }: Props): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const { say: sayItem } = useWords(agendaWords);
  const label = useLabels();
  const [isDeciding, setDeciding] = useState(false);
  const { mayRead, offers } = useViewer();
  const owners = mayRead('Decision.owner');
  const isMovable = offers('EDIT_MEETING');
  const { suggestionId, suggestion, decision, frozen } = item;
  const decided = useAnswer(WhatWasDecidedDocument, { id: decision?.id ?? '' }, decision != null && owners).data?.node;
  const follows = decided?.__typename === 'Decision' && (decided.status === 'RETAINED' || decided.status === 'PLANNED');
  const matter = suggestion?.__typename === 'Matter' ? suggestion : undefined;
  // Why it is urgent is said until it is settled.
  const whyNow = decision?.status === 'DONE' || decision?.status === 'DISMISSED' ? undefined : suggestion?.said.whyNow;
  const lastDay = decision ? undefined : matter?.dueOn;
  const headline = suggestion?.said.headline ?? suggestionId;
  const sent = frozen && frozen.sentence !== suggestion?.said.sentence ? frozen.sentence : undefined;
  const about = { what: headline };
  return (
    <>
      <div className={styles.place}>
        <button
          type="button"
          className={styles.handle}
          data-handle={suggestionId}
          aria-label={sayItem('handle', { ...about, place })}
          onKeyDown={onKeyDown}
        >
          {place}
        </button>
      </div>
      <div className={styles.words}>
        <p className={styles.kind}>{suggestion && kindOf(suggestion, label)}</p>
        <h3>{matter ? <To to={addressOf('matter', matter.id)}>{headline}</To> : headline}</h3>
        {whyNow != null && <p>{whyNow}</p>}
        {lastDay != null && (
          <p className={lastDay < meeting.on ? styles.early : styles.soft}>
            {sayItem(lastDay < meeting.on ? 'lastDayEarlier' : 'lastDay', { day: writeDay(lastDay, language) })}
          </p>
        )}
        {matter && !decision && <CallFirst actors={matter.callFirst} />}
        {decision?.dueOn != null && (
          <p className={styles.soft}>{say('before', { day: writeDay(decision.dueOn, language) })}</p>
        )}
        {follows && (
          <p className={styles.soft}>
            <Text>{decided.owner == null ? sayItem('noOwner') : sayItem('followedBy', { owner: decided.owner })}</Text>
          </p>
        )}
        {decision && decision.meeting?.id !== meeting.id && (
          <p className={styles.soft}>{sayItem('decidedElsewhere', { day: writeDay(decision.decidedOn, language) })}</p>
        )}
        {sent !== undefined && (
          <details className={styles.sent}>
            <summary>{sayItem('changed')}</summary>
            <p>
              <Text>{sent}</Text>
            </p>
          </details>
        )}
        <div className={styles.acts}>
          <Offered act="DECIDE">
            <Button about={sayItem('decideOf', about)} onPress={() => setDeciding(true)}>
              {say('decide')}
            </Button>
          </Offered>
          <Offered act="EDIT_MEETING">
            <Button about={sayItem('removeOf', about)} onPress={onRemove}>
              {sayItem('remove')}
            </Button>
          </Offered>
          {isMovable && place > 1 && (
            <Button about={sayItem('up', about)} onPress={() => onMove(-1)}>
              ↑
            </Button>
          )}
          {isMovable && place < count && (
            <Button about={sayItem('down', about)} onPress={() => onMove(1)}>
              ↓
            </Button>
          )}
        </div>
      </div>
      <div>
        {decision ? (
          <Chip tone="BRIDGE">{label('DecisionStatus', decision.status)}</Chip>
        ) : (
          <Chip tone="GOLD">{sayItem('toDecide')}</Chip>
        )}
      </div>
      {isDeciding && (
        <Decide
          key={String(owners)}
          suggestion={suggestionId}
          decision={decision?.id}
          headline={headline}
          neededBy={matter?.dueOn}
          meeting={meeting.id}
          onClose={() => setDeciding(false)}
        />
      )}
    </>
  );
}
