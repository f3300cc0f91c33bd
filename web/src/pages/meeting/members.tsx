/** The members of the body that meets, and how many of them a matter concerns. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { ConcernedMembersDocument } from '../../generated/graphql.ts';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import styles from './meeting.module.css';
import type { Meeting } from './meeting.ts';

export function Members({ body }: { readonly body: NonNullable<Meeting['body']> }): ReactNode {
  const { say } = useWords(meetingsWords);
  const answer = useAnswer(ConcernedMembersDocument, { body: body.id });
  const { members } = body;
  return (
    <Panel title={say('members')} answer={answer} of={answer.data?.matters} lines={2}>
      {({ nodes, totalCount }) => {
        const concerned = new Set(nodes.flatMap(({ actors }) => actors.map(({ id }) => id)));
        const isKnown = totalCount <= nodes.length;
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
                    {isKnown && concerned.has(id) && <small> {say('isConcerned')}</small>}
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
