/** Re-granted subsidies that end: no sum has their money twice, and still whoever receives them will miss them. Where nothing else ends they are open. */
import type { ReactNode } from 'react';
import type { FundingRowFragment } from '../../generated/graphql.ts';
import { List } from '../../parts/list.tsx';
import { fundingWords } from '../../words/funding.ts';
import { useWords } from '../../words/words.ts';
import styles from './funding.module.css';
import { FundingRow } from './funding-row.tsx';

interface Props {
  readonly rows: readonly FundingRowFragment[];
  /** Of all, also those that are not among the rows. */
  readonly count: number;
  /** Nothing else ends. */
  readonly isAlone: boolean;
}

export function PassedOn({ rows, count, isAlone }: Props): ReactNode {
  const { say } = useWords(fundingWords);
  return (
    <details open={isAlone}>
      <summary>{say(isAlone ? 'passedOnAlone' : 'passedOn', { count })}</summary>
      <List of={rows} keyOf={({ id }) => id}>
        {(row) => <FundingRow row={row} />}
      </List>
      {count > rows.length && <p className={styles.soft}>{say('more', { count: count - rows.length })}</p>}
    </details>
  );
}
