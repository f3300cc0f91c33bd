/** What the provider's window shows when it comes back: it tells the page that opened it, and closes. */
import { type ReactNode, useEffect } from 'react';
import { tellAnswer } from '../data/window-answer.ts';
import { frameWords } from '../words/frame.ts';
import { useWords } from '../words/words.ts';
import styles from './frame.module.css';

export function SignedIn(): ReactNode {
  const { say } = useWords(frameWords);
  useEffect(() => {
    // Opened by the page that waits, it has nothing to tell yet.
    if (!location.search.includes('state=')) return;
    tellAnswer();
    window.close();
  }, []);
  return (
    <main className={styles.main}>
      <p>{say(location.search.includes('state=') ? 'windowDone' : 'signIn')}</p>
    </main>
  );
}
