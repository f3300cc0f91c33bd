/** For whom is it? Limits the table to what says that it is for one audience, or for everyone. */
import type { ReactNode } from 'react';
import { useLabels } from '../../words/labels.tsx';
import { territoryWords } from '../../words/territory.ts';
import { useWords } from '../../words/words.ts';
import { Audience } from '../actors/closed-lists.ts';
import styles from './territory.module.css';

interface Props {
  readonly chosen: (typeof Audience)[number] | null;
  readonly onChoose: (audience: string | null) => void;
}

export function ChooseAudience({ chosen, onChoose }: Props): ReactNode {
  const { say } = useWords(territoryWords);
  const label = useLabels();
  return (
    <label className={styles.audience}>
      {say('audience')}{' '}
      <select value={chosen ?? ''} onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}>
        <option value="">{say('allAudiences')}</option>
        {Audience.filter((each) => each !== 'EVERYONE').map((each) => (
          <option key={each} value={each}>
            {label('Audience', each)}
          </option>
        ))}
      </select>
    </label>
  );
}
