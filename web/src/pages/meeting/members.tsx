/** The members of the body that meets, and how many of them the agenda concerns. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import type { Answer } from '../../data/use-answer.ts';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import styles from './meeting.module.css';
import type { Meeting } from './meeting.ts';

interface Props {
  readonly body: NonNullable<Meeting['body']>;
  readonly meeting: Meeting;
  readonly answer: Answer<unknown>;
}

export function Members({ body: { members }, meeting, answer }: Props): ReactNode {
  const { say } = useWords(meetingsWords);
  return (
    <Panel title={say('members')} answer={answer} of={meeting.agenda}>
      {(agenda) => {
        const matters = agenda.flatMap(({ suggestion }) => (suggestion?.__typename === 'Matter' ? [suggestion] : []));
        const concerned = new Set(matters.flatMap((matter) => matter.concerned.map(({ id }) => id)));
        // Of an item that is no longer suggested, nobody knows whom it concerns.
        const isKnown = agenda.length > 0 && matters.length === agenda.length;
        const count = members.filter(({ id }) => concerned.has(id)).length;
        if (members.length === 0) return <p className={styles.soft}>{say('noMembers')}</p>;
        return (
          <>
            <p className={styles.soft}>
              {say('membersCount', { count: members.length })} {isKnown && say('concerned', { count })}
            </p>
            <details>
              <summary>{say('who')}</summary>
              <ul>
                {members.map(({ id, name }) => (
                  <li key={id}>
                    <To to={addressOf('actor', id)}>
                      <Text>{name}</Text>
                    </To>
                    {concerned.has(id) && <small> {say('isConcerned')}</small>}
                  </li>
                ))}
              </ul>
            </details>
          </>
        );
      }}
    </Panel>
  );
}
