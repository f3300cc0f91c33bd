/** A dialog above the page; the page is unchanged when it closes. */
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './dialog.module.css';
import { Text } from './text.tsx';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/**
 * Browsers may close several dialogs at one press of Escape: only the first of them, the one on top, is closed. A dialog
 * that opened after that press is not meant by it, however soon the next press follows.
 */
const ONE_PRESS_MS = 100;
let closedAt = Number.NEGATIVE_INFINITY;

export function Dialog({ title, children, onClose }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    // The browser returns the focus when the dialog closes: it must close before it leaves the page, or the focus is lost.
    const shown = dialog.current;
    shown?.showModal();
    closedAt = Number.NEGATIVE_INFINITY;
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        if (event.target !== event.currentTarget || event.timeStamp - closedAt < ONE_PRESS_MS) return;
        closedAt = event.timeStamp;
        onClose();
      }}
    >
      <h2 id={heading}>
        <Text>{title}</Text>
      </h2>
      {children}
    </dialog>
  );
}
