/** The sources of what is known of the actor, with the row and the day on which it was read. */
import type { ReactNode } from 'react';
import { List } from '../../parts/list.tsx';
import { Text } from '../../parts/text.tsx';
import { actorWords } from '../../words/actor.ts';
import { writeDay } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import type { ShownActor } from './shown-actor.ts';

export function Sources({ edges }: { readonly edges: ShownActor['sourcesConnection']['edges'] }): ReactNode {
  const { say, language } = useWords(actorWords);
  return (
    <List
      of={edges}
      keyOf={({ node, properties }) => `${node.id} ${properties.table} ${properties.row}`}
      none={say('unknown')}
    >
      {({ node: { id, publisher, retrievedAt, illustrative }, properties: { row } }) => {
        const name = publisher ?? id;
        const day = retrievedAt == null ? undefined : writeDay(retrievedAt.slice(0, 10), language);
        return (
          <>
            <Text>{row == null ? name : say('row', { source: name, row })}</Text>
            <small>
              {[day !== undefined && say('retrieved', { day }), illustrative === true && say('example')]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </>
        );
      }}
    </List>
  );
}
