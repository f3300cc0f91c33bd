/** The other matters that are due before the next meeting, a line each. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { UrgencyChip } from '../../decide/urgency-chip.tsx';
import type { MatterCardFragment } from '../../generated/graphql.ts';
import { To } from '../../parts/to.tsx';
import { toTreatWords } from '../../words/to-treat.ts';
import { useWords } from '../../words/words.ts';
import styles from './first-matters.module.css';

export function AlsoToCall({ matters }: { readonly matters: readonly MatterCardFragment[] }): ReactNode {
  const { say } = useWords(toTreatWords);
  if (matters.length === 0) return null;
  return (
    <div className={styles.also}>
      <p>{say('alsoToCall')}</p>
      <ul>
        {matters.map(({ id, kind, headline, urgency, dueOn, startsOn, callClosesOn }) => (
          <li key={id}>
            <UrgencyChip {...{ kind, urgency, dueOn, startsOn, callClosesOn }} />{' '}
            <To to={addressOf('matter', id)}>{headline}</To>
          </li>
        ))}
      </ul>
    </div>
  );
}
