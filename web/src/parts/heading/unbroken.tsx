/** A heading in a narrow column: it breaks at spaces and not at hyphens, so “E-administration” stays on one line. */
import { Fragment, type ReactNode } from 'react';
import styles from './unbroken.module.css';

export function Unbroken({ children }: { readonly children: string }): ReactNode {
  return children.split(' ').map((word, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a word may occur twice, and words keep their order.
    <Fragment key={place}>
      {place > 0 && ' '}
      <span className={styles.word}>{word}</span>
    </Fragment>
  ));
}
