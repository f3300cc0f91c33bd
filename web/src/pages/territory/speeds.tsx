/** How evenly each theme is served, in words. */
import type { ReactNode } from 'react';
import type { Answer } from '../../data/use-answer.ts';
import type { SpeedsQuery } from '../../generated/graphql.ts';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { writeNumber } from '../../words/formats.ts';
import { territoryWords } from '../../words/territory.ts';
import { useWords } from '../../words/words.ts';
import { Unplaced } from '../funding/unplaced.tsx';
import styles from './territory.module.css';

export function Speeds({ answer }: { readonly answer: Answer<SpeedsQuery> }): ReactNode {
  const { say, language } = useWords(territoryWords);
  return (
    <Panel title={say('speeds')} answer={answer} of={answer.data?.severalSpeeds}>
      {({ nodes, unplaced }) => (
        <>
          <List of={nodes} keyOf={({ theme }) => theme.id} none={say('noSpeeds')}>
            {({ theme, served, population, said }) => (
              <>
                <strong>{language === 'FR' ? theme.labelFr : theme.labelEn}</strong>
                <small>
                  {say('served', { served: writeNumber(served, language), all: writeNumber(population, language) })}
                </small>
                <small>
                  {said.facts.at(-1)} {said.isExample && say('example')}
                </small>
              </>
            )}
          </List>
          {nodes.length > 0 && <p className={styles.soft}>{say('servedWhole')}</p>}
          <Unplaced of={unplaced} />
        </>
      )}
    </Panel>
  );
}
