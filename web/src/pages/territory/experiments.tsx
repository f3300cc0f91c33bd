/** What was tried with results, and the places without it. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { ToSpreadDocument } from '../../generated/graphql.ts';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { writeDay } from '../../words/formats.ts';
import { territoryWords } from '../../words/territory.ts';
import { useWords } from '../../words/words.ts';
import styles from './territory.module.css';

export function Experiments({ territory }: { readonly territory: string | null }): ReactNode {
  const { say, language } = useWords(territoryWords);
  const answer = useAnswer(ToSpreadDocument, { territory, language });
  return (
    <Panel title={say('experiments')} answer={answer} of={answer.data?.experiments}>
      {({ nodes }) => (
        <List of={nodes} keyOf={({ id }) => id} none={say('noExperiments')}>
          {({ said, results, places, calls }) => (
            <>
              <strong>{said.headline}</strong>
              {results.map((result) => (
                <small key={result}>
                  <Text>{result}</Text>
                </small>
              ))}
              <details className={styles.places}>
                <summary>{say('without')}</summary>
                <ul>
                  {places.map(({ territory: { id, name } }) => (
                    <li key={id}>
                      <To to={addressOf('oneTerritory', id)}>{name}</To>
                    </li>
                  ))}
                </ul>
              </details>
              {calls.map(({ id, title, endDate }) => (
                <small key={id}>
                  {endDate == null
                    ? say('callOpen', { title })
                    : say('callUntil', { title, day: writeDay(endDate, language) })}
                </small>
              ))}
              {said.isExample && <small>{say('example')}</small>}
            </>
          )}
        </List>
      )}
    </Panel>
  );
}
