/** Opens the dialog to sign in, or signs out. */
import type { ReactNode } from 'react';
import { signInWith, useSession } from '../../data/session.ts';
import { askToSignIn } from '../../data/sign-in.ts';
import { Button } from '../../parts/button.tsx';
import { frameWords } from '../../words/frame.ts';
import { useWords } from '../../words/words.ts';

export function SignInButton(): ReactNode {
  const { say } = useWords(frameWords);
  const { token, isRefused } = useSession();
  if (token !== undefined && !isRefused) return <Button onPress={() => signInWith(undefined)}>{say('signOut')}</Button>;
  return (
    <Button onPress={() => void askToSignIn(isRefused ? 'ENDED' : 'CHOSEN')}>
      {say(token === undefined ? 'signIn' : 'signInAgain')}
    </Button>
  );
}
