/** Actors to connect, each with its kind of isolation, and those whom its row tells too. */
import type { ReactNode } from 'react';
import type { ActorsToTieQuery, KindsToTieQuery } from '../../generated/graphql.ts';
import { Chip } from '../../parts/chip.tsx';
import { List } from '../../parts/list.tsx';
import { actorsWords } from '../../words/actors.ts';
import { colonIn } from '../../words/colon.ts';
import { useLabels } from '../../words/labels.tsx';
import { useWords } from '../../words/words.ts';
import { ActorLinks } from './actor-links.tsx';
import { ActorRow } from './rows.tsx';

type Row = NonNullable<ActorsToTieQuery['isolatedActors']>['edges'][number];

export function RowsToTie({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const { say } = useWords(actorsWords);
  const label = useLabels();
  return (
    <List of={rows} keyOf={({ node }) => node.id}>
      {({ node: { actor, kind }, repeats }) => (
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

interface WithoutRowProps {
  /** All that the heading counts. */
  readonly of: KindsToTieQuery['isolatedActors'] | undefined;
  /** All rows. */
  readonly rows: readonly Row[];
}

/** Those that the heading counts and no row names. */
export function WithoutRow({ of: all, rows }: WithoutRowProps): ReactNode {
  const { say, language } = useWords(actorsWords);
  const told = new Set(rows.flatMap(({ node, repeats }) => [node.actor.id, ...repeats.map((each) => each.actor.id)]));
  const left = (all?.nodes ?? []).flatMap(({ actor }) => (told.has(actor.id) ? [] : [actor]));
  if (left.length === 0) return null;
  return (
    <p>
      {say('noRow')}
      {colonIn(language)}
      <ActorLinks of={left} />
    </p>
  );
}
