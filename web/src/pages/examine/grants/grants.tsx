/** Funding on the subject of the request and for its place, for no known initiative: it may exist all the same. */
import type { ReactNode } from 'react';
import type { Answer } from '../../../data/use-answer.ts';
import type { ExamineQuery } from '../../../generated/graphql.ts';
import { List } from '../../../parts/list.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { grantsWords } from '../../../words/examine/grants.ts';
import { useWords } from '../../../words/words.ts';
import { FundingRow } from '../../funding/funding-row.tsx';
import { MOST_LISTED } from '../advice.ts';
import styles from '../examine.module.css';

interface Props {
  readonly answer: Answer<ExamineQuery>;
  readonly found: NonNullable<ExamineQuery['checkProject']>;
}

export function Grants({ answer, found: { fundingLinks, fundingLinkCount } }: Props): ReactNode {
  const { say } = useWords(grantsWords);
  if (fundingLinkCount === 0) return null;
  return (
    <Panel title={say('grants')} answer={answer} of={fundingLinks}>
      {(rows) => (
        <>
          <p className={styles.soft}>{say('why')}</p>
          <List of={rows.slice(0, MOST_LISTED)} keyOf={({ id }) => id}>
            {(row) => (
              <>
                <FundingRow row={row} />
                {row.isExample && <small>{say('example')}</small>}
              </>
            )}
          </List>
          {fundingLinkCount !== null && fundingLinkCount > MOST_LISTED && (
            <p className={styles.soft}>{say('more', { count: fundingLinkCount - MOST_LISTED })}</p>
          )}
        </>
      )}
    </Panel>
  );
}
