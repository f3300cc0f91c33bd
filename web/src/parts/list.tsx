/** A list of lines separated by rules; an empty list says so. */
import type { ReactNode } from 'react';
import styles from './list.module.css';

interface Props<Row> {
  readonly of: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly children: (row: Row) => ReactNode;
  /** The text of an empty list: what to do next. */
  readonly none?: string | undefined;
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
