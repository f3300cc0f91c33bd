/** The field for the day by which what is decided is to be done. A day that is past, or after the day that the matter must not miss, is taken and said. */
import { type ReactNode, useState } from 'react';
import { useInstallation } from '../data/installation.tsx';
import { Field } from '../parts/form/field.tsx';
import { decideWords } from '../words/decide.ts';
import { writeDay } from '../words/formats.ts';
import { useWords } from '../words/words.ts';
import styles from './decide.module.css';

interface Props {
  readonly initial?: string | null | undefined;
  /** The day by which the matter must be decided, when one is known. */
  readonly neededBy?: string | null | undefined;
  readonly keptAs?: string;
}

export function DueDay({ initial, neededBy, keptAs }: Props): ReactNode {
  const { say, language } = useWords(decideWords);
  const today = useInstallation()?.today;
  const [day, setDay] = useState(initial ?? '');
  const isPast = today !== undefined && day !== '' && day < today;
  const isLate = neededBy != null && day > neededBy;
  return (
    <>
      <Field
        label={say('dueOn')}
        name="dueOn"
        type="date"
        initial={initial}
        onValue={setDay}
        {...(keptAs !== undefined && { keptAs })}
      />
      <p className={styles.help} role="status">
        {isPast
          ? say('dueIsPast', { day: writeDay(day, language) })
          : isLate && say('dueIsLate', { day: writeDay(day, language), needed: writeDay(neededBy, language) })}
      </p>
    </>
  );
}
