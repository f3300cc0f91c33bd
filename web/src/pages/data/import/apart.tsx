/** The euros that a file states and that are not in the sum of its import: what is not the beneficiary’s, and aid in kind; and of those that are, what has no place. */
import type { ReactNode } from 'react';
import type { ReportFragment } from '../../../generated/graphql.ts';
import { writeMoney, writeNumber } from '../../../words/formats.ts';
import { apartWords } from '../../../words/imports/apart.ts';
import { useWords } from '../../../words/words.ts';
import styles from './import.module.css';

interface Props {
  readonly report: ReportFragment;
  /** Names were ticked since the dry run: it counted them as new actors. */
  readonly isBeforeTicks: boolean;
}

export function Apart({ report, isBeforeTicks }: Props): ReactNode {
  const { say, language } = useWords(apartWords);
  const { isDryRun, amount, statedAmount, shareRowCount: count, inKindAmount } = report;
  const { unplacedActorCount: unplaced, unplacedAmount } = report;
  const euros = (value: string) => writeMoney(value, language);
  const told = { count, number: writeNumber(count, language), stated: euros(statedAmount), amount: euros(amount) };
  return (
    <>
      {count > 0 && <p className={styles.warning}>{say(isDryRun ? 'canEnter' : 'entered', told)}</p>}
      {unplacedAmount !== '0.00' && (
        <p className={styles.warning}>
          {isBeforeTicks
            ? say('unplacedLess')
            : say(isDryRun ? 'unplacedDry' : 'unplaced', {
                ...{ count: unplaced, number: writeNumber(unplaced, language) },
                amount: euros(unplacedAmount),
              })}
        </p>
      )}
      {inKindAmount !== '0.00' && <p>{say('inKind', { amount: euros(inKindAmount) })}</p>}
    </>
  );
}
