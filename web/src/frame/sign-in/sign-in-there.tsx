/** Signs in with the provider of this installation, in a window of its own. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import addresses from '../../addresses.json';
import type { Provider } from '../../data/provider.ts';
import { Button } from '../../parts/button.tsx';
import { frameWords } from '../../words/frame.ts';
import { useWords } from '../../words/words.ts';
import styles from './sign-in-dialog.module.css';

interface Props {
  readonly provider: Provider;
  readonly onSignedIn: () => void;
  readonly onClose: () => void;
}

const WINDOW = 'popup,width=520,height=700';

export function SignInThere({ provider, onSignedIn, onClose }: Props): ReactNode {
  const { say } = useWords(frameWords);
  const [isWaiting, setWaiting] = useState(false);
  const [wrong, setWrong] = useState<'signInFailed' | 'windowBlocked' | 'wrongToken'>();
  const leaving = useRef<AbortController>(undefined);
  useEffect(() => () => leaving.current?.abort(), []);
  const press = async () => {
    setWrong(undefined);
    // Opened at once, while the browser still counts it as an answer to the click.
    const opened = window.open(addresses.signedIn, '_blank', WINDOW);
    if (!opened) return setWrong('windowBlocked');
    setWaiting(true);
    leaving.current = new AbortController();
    try {
      const { signInThere } = await import('../../data/sign-in-there.ts');
      if (await signInThere(provider, opened, leaving.current.signal)) return onSignedIn();
      setWrong('wrongToken');
    } catch {
      // The provider refused, the window was closed, or the provider does not answer.
      setWrong('signInFailed');
    }
    setWaiting(false);
  };
  return (
    <div className={styles.form}>
      {wrong !== undefined && <p role="alert">{say(wrong)}</p>}
      <p>{say('signInAtHelp')}</p>
      <div className={styles.buttons}>
        <Button onPress={onClose}>{say('cancel')}</Button>
        <Button isMain isWaiting={isWaiting} onPress={() => void press()}>
          {say('signInAt', { host: new URL(provider.issuer).host })}
        </Button>
      </div>
    </div>
  );
}
