/** Requests that are not decided yet. */
import type { ReactNode } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { type FundingRowFragment, RequestsDocument } from '../../generated/graphql.ts';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Rest } from '../../parts/rest.tsx';
import { writeNumber } from '../../words/formats.ts';
import { fundingWords } from '../../words/funding.ts';
import { useWords } from '../../words/words.ts';
import styles from './funding.module.css';
import { FundingRow } from './funding-row.tsx';

export function Requests({ territory }: { readonly territory: string | null }): ReactNode {
  const { say, language } = useWords(fundingWords);
  const answer = useAnswer(RequestsDocument, { territory, after: null });
  const total = answer.exact?.fundingLinks?.totalCount ?? 0;
  const list = (nodes: readonly FundingRowFragment[]) => (
    <List of={nodes} keyOf={({ id }) => id} none={say('noRequests')}>
      {(row) => <FundingRow row={row} />}
    </List>
  );
  return (
    <Panel
      title={say('requests')}
      beside={total > 0 && <span>{writeNumber(total, language)}</span>}
      answer={answer}
      of={answer.exact?.fundingLinks}
    >
      {({ nodes, pageInfo }) => (
        <>
          {list(nodes)}
          <Rest
            document={RequestsDocument}
            variables={{ territory }}
            behind={pageInfo}
            pageIn={(data) => data.fundingLinks}
          >
            {list}
          </Rest>
          {territory !== null && nodes.length > 0 && <p className={styles.soft}>{say('wholeAmounts')}</p>}
        </>
      )}
    </Panel>
  );
}
