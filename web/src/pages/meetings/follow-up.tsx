/** Retained and planned decisions that are not done: who follows them up, the due date, and what is late. */
import type { ReactNode } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { useInstallation } from '../../frame/installation.tsx';
import { useViewer } from '../../frame/viewer.tsx';
import { type DecisionLineFragment, FollowUpDocument, OwnersDocument } from '../../generated/graphql.ts';
import { Chip } from '../../parts/chip.tsx';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { writeDay } from '../../words/formats.ts';
import { useLabels } from '../../words/labels.tsx';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';

/** @param body null: all bodies */
export function FollowUp({ body }: { readonly body: string | null }): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const label = useLabels();
  const today = useInstallation()?.today ?? '';
  const mayRead = useViewer().mayRead('Decision.owner');
  const answer = useAnswer(FollowUpDocument, { body, language });
  const { data: named } = useAnswer(OwnersDocument, { body }, mayRead);
  const owners = new Map(named?.decisions?.nodes.map(({ id, owner }) => [id, owner]));
  const row = ({ id, title, status, dueOn, suggestion }: DecisionLineFragment) => {
    const isLate = dueOn != null && dueOn < today;
    const owner = mayRead ? owners.get(id) : undefined;
    const when = dueOn == null ? say('noDue') : say(isLate ? 'since' : 'before', { day: writeDay(dueOn, language) });
    return (
      <>
        {isLate && <Chip tone="WARM">{say('late')}</Chip>} <Text>{title ?? suggestion?.said.headline ?? id}</Text>
        <small>{[label('DecisionStatus', status), owner, when].filter(Boolean).join(' · ')}</small>
      </>
    );
  };
  return (
    <Panel title={say('followUp')} answer={answer} of={answer.data?.decisions}>
      {({ nodes }) => (
        <>
          <List of={nodes} keyOf={({ id }) => id} none={say('nothingToFollow')}>
            {row}
          </List>
          {!mayRead && nodes.length > 0 && <small>{say('signInForOwners')}</small>}
        </>
      )}
    </Panel>
  );
}
