/** The decisions on the matter, when and where; for readers with the right, who follows them up and why. */
import type { ReactNode } from 'react';
import { useToldReasons } from '../../decide/use-told-reasons.ts';
import type { MadeDecisionFragment } from '../../generated/graphql.ts';
import { Chip } from '../../parts/chip.tsx';
import { Text } from '../../parts/text.tsx';
import { writeDay } from '../../words/formats.ts';
import { useLabels } from '../../words/labels.tsx';
import { matterWords } from '../../words/matter.ts';
import { useWords } from '../../words/words.ts';
import { Card } from './card.tsx';
import styles from './dossier.module.css';
import { History } from './history.tsx';

interface Props {
  readonly id: string;
  readonly decision: MadeDecisionFragment | null | undefined;
}

export function DecisionsTaken({ id, decision }: Props): ReactNode {
  const { say, language } = useWords(matterWords);
  const label = useLabels();
  const reasons = useToldReasons(id, decision);
  if (decision == null)
    return (
      <Card title={say('decisionsTaken')}>
        <p className={styles.quiet}>{say('noDecision')}</p>
        <History decision={`decision-${id}`} isStanding={false} />
      </Card>
    );
  const day = (on: string) => writeDay(on, language);
  const lines = [
    decision.dueOn == null ? '' : say('dueOn', { day: day(decision.dueOn) }),
    decision.meetingOn == null ? '' : say('meetingOf', { day: day(decision.meetingOn) }),
    decision.body == null ? '' : say('bodyOf', { name: decision.body.name }),
    ...reasons,
  ];
  return (
    <Card title={say('decisionsTaken')}>
      <p>
        <Chip tone="BRIDGE">{label('DecisionStatus', decision.status)}</Chip>{' '}
        {say('decidedOn', { day: day(decision.decidedOn) })}
      </p>
      <ul className={styles.facts}>
        {lines
          .filter((line) => line !== '')
          .map((line) => (
            <li key={line}>
              <Text>{line}</Text>
            </li>
          ))}
      </ul>
      <History decision={decision.id} isStanding />
    </Card>
  );
}
