/** The progress of a run, and a way to stop it. */
import { type ReactNode, useId } from 'react';
import type { UploadNowFragment } from '../../../generated/graphql.ts';
import { Button } from '../../../parts/button.tsx';
import { writePercent } from '../../../words/formats.ts';
import { importWords } from '../../../words/imports/import.ts';
import { useWords } from '../../../words/words.ts';
import styles from './import.module.css';

interface Props {
  readonly now: UploadNowFragment;
  readonly isStopping: boolean;
  readonly onStop: () => void;
}

export function Running({ now: { state, progress }, isStopping, onStop }: Props): ReactNode {
  const { say, language } = useWords(importWords);
  const id = useId();
  return (
    <div className={styles.card}>
      <label htmlFor={id}>{say(state === 'TRYING' ? 'trying' : 'importing')}</label>
      <progress id={id} max={1} value={progress} />
      <span aria-live="polite">{writePercent(progress, language)}</span>
      <Button isWaiting={isStopping} onPress={onStop}>
        {say('stop')}
      </Button>
    </div>
  );
}
