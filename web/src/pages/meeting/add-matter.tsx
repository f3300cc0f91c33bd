/** What else this body could discuss: the first matters of its members that are not on the agenda. */
import type { ReactNode } from 'react';
import { useAct } from '../../data/use-act.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { MattersOfBodyDocument, SetAgendaDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { useLabels } from '../../words/labels.tsx';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import listed from '../meetings/meetings.module.css';
import type { Meeting } from './meeting.ts';

const SHOWN = 5;

interface Props {
  readonly meeting: Meeting;
  readonly body: string;
  /** The meeting is loading again: its revision is not known yet. */
  readonly isAwaited: boolean;
}

export function AddMatter({ meeting, body, isAwaited }: Props): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const label = useLabels();
  const { run, isWaiting, refusal } = useAct();
  const answer = useAnswer(MattersOfBodyDocument, { body, language });
  const ids = meeting.agenda.map(({ suggestionId }) => suggestionId);
  const add = (id: string, headline: string) =>
    run(
      SetAgendaDocument,
      { meeting: meeting.id, revision: meeting.revision, agenda: [...ids, id], language },
      say('didAdd', { what: headline }),
    );
  return (
    <Panel title={say('add')} answer={answer} of={answer.data?.matters}>
      {({ nodes }) => (
        <>
          <List
            of={nodes.filter(({ id }) => !ids.includes(id)).slice(0, SHOWN)}
            keyOf={({ id }) => id}
            none={say('nothingToAdd')}
          >
            {({ id, kind, headline }) => (
              <div className={listed.line}>
                <div>
                  {headline}
                  <small>{label('MatterKind', kind)}</small>
                </div>
                <Button
                  isWaiting={isWaiting || isAwaited}
                  about={say('addOf', { what: headline })}
                  onPress={() => void add(id, headline)}
                >
                  {say('addThis')}
                </Button>
              </div>
            )}
          </List>
          <Refusal message={refusal} />
        </>
      )}
    </Panel>
  );
}
