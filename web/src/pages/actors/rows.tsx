/** Actors, each with its kind, its place and its themes, and its shape in every picture. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useLabels } from '../../data/labels.tsx';
import type { ActorLineFragment } from '../../generated/graphql.ts';
import { List } from '../../parts/list.tsx';
import { isInstitution, Shape } from '../../parts/shape.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { actorsWords } from '../../words/actors.ts';
import { useWords } from '../../words/words.ts';
import styles from './actors.module.css';

const MOST_THEMES = 3;

export function ActorRow({
  actor,
  children,
}: {
  readonly actor: ActorLineFragment;
  readonly children?: ReactNode;
}): ReactNode {
  const { language } = useWords(actorsWords);
  const label = useLabels();
  const { id, name, kind, seatedIn, mainTheme, themes } = actor;
  const end = { id, name, isInstitution: isInstitution(kind), theme: mainTheme?.id };
  const named = themes.map((theme) => (language === 'FR' ? theme.labelFr : theme.labelEn));
  const place = seatedIn?.name === name ? undefined : seatedIn?.name;
  const about = [label('ActorKind', kind), place, named.slice(0, MOST_THEMES).join(', ')];
  return (
    <div className={styles.row}>
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
        <Shape end={end} x={11} y={11} />
      </svg>
      <div>
        <To to={addressOf('actor', id)}>
          <Text>{name}</Text>
        </To>
        {children}
        <small>
          <Text>{about.filter(Boolean).join(' · ')}</Text>
          {named.length > MOST_THEMES && '…'}
        </small>
      </div>
    </div>
  );
}

export function Rows({ rows }: { readonly rows: readonly ActorLineFragment[] }): ReactNode {
  return (
    <List of={rows} keyOf={({ id }) => id}>
      {(actor) => <ActorRow actor={actor} />}
    </List>
  );
}
