/** A part of the file, with its heading. */
import { type ReactNode, useId } from 'react';
import styles from './dossier.module.css';

export function Card({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const heading = useId();
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
