/** Lines one below the other, parted by a rule; nothing to show says so. */
import type { ReactNode } from 'react';
import styles from './list.module.css';

interface Props<Row> {
  readonly of: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly children: (row: Row) => ReactNode;
  /** What stands there when there is none: what to do next. */
  readonly none?: string;
}

export function List<Row>({ of, keyOf, children, none }: Props<Row>): ReactNode {
  if (of.length === 0) return none === undefined ? null : <p className={styles.none}>{none}</p>;
  return (
    <ul className={styles.list}>
      {of.map((row) => (
        <li key={keyOf(row)}>{children(row)}</li>
      ))}
    </ul>
  );
}
