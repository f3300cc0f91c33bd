/** A heading of a narrow column: its words part at spaces and not at hyphens, so “E-administration” stays whole. */
import { Fragment, type ReactNode } from 'react';
import styles from './unbroken.module.css';

export function Unbroken({ children }: { readonly children: string }): ReactNode {
  return children.split(' ').map((word, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice, and none moves.
    <Fragment key={place}>
      {place > 0 && ' '}
      <span className={styles.word}>{word}</span>
    </Fragment>
  ));
}
