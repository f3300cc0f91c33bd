/** The sources of what is known of the actor, each with its row and the day on which it was read. */
import type { ReactNode } from 'react';
import { SourceLink } from '../../parts/export/source-link.tsx';
import { List } from '../../parts/list.tsx';
import { actorWords } from '../../words/actor.ts';
import { useWords } from '../../words/words.ts';
import type { ShownActor } from './shown-actor.ts';

export function Sources({ edges }: { readonly edges: ShownActor['sourcesConnection']['edges'] }): ReactNode {
  const { say } = useWords(actorWords);
  return (
    <List
      of={edges}
      keyOf={({ node, properties }) => `${node.id} ${properties.table} ${properties.row}`}
      none={say('unknown')}
    >
      {({ node, properties: { row } }) => <SourceLink of={node} row={row} />}
    </List>
  );
}
