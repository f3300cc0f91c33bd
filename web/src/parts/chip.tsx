/** A short mark beside a heading: until when, of which kind. */
import type { ReactNode } from 'react';
import styles from './chip.module.css';

interface Props {
  readonly children: ReactNode;
  /** WARM: due · GOLD: waits · BRIDGE: decided, or to decide · QUIET: what it is. */
  readonly tone?: 'WARM' | 'GOLD' | 'BRIDGE' | 'QUIET';
}

export function Chip({ children, tone = 'QUIET' }: Props): ReactNode {
  return (
    <span className={styles.chip} data-tone={tone}>
      {children}
    </span>
  );
}
