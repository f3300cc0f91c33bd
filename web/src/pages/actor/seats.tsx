/** The bodies in which the actor sits and its members, with the role. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import type { Answer } from '../../data/use-answer.ts';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { actorWords } from '../../words/actor.ts';
import { useLabels } from '../../words/labels.tsx';
import { useWords } from '../../words/words.ts';
import type { ShownActor } from './shown-actor.ts';

interface Props {
  readonly actor: ShownActor;
  readonly answer: Answer<unknown>;
}

export function Seats({ actor: { memberOfConnection, membersConnection }, answer }: Props): ReactNode {
  const { say } = useWords(actorWords);
  const label = useLabels();
  const parts = [
    { title: say('seats'), edges: memberOfConnection.edges },
    { title: say('members'), edges: membersConnection.edges },
  ];
  return parts.map(
    ({ title, edges }) =>
      edges.length > 0 && (
        <Panel key={title} title={title} answer={answer} of={edges}>
          {(found) => (
            <List of={found} keyOf={({ node, properties }) => `${node.id} ${properties.role} ${properties.from}`}>
              {({ node: { id, name }, properties: { role } }) => (
                <>
                  <To to={addressOf('actor', id)}>
                    <Text>{name}</Text>
                  </To>
                  {role != null && <small>{label('MemberRole', role)}</small>}
                </>
              )}
            </List>
          )}
        </Panel>
      ),
  );
}
