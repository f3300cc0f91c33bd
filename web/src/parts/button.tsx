/** A button; the main action of a screen stands out, the others do not. */
import type { ReactNode } from 'react';
import styles from './button.module.css';

interface Props {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly type?: 'button' | 'submit';
  /** The main action of a screen or of a row. */
  readonly isMain?: boolean;
  /** Among words, such as a link is. */
  readonly isInline?: boolean;
  /** The action is running; pressing again does nothing. */
  readonly isWaiting?: boolean;
  /** What the button acts on, when its words alone do not say so. */
  readonly about?: string | undefined;
}

export function Button({
  children,
  onPress,
  type = 'button',
  isMain = false,
  isInline = false,
  isWaiting = false,
  about,
}: Props): ReactNode {
  return (
    <button
      type={type}
      className={isInline ? styles.inline : isMain ? styles.main : styles.plain}
      aria-disabled={isWaiting}
      aria-label={about}
      onClick={isWaiting ? (event) => event.preventDefault() : onPress}
    >
      {children}
    </button>
  );
}
