/** Initiatives at the place of the request on a related subject, with what they are about. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import type { ExistingRowFragment } from '../../generated/graphql.ts';
import { List } from '../../parts/list.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { examineWords } from '../../words/examine.ts';
import { useWords } from '../../words/words.ts';
import { MOST_LISTED } from './advice.ts';
import styles from './examine.module.css';
import type { Request } from './request.ts';
import { useRelated } from './use-related.ts';

interface Props {
  readonly rows: readonly ExistingRowFragment[];
  readonly request: Request;
  /** YYYY-MM-DD */
  readonly today: string;
}

export function Around({ rows, request, today }: Props): ReactNode {
  const { say } = useWords(examineWords);
  const tell = useRelated();
  return (
    <>
      <List of={rows.slice(0, MOST_LISTED)} keyOf={({ id }) => id} none={say('nothingAround')}>
        {(row) => {
          const [one] = row.initiatives;
          if (!one) return null;
          return (
            <>
              <To to={addressOf('initiative', one.id)}>
                <Text>{one.title}</Text>
              </To>
              <small>
                <Text>{tell(row, request, today).join(' · ')}</Text>
              </small>
              {one.isExample && <small>{say('example')}</small>}
            </>
          );
        }}
      </List>
      {rows.length > MOST_LISTED && <p className={styles.soft}>{say('moreAround')}</p>}
    </>
  );
}
