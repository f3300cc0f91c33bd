/** One item of an agenda: its text, its decision, and the possible actions. */
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { addressOf } from '../../address-of.ts';
import { Offered } from '../../frame/offered.tsx';
import { useViewer } from '../../frame/viewer.tsx';
import type { ItemFragment } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { writeDay } from '../../words/formats.ts';
import { useLabels } from '../../words/labels.tsx';
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
  const label = useLabels();
  const [isDeciding, setDeciding] = useState(false);
  const { mayRead, offers } = useViewer();
  const owners = mayRead('Decision.owner');
  const isMovable = offers('EDIT_MEETING');
  const { suggestionId, suggestion, decision, frozen } = item;
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
          aria-label={say('handle', { ...about, place })}
          onKeyDown={onKeyDown}
        >
          {place}
        </button>
      </div>
      <div className={styles.words}>
        <p className={styles.kind}>{suggestion && kindOf(suggestion, label)}</p>
        <h3>
          {suggestion?.__typename === 'Matter' ? <To to={addressOf('matter', suggestion.id)}>{headline}</To> : headline}
        </h3>
        {decision?.dueOn != null && (
          <p className={styles.soft}>{say('before', { day: writeDay(decision.dueOn, language) })}</p>
        )}
        {decision && decision.meeting?.id !== meeting.id && (
          <p className={styles.soft}>{say('decidedElsewhere', { day: writeDay(decision.decidedOn, language) })}</p>
        )}
        {sent !== undefined && (
          <details className={styles.sent}>
            <summary>{say('changed')}</summary>
            <p>
              <Text>{sent}</Text>
            </p>
          </details>
        )}
        <div className={styles.acts}>
          <Offered act="DECIDE">
            <Button about={say('decideOf', about)} onPress={() => setDeciding(true)}>
              {say('decide')}
            </Button>
          </Offered>
          <Offered act="EDIT_MEETING">
            <Button about={say('removeOf', about)} onPress={onRemove}>
              {say('remove')}
            </Button>
          </Offered>
          {isMovable && place > 1 && (
            <Button about={say('up', about)} onPress={() => onMove(-1)}>
              ↑
            </Button>
          )}
          {isMovable && place < count && (
            <Button about={say('down', about)} onPress={() => onMove(1)}>
              ↓
            </Button>
          )}
        </div>
      </div>
      <div>
        {decision ? (
          <Chip tone="BRIDGE">{label('DecisionStatus', decision.status)}</Chip>
        ) : (
          <Chip tone="GOLD">{say('toDecide')}</Chip>
        )}
      </div>
      {isDeciding && (
        <Decide
          key={String(owners)}
          suggestion={suggestionId}
          decision={decision?.id}
          headline={headline}
          neededBy={suggestion?.__typename === 'Matter' ? suggestion.dueOn : null}
          meeting={meeting.id}
          onClose={() => setDeciding(false)}
        />
      )}
    </>
  );
}
