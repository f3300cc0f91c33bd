/** Re-granted subsidies that end: no sum has their money twice, and still whoever receives them will miss them: they end as the others do. */
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
  /** The number of rows to show. */
  readonly most: number;
}

export function PassedOn({ rows, count, isAlone, most }: Props): ReactNode {
  const { say } = useWords(fundingWords);
  const shown = rows.slice(0, most);
  return (
    <section>
      <p>{say(isAlone ? 'passedOnAlone' : 'passedOn', { count })}</p>
      <List of={shown} keyOf={({ id }) => id}>
        {(row) => <FundingRow row={row} />}
      </List>
      {count > shown.length && <p className={styles.soft}>{say('more', { count: count - shown.length })}</p>}
    </section>
  );
}
