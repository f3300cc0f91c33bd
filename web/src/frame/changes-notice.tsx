/** Says that somebody else changed something, and shows it when the reader asks; another page shows it at once. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { heardUntil, hearOf, hush, isBehind, refresh, useChanged, useIsAnswered } from '../data/changes.ts';
import { follow } from '../data/follow.ts';
import { ChangedDocument } from '../generated/graphql.ts';
import { frameWords } from '../words/frame.ts';
import { useWords } from '../words/words.ts';
import styles from './bottom.module.css';

export function ChangesNotice(): ReactNode {
  const { say } = useWords(frameWords);
  const { pathname } = useLocation();
  const isChanged = useChanged();
  const isAnswered = useIsAnswered();
  const page = useRef(pathname);
  useEffect(() => {
    if (!isAnswered) return;
    return follow(ChangedDocument, () => ({ since: heardUntil() }), {
      next: ({ changed }) => hearOf(changed.sequence),
    });
  }, [isAnswered]);
  useEffect(() => {
    if (page.current === pathname) return;
    page.current = pathname;
    if (isBehind()) refresh();
  }, [pathname]);
  return (
    <div role="status" className={styles.changed}>
      {isChanged && (
        <div className={styles.changes}>
          <span>{say('changed')}</span>
          <span aria-hidden="true">·</span>
          <button type="button" onClick={refresh}>
            {say('refresh')}
          </button>
          <button type="button" className={styles.close} aria-label={say('closeNotice')} onClick={hush}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
