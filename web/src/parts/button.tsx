/** What one can do: the main action of a screen stands out, the others do not. */
import type { ReactNode } from 'react';
import styles from './button.module.css';

interface Props {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly type?: 'button' | 'submit';
  /** One of a screen, or one of a row. */
  readonly isMain?: boolean;
  /** What was asked for is under way: pressed again it does nothing. */
  readonly isWaiting?: boolean;
  /** What it is about, where its words alone do not say so. */
  readonly about?: string | undefined;
}

export function Button({
  children,
  onPress,
  type = 'button',
  isMain = false,
  isWaiting = false,
  about,
}: Props): ReactNode {
  return (
    <button
      type={type}
      className={isMain ? styles.main : styles.plain}
      aria-disabled={isWaiting}
      aria-label={about}
      onClick={isWaiting ? undefined : onPress}
    >
      {children}
    </button>
  );
}
