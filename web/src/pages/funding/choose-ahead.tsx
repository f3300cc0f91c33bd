/** A choice of how far ahead to look: some months, or to a day. */
import type { ReactNode } from 'react';
import { useInstallation } from '../../frame/installation.tsx';
import { DayField } from '../../parts/form/day-field.tsx';
import { fundingWords } from '../../words/funding.ts';
import { useWords } from '../../words/words.ts';
import type { Ahead } from './ahead.ts';
import styles from './funding.module.css';
import { MONTHS } from './months.ts';

interface Props {
  readonly ahead: Ahead;
  readonly onAhead: (ahead: Ahead) => void;
}

const TO_DAY = 'day';

/** Where the months end, so that the same is listed until another day is chosen. */
function monthsAfter(day: string, months: number): string {
  const end = new Date(`${day}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + months);
  return end.toISOString().slice(0, 10);
}

export function ChooseAhead({ ahead: { months, until }, onAhead }: Props): ReactNode {
  const { say } = useWords(fundingWords);
  const today = useInstallation()?.today;
  const choose = (value: string) =>
    onAhead(
      value === TO_DAY
        ? { months, until: today ? monthsAfter(today, months) : null }
        : { months: Number(value), until: null },
    );
  return (
    <div className={styles.choose}>
      <label className={styles.choose}>
        {say('months')}{' '}
        <select value={until === null ? months : TO_DAY} onChange={({ target }) => choose(target.value)}>
          {MONTHS.map((each) => (
            <option key={each} value={each}>
              {say('monthsOf', { count: each })}
            </option>
          ))}
          <option value={TO_DAY}>{say('toDay')}</option>
        </select>
      </label>
      {until !== null && (
        <DayField label={say('lastDay')} day={until} first={today} onDay={(day) => onAhead({ months, until: day })} />
      )}
    </div>
  );
}
