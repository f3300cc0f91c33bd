/** What a cell shows; a long list of names is folded after its first ones. */
import type { ReactNode } from 'react';
import styles from './export.module.css';

/** In characters. */
const LONGEST = 400;
const AT_FIRST = 240;

export function LongText({ children }: { readonly children: ReactNode }): ReactNode {
  if (typeof children !== 'string' || children.length <= LONGEST) return children;
  const end = children.indexOf('; ', AT_FIRST) + 1;
  if (end === 0) return children;
  return (
    <details className={styles.long}>
      <summary>{children.slice(0, end)}</summary>
      {children.slice(end)}
    </details>
  );
}
