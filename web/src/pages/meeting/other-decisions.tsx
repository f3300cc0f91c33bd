/** The decisions of the meeting that are not on its agenda. */
import type { ReactNode } from 'react';
import type { Answer } from '../../data/use-answer.ts';
import { Offered } from '../../frame/offered.tsx';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { writeDay } from '../../words/formats.ts';
import { useLabels } from '../../words/labels.tsx';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import type { Meeting } from './meeting.ts';

interface Props {
  readonly meeting: Meeting;
  readonly answer: Answer<unknown>;
  readonly onNote: () => void;
}

export function OtherDecisions({ meeting, answer, onNote }: Props): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const label = useLabels();
  const there = new Set(meeting.agenda.map(({ suggestionId }) => suggestionId));
  const others = meeting.decisions.filter(({ suggestionId }) => suggestionId == null || !there.has(suggestionId));
  return (
    <Panel
      title={say('otherDecisions')}
      answer={answer}
      of={others}
      beside={
        <Offered act="RECORD_DECISION">
          <Button onPress={onNote}>{say('note')}</Button>
        </Offered>
      }
    >
      {(found) => (
        <List of={found} keyOf={({ id }) => id}>
          {({ id, title, suggestion, status, dueOn }) => (
            <>
              <Text>{title ?? suggestion?.said.headline ?? id}</Text>
              <small>
                {[label('DecisionStatus', status), dueOn != null && say('before', { day: writeDay(dueOn, language) })]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </>
          )}
        </List>
      )}
    </Panel>
  );
}
