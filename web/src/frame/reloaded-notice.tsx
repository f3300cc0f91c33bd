/** Says that the page was reloaded and the reader is no longer signed in, because the token is kept only in memory; with a button to sign in again. */
import { type ReactNode, useState } from 'react';
import { forgetSignedIn, useSession, wasSignedIn } from '../data/session.ts';
import { askToSignIn } from '../data/sign-in.ts';
import { wasTyped } from '../data/typed.ts';
import { Button } from '../parts/button.tsx';
import { frameWords } from '../words/frame.ts';
import { useWords } from '../words/words.ts';
import styles from './frame.module.css';

export function ReloadedNotice(): ReactNode {
  const { say } = useWords(frameWords);
  const { token } = useSession();
  const [isShown, setShown] = useState(wasSignedIn);
  const [hasTyped] = useState(wasTyped);
  // Whoever signs in again and then signs out knows it.
  if (isShown && token !== undefined) setShown(false);
  if (!isShown || token !== undefined) return null;
  const leave = () => {
    forgetSignedIn();
    setShown(false);
  };
  return (
    <aside className={`${styles.notice} no-print`} aria-label={say('reloaded')}>
      <span>
        {say('reloaded')} {hasTyped && say('typedKept')}
      </span>
      <Button isMain onPress={() => void askToSignIn('CHOSEN')}>
        {say('signInAgain')}
      </Button>
      <Button onPress={leave}>{say('staySignedOut')}</Button>
    </aside>
  );
}
