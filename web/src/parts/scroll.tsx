/** Content that may be wider than a phone, such as a table: it scrolls by itself, also with the keyboard. */
import type { ReactNode } from 'react';
import styles from './scroll.module.css';

export function Scroll({ children, label }: { readonly children: ReactNode; readonly label: string }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll the focused element.
    // biome-ignore lint/a11y/useSemanticElements: it groups no form controls.
    <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
