/** A cell for one audience: what does not say its audiences, and, where nothing is local, who does it for them elsewhere. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import type { OneCellQuery } from '../../generated/graphql.ts';
import { List } from '../../parts/list.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { territoryWords } from '../../words/territory.ts';
import { useWords } from '../../words/words.ts';
import { whoElsewhere } from './elsewhere.ts';
import styles from './territory.module.css';
import { unsaidIn } from './unsaid.ts';

interface Props {
  readonly of: OneCellQuery;
  /** Id of the intercommunalité. */
  readonly territory: string;
  readonly isLocal: boolean;
}

export function ForAudience({ of: { whole, around }, territory, isLocal }: Props): ReactNode {
  const { say } = useWords(territoryWords);
  const cell = whole?.cells.find((each) => each.territory.id === territory);
  const unsaid = cell ? unsaidIn(cell.evidence) : [];
  return (
    <section>
      {unsaid.length > 0 && (
        <>
          <h3>{say('unsaid', { count: unsaid.length })}</h3>
          <p className={styles.soft}>{say('unsaidWhy')}</p>
          <List of={unsaid} keyOf={({ id }) => id}>
            {(each) =>
              'title' in each ? (
                <To to={addressOf('initiative', each.id)}>
                  <Text>{each.title}</Text>
                </To>
              ) : (
                <To to={addressOf('actor', each.id)}>
                  <Text>{each.name}</Text>
                </To>
              )
            }
          </List>
        </>
      )}
      {!isLocal && (
        <>
          <h3>{say('elsewhere')}</h3>
          <List of={whoElsewhere(around?.cells ?? [], territory)} keyOf={({ id }) => id} none={say('noneElsewhere')}>
            {({ id, name, isActor, contact, places, isNear }) => (
              <>
                <To to={addressOf(isActor ? 'actor' : 'initiative', id)}>
                  <Text>{name}</Text>
                </To>
                <small>
                  {[isNear ? say('near') : undefined, contact, places.join(', ')].filter(Boolean).join(' · ')}
                </small>
              </>
            )}
          </List>
        </>
      )}
    </section>
  );
}
