/** A short label beside a heading, such as a due date or a kind. */
import type { ReactNode } from 'react';
import styles from './chip.module.css';

interface Props {
  readonly children: ReactNode;
  /** WARM: due · GOLD: waiting · BRIDGE: decided, or to be decided · QUIET: a kind. */
  readonly tone?: 'WARM' | 'GOLD' | 'BRIDGE' | 'QUIET';
}

export function Chip({ children, tone = 'QUIET' }: Props): ReactNode {
  return (
    <span className={styles.chip} data-tone={tone}>
      {children}
    </span>
  );
}
