/** The themes below one on which nothing is local in a place; each opens who could help with it. */
import type { ReactNode } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { FinerGapsDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { territoryWords } from '../../words/territory.ts';
import { useWords } from '../../words/words.ts';
import type { Cell } from './table.ts';

interface Props {
  readonly cell: Cell;
  readonly onOpen: (cell: Cell) => void;
}

export function Finer({ cell, onOpen }: Props): ReactNode {
  const { say, language } = useWords(territoryWords);
  const answer = useAnswer(FinerGapsDocument, cell);
  const gaps = answer.data?.gaps?.nodes.filter(({ territory }) => territory.id === cell.territory);
  return (
    <Panel title={say('finer')} answer={answer} of={answer.data?.gaps === null ? null : gaps} lines={3}>
      {(found) => (
        <List of={found} keyOf={({ id }) => id} none={say('noFiner')}>
          {({ theme, presence }) => {
            const name = language === 'FR' ? theme.labelFr : theme.labelEn;
            return (
              <>
                {name} <small>{say(presence === 'NONE' ? 'none' : 'onlyWide')}</small>{' '}
                <Button
                  about={say('helpWith', { name })}
                  onPress={() => onOpen({ theme: theme.id, territory: cell.territory })}
                >
                  {say('help')}
                </Button>
              </>
            );
          }}
        </List>
      )}
    </Panel>
  );
}
