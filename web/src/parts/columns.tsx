/** Two columns, the main content and what helps to read it; one below the other in a narrow window. */
import type { ReactNode } from 'react';
import styles from './columns.module.css';

interface Props {
  readonly children: ReactNode;
  readonly side: ReactNode;
}

export function Columns({ children, side }: Props): ReactNode {
  return (
    <div className={styles.columns}>
      <div className={styles.column}>{children}</div>
      <div className={styles.column}>{side}</div>
    </div>
  );
}
