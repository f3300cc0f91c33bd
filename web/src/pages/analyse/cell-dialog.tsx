/** The initiatives that a cell of a table counts. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { RowsOfPivotCellDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import form from '../../parts/form/form.module.css';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { analyseWords } from '../../words/analyse.ts';
import { writeDay, writeNumber } from '../../words/formats.ts';
import { useLabels } from '../../words/labels.tsx';
import { useWords } from '../../words/words.ts';
import styles from './analyse.module.css';
import type { FoundCell } from './cell-filter.ts';

const MOST = 200;

export function CellDialog({ cell, onClose }: { readonly cell: FoundCell; readonly onClose: () => void }): ReactNode {
  const { say, language } = useWords(analyseWords);
  const label = useLabels();
  const answer = useAnswer(RowsOfPivotCellDocument, { filter: cell.filter, first: MOST });
  const { names, count } = cell;
  return (
    <Dialog title={`${names[0]} · ${names[1]}`} onClose={onClose}>
      <Panel
        title={say('rowsOfCell', { count, number: writeNumber(count, language) })}
        answer={answer}
        of={answer.exact?.initiatives}
      >
        {({ nodes, totalCount }) => (
          <>
            <List of={nodes} keyOf={({ id }) => id} none={say('empty')}>
              {({ id, title, kind, endDate }) => (
                <div className={styles.row}>
                  <To to={addressOf('initiative', id)}>
                    <Text>{title}</Text>
                  </To>
                  <small>
                    {[label('InitiativeKind', kind), endDate && say('until', { day: writeDay(endDate, language) })]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </div>
              )}
            </List>
            {totalCount > nodes.length && <p>{say('more', { count: totalCount - nodes.length })}</p>}
          </>
        )}
      </Panel>
      <div className={form.buttons}>
        <Button onPress={onClose}>{say('close')}</Button>
      </div>
    </Dialog>
  );
}
