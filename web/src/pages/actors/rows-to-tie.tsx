/** Actors to connect, each with its kind of isolation. */
import type { ReactNode } from 'react';
import type { ActorsToTieQuery } from '../../generated/graphql.ts';
import { Chip } from '../../parts/chip.tsx';
import { List } from '../../parts/list.tsx';
import { useLabels } from '../../words/labels.tsx';
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
