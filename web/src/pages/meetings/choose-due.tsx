/** Which decisions to follow up: all, those that are late, or those due before a day; the choice is in the address. */
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useInstallation } from '../../frame/installation.tsx';
import { DayField } from '../../parts/form/day-field.tsx';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import styles from './meetings.module.css';
import { DUE, LATE, useDueBefore } from './use-due-before.ts';

const BEFORE = 'avant';

export function ChooseDue(): ReactNode {
  const { say } = useWords(meetingsWords);
  const [search, setSearch] = useSearchParams();
  const today = useInstallation()?.today ?? '';
  const { day, isLate } = useDueBefore();
  const put = (value: string | null) => {
    const next = new URLSearchParams(search);
    if (value === null) next.delete(DUE);
    else next.set(DUE, value);
    setSearch(next, { preventScrollReset: true });
  };
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
