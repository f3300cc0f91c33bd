/** Requests that are not decided yet. */
import type { ReactNode } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { RequestsDocument } from '../../generated/graphql.ts';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { fundingWords } from '../../words/funding.ts';
import { useWords } from '../../words/words.ts';
import styles from './funding.module.css';
import { FundingRow } from './funding-row.tsx';

export function Requests({ territory }: { readonly territory: string | null }): ReactNode {
  const { say } = useWords(fundingWords);
  const answer = useAnswer(RequestsDocument, { territory });
  return (
    <Panel title={say('requests')} answer={answer} of={answer.data?.fundingLinks}>
      {({ nodes, totalCount }) => (
        <>
          <List of={nodes} keyOf={({ id }) => id} none={say('noRequests')}>
            {(row) => <FundingRow row={row} />}
          </List>
          {territory !== null && nodes.length > 0 && <p className={styles.soft}>{say('wholeAmounts')}</p>}
          {totalCount > nodes.length && (
            <p className={styles.soft}>{say('more', { count: totalCount - nodes.length })}</p>
          )}
        </>
      )}
    </Panel>
  );
}
