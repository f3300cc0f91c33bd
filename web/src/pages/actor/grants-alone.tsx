/** Funding that no known initiative explains, beside "no initiative" and "no tie": with whom, how much and until when. */
import type { ReactNode } from 'react';
import type { ActorMoneyQuery, MoneyLineFragment } from '../../generated/graphql.ts';
import { Text } from '../../parts/text.tsx';
import { grantsAloneWords } from '../../words/actor/grants-alone.ts';
import { actorWords } from '../../words/actor.ts';
import { useWords } from '../../words/words.ts';
import { useTerms } from '../funding/use-terms.ts';
import styles from './actor.module.css';

/** The others stand below, with all money. */
const MOST = 3;

export function GrantsAlone({ of }: { readonly of: ActorMoneyQuery | undefined }): ReactNode {
  const { say } = useWords(grantsAloneWords);
  const termsOf = useTerms();
  const { say: sayMore } = useWords(actorWords);
  const alone = (rows: readonly MoneyLineFragment[] | undefined) =>
    (rows ?? []).filter(({ initiative, status }) => initiative == null && status !== 'REFUSED');
  const tell = (way: 'received' | 'granted', row: MoneyLineFragment) => {
    const { status, funder, beneficiary } = row;
    const { amount, until } = termsOf(row);
    const key = status === 'GRANTED' ? way : way === 'received' ? 'askedOf' : 'askedBy';
    return [
      say(key, { name: (way === 'received' ? funder : beneficiary)?.name ?? say('unknown') }),
      amount,
      until,
    ].join(', ');
  };
  const lines = [
    ...alone(of?.received?.nodes).map((row) => ({ id: `received ${row.id}`, words: tell('received', row) })),
    ...alone(of?.granted?.nodes).map((row) => ({ id: `granted ${row.id}`, words: tell('granted', row) })),
  ];
  if (lines.length === 0) return null;
  return (
    <>
      <p>{say('alone')}</p>
      <ul>
        {lines.slice(0, MOST).map(({ id, words }) => (
          <li key={id}>
            <Text>{words}</Text>
          </li>
        ))}
      </ul>
      {lines.length > MOST && <p className={styles.soft}>{sayMore('more', { count: lines.length - MOST })}</p>}
    </>
  );
}
