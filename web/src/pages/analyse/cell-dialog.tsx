/** What a cell of a table counts, or what is in none: initiatives, or grants with the share of each that is counted. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { RowsOfPivotCellDocument, type RowsOfPivotCellQueryVariables } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import form from '../../parts/form/form.module.css';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { analyseWords } from '../../words/analyse.ts';
import { isWhole, writeDay, writeEstimate, writeMoney, writeNumber, writePercent } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import { FundingRow } from '../funding/funding-row.tsx';
import styles from './analyse.module.css';
import type { FoundCell } from './cell.ts';

interface Props {
  /** Null: what is in no cell. */
  readonly cell: FoundCell | null;
  /** The question of the table. */
  readonly asked: Omit<RowsOfPivotCellQueryVariables, 'row' | 'column' | 'isNone'>;
  readonly onClose: () => void;
}

export function CellDialog({ cell: opened, asked, onClose }: Props): ReactNode {
  const { say, language } = useWords(analyseWords);
  const label = useLabels();
  const { row = '', column = '' } = opened ?? {};
  const answer = useAnswer(RowsOfPivotCellDocument, { ...asked, row, column, isNone: opened === null });
  const cell = answer.exact?.pivot?.cell ?? answer.exact?.pivot?.inNoCell;
  const { count = 0, amount, initiativeCount = 0 } = cell ?? {};
  const number = writeNumber(count, language);
  const title =
    asked.measure === 'EUROS'
      ? say('grantsOfCell', {
          count,
          number,
          amount:
            amount == null
              ? say('unknownSum')
              : cell?.grants.some(({ share }) => share < 1) && !isWhole(amount)
                ? writeEstimate(amount, language)
                : writeMoney(amount, language),
        })
      : say(asked.measure === 'ROLES' ? 'rolesOfCell' : 'rowsOfCell', { count, number });
  return (
    <Dialog title={opened ? `${opened.names[0]} · ${opened.names[1]}` : say('inNoCell')} onClose={onClose}>
      <Panel title={cell ? title : say('pivot')} isTitleHidden={!cell} answer={answer} of={cell}>
        {({ initiatives, grants }) => (
          <>
            <List of={initiatives} keyOf={({ id }) => id}>
              {({ id, title: name, kind, endDate }) => (
                <div className={styles.row}>
                  <To to={addressOf('initiative', id)}>
                    <Text>{name}</Text>
                  </To>
                  <small>
                    {[label('InitiativeKind', kind), endDate && say('until', { day: writeDay(endDate, language) })]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </div>
              )}
            </List>
            <List of={grants} keyOf={({ fundingLink: { id } }) => id}>
              {({ fundingLink, share }) => (
                <>
                  <FundingRow row={fundingLink} />
                  {share < 1 && <small>{say('part', { share: writePercent(share, language) })}</small>}
                </>
              )}
            </List>
            <More of={asked.measure === 'EUROS' ? count - grants.length : initiativeCount - initiatives.length} />
          </>
        )}
      </Panel>
      <div className={form.buttons}>
        <Button onPress={onClose}>{say('close')}</Button>
      </div>
    </Dialog>
  );
}

function More({ of: count }: { readonly of: number }): ReactNode {
  const { say } = useWords(analyseWords);
  return count > 0 ? <p>{say('more', { count })}</p> : null;
}
