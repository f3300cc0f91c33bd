/** The sources of what is known of the actor, each with its row and the day on which it was read; of one that only grants name, those of its grants. */
import type { ReactNode } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { SourcesOfGrantsDocument } from '../../generated/graphql.ts';
import { SourceLink } from '../../parts/export/source-link.tsx';
import { List } from '../../parts/list.tsx';
import { actorWords } from '../../words/actor.ts';
import { useWords } from '../../words/words.ts';
import type { ShownActor } from './shown-actor.ts';

export function Sources({ actor: { id, sourcesConnection } }: { readonly actor: ShownActor }): ReactNode {
  const { say } = useWords(actorWords);
  const { edges } = sourcesConnection;
  const { data } = useAnswer(SourcesOfGrantsDocument, { id }, edges.length === 0);
  if (edges.length > 0)
    return (
      <List of={edges} keyOf={({ node, properties }) => `${node.id} ${properties.table} ${properties.row}`}>
        {({ node, properties: { row } }) => <SourceLink of={node} row={row} />}
      </List>
    );
  const grants = [...(data?.actor?.fundingReceived ?? []), ...(data?.actor?.fundingGranted ?? [])];
  const sources = [...new Map(grants.flatMap(({ sources: some }) => some.map((one) => [one.id, one]))).values()];
  return (
    <>
      {sources.length > 0 && <p>{say('sourcesOfGrants')}</p>}
      <List of={sources} keyOf={(one) => one.id} none={say('unknown')}>
        {(one) => <SourceLink of={one} />}
      </List>
    </>
  );
}
