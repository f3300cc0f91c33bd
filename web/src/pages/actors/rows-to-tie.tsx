/** Actors to connect, each with how it stands apart. */
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { ActorsToTieDocument, type ActorsToTieQuery, type ActorsToTieQueryVariables } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { List } from '../../parts/list.tsx';
import { actorsWords } from '../../words/actors.ts';
import { useLabels } from '../../words/labels.tsx';
import { useWords } from '../../words/words.ts';
import { ActorRow } from './rows.tsx';

type Row = NonNullable<ActorsToTieQuery['isolatedActors']>['nodes'][number];

export function RowsToTie({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const label = useLabels();
  return (
    <List of={rows} keyOf={({ id }) => id}>
      {({ actor, kind }) => (
        <ActorRow actor={actor}>
          {' '}
          <Chip tone="GOLD">{label('IsolationKind', kind)}</Chip>
        </ActorRow>
      )}
    </List>
  );
}

interface More {
  readonly near: Omit<ActorsToTieQueryVariables, 'after'>;
  readonly after: string | null | undefined;
}

/** The next page, once it is wanted. */
export function MoreToTie({ near, after }: More): ReactNode {
  const { say } = useWords(actorsWords);
  const [isWanted, setWanted] = useState(false);
  const { data, isAwaited } = useAnswer(ActorsToTieDocument, { ...near, after }, isWanted);
  const page = data?.isolatedActors;
  if (!page)
    return (
      <Button isWaiting={isWanted && isAwaited} onPress={() => setWanted(true)}>
        {say('more')}
      </Button>
    );
  return (
    <>
      <RowsToTie rows={page.nodes} />
      {page.pageInfo.hasNextPage && <MoreToTie near={near} after={page.pageInfo.endCursor} />}
    </>
  );
}
