/** Actors to connect, each with its kind of isolation, and those whom its row tells too. */
import type { ReactNode } from 'react';
import type { ActorsToTieQuery } from '../../generated/graphql.ts';
import { Chip } from '../../parts/chip.tsx';
import { List } from '../../parts/list.tsx';
import { actorsWords } from '../../words/actors.ts';
import { useLabels } from '../../words/labels.tsx';
import { useWords } from '../../words/words.ts';
import { ActorLinks } from './actor-links.tsx';
import { ActorRow } from './rows.tsx';

type Row = NonNullable<ActorsToTieQuery['isolatedActors']>['nodes'][number];

export function RowsToTie({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const { say } = useWords(actorsWords);
  const label = useLabels();
  return (
    <List of={rows} keyOf={({ id }) => id}>
      {({ actor, kind, repeats }) => (
        <ActorRow actor={actor}>
          {' '}
          <Chip tone="GOLD">{label('IsolationKind', kind)}</Chip>
          {repeats.length > 0 && ` ${say('withOthers')} `}
          <ActorLinks of={repeats.map((each) => each.actor)} />
        </ActorRow>
      )}
    </List>
  );
}
