/** Why an act was refused, shown beside its button and announced to screen readers at once. */
import type { ReactNode } from 'react';
import { partsWords } from '../words/parts.ts';
import { useWords } from '../words/words.ts';
import styles from './refusal.module.css';

/** @param message empty: the server did not answer; undefined: nothing was refused */
export function Refusal({ message }: { readonly message: string | undefined }): ReactNode {
  const { say } = useWords(partsWords);
  return message === undefined ? null : (
    <p className={styles.refusal} role="alert">
      {message || say('away')}
    </p>
  );
}
