/** The page in the provider's window after sign-in: it reports to the page that opened it, and closes. */
import { type ReactNode, useEffect } from 'react';
import { tellAnswer } from '../data/window-answer.ts';
import { frameWords } from '../words/frame.ts';
import { useWords } from '../words/words.ts';
import styles from './frame.module.css';

export function SignedIn(): ReactNode {
  const { say } = useWords(frameWords);
  useEffect(() => {
    // When this window was just opened by the waiting page, there is nothing to report yet.
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
