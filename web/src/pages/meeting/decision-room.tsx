/** On a printed sheet: what was decided on the item, or room to write it down. */
import type { ReactNode } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { useViewer } from '../../frame/viewer.tsx';
import { type ItemFragment, WhatWasDecidedDocument } from '../../generated/graphql.ts';
import { Text } from '../../parts/text.tsx';
import { colonIn } from '../../words/colon.ts';
import { writeDay } from '../../words/formats.ts';
import { useLabels } from '../../words/labels.tsx';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import styles from './sheets.module.css';
import { STATUSES } from './statuses.ts';

export function DecisionRoom({ decision }: { readonly decision: ItemFragment['decision'] }): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const label = useLabels();
  const { mayRead } = useViewer();
  const { data } = useAnswer(
    WhatWasDecidedDocument,
    { id: decision?.id ?? '' },
    decision != null && mayRead('Decision.owner'),
  );
  const why = data?.node?.__typename === 'Decision' ? data.node : undefined;
  const dueOn = decision?.dueOn;
  const colon = colonIn(language);
  return (
    <div className={styles.decision}>
      <p>
        <strong>{say('decisionBox')}</strong>
        {colon}
        {decision
          ? label('DecisionStatus', decision.status)
          : STATUSES.map((each) => `☐ ${label('DecisionStatus', each)}`).join('   ')}
      </p>
      {why?.reasonKind != null && (
        <p>
          {say('reasonKind')}
          {colon}
          {label('DismissalReason', why.reasonKind)}
        </p>
      )}
      {why?.reason != null && (
        <p>
          {say('details')}
          {colon}
          <Text>{why.reason}</Text>
        </p>
      )}
      <p>
        {say(decision ? 'followedBy' : 'owner')}
        {colon}
        <Text>{why?.owner ?? '……………………………………………………'}</Text>
      </p>
      <p>
        {say('dueOn')}
        {colon}
        {dueOn == null ? '………………………' : writeDay(dueOn, language)}
      </p>
    </div>
  );
}
