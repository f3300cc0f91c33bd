/** A cell for one audience: what does not say its audiences, and, where nothing is local, who does it for them elsewhere. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { type Audience, CellForAudienceDocument } from '../../generated/graphql.ts';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { territoryWords } from '../../words/territory.ts';
import { useWords } from '../../words/words.ts';
import { whoElsewhere } from './elsewhere.ts';
import type { Cell } from './table.ts';
import styles from './territory.module.css';
import { unsaidIn } from './unsaid.ts';

interface Props {
  readonly cell: Cell;
  /** Id of the territory of the page; null: home. */
  readonly around: string | null;
  readonly audience: Audience;
  readonly isLocal: boolean;
}

export function ForAudience({ cell, around, audience, isLocal }: Props): ReactNode {
  const { say } = useWords(territoryWords);
  const answer = useAnswer(CellForAudienceDocument, { ...cell, around, audience: [audience], isLocal });
  const whole = answer.data?.whole?.cells.find(({ territory }) => territory.id === cell.territory);
  const unsaid = whole ? unsaidIn(whole.evidence) : [];
  return (
    <>
      {unsaid.length > 0 && (
        <section>
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
        </section>
      )}
      {!isLocal && (
        <Panel title={say('elsewhere')} answer={answer} of={answer.data?.around}>
          {({ cells }) => (
            <List of={whoElsewhere(cells, cell.territory)} keyOf={({ id }) => id} none={say('noneElsewhere')}>
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
          )}
        </Panel>
      )}
    </>
  );
}
