/** Which decisions to follow up: all, those that are late, or those due before a day; the choice is in the address. */
import type { ReactNode } from 'react';
import { useInstallation } from '../../frame/installation.tsx';
import { useAddress } from '../../frame/use-address.ts';
import { DayField } from '../../parts/form/day-field.tsx';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import styles from './meetings.module.css';
import { DUE, LATE, useDueBefore } from './use-due-before.ts';

const BEFORE = 'avant';

export function ChooseDue(): ReactNode {
  const { say } = useWords(meetingsWords);
  const [, change] = useAddress();
  const today = useInstallation()?.today ?? '';
  const { day, isLate } = useDueBefore();
  const put = (value: string | null) => change((next) => (value === null ? next.delete(DUE) : next.set(DUE, value)));
  return (
    <div className={styles.choose}>
      <label>
        {say('which')}{' '}
        <select
          value={isLate ? LATE : day === null ? '' : BEFORE}
          onChange={({ target }) => put(target.value === BEFORE ? today : target.value || null)}
        >
          <option value="">{say('allDue')}</option>
          <option value={LATE}>{say('late')}</option>
          <option value={BEFORE}>{say('dueBefore')}</option>
        </select>
      </label>
      {day !== null && !isLate && <DayField label={say('dayBefore')} day={day} onDay={put} />}
    </div>
  );
}
