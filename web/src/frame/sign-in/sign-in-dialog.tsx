/** Takes the token of a reader who wants to decide: the token is tried first, and kept only in the memory of this page. */
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import addresses from '../../addresses.json';
import { isInvitation } from '../../data/invitation.ts';
import { type Provider, provider } from '../../data/provider.ts';
import { useSession } from '../../data/session.ts';
import { answerSignIn, askToSignIn, type SignInReason, useSignInAsked } from '../../data/sign-in.ts';
import { type Tried, tryToken } from '../../data/try-token.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { textOf } from '../../parts/form/text-of.ts';
import { frameWords } from '../../words/frame.ts';
import { useWords } from '../../words/words.ts';
import styles from './sign-in-dialog.module.css';

interface Props {
  readonly provider: Provider;
  readonly onSignedIn: () => void;
  readonly onClose: () => void;
}

const WINDOW = 'popup,width=520,height=700';

/** Signs in with the provider of this installation, in a window of its own. */
function SignInThere({ provider, onSignedIn, onClose }: Props): ReactNode {
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

const why = {
  CHOSEN: 'signInWhy',
  READ: 'signInNeeded',
  ACT: 'signInForAct',
  ENDED: 'signInEnded',
  NOT_ALLOWED: 'notAllowed',
} as const satisfies Record<SignInReason, string>;

/** The function that was stated last, on this machine. */
const FUNCTION = 'passerelle-function';

export function SignInDialog(): ReactNode {
  const { say } = useWords(frameWords);
  const asked = useSignInAsked();
  const { token, isRefused } = useSession();
  const [isTried, setTried] = useState(false);
  const [wrong, setWrong] = useState<Tried>();
  useEffect(() => {
    // The page Contribuer itself says why the link no longer works.
    if (isRefused && !isInvitation(token)) void askToSignIn(token === undefined ? 'READ' : 'ENDED');
  }, [isRefused, token]);
  if (asked === undefined) return null;
  const close = () => {
    setWrong(undefined);
    answerSignIn(false);
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const given = textOf(typed, 'token');
    const stated = textOf(typed, 'function') ?? '';
    if (given === null) return;
    setTried(true);
    const tried = await tryToken(given, stated === '' ? undefined : stated);
    setTried(false);
    setWrong(tried);
    if (tried !== 'TAKEN') return;
    if (!provider) localStorage.setItem(FUNCTION, stated);
    answerSignIn(true);
  };
  const form = (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <label htmlFor="token">{say('token')}</label>
      <input
        id="token"
        name="token"
        type="password"
        autoComplete="off"
        spellCheck={false}
        aria-describedby="token-help"
      />
      {wrong === 'WRONG_TOKEN' && <p role="alert">{say('wrongToken')}</p>}
      <p id="token-help">{say('tokenHelp')}</p>
      {!provider && (
        <>
          <label htmlFor="function">{say('functionOf')}</label>
          <input
            id="function"
            name="function"
            maxLength={200}
            autoComplete="organization-title"
            defaultValue={localStorage.getItem(FUNCTION) ?? ''}
            aria-describedby="function-help"
          />
          {wrong === 'WRONG_FUNCTION' && <p role="alert">{say('wrongFunction')}</p>}
          <p id="function-help">{say('functionHelp')}</p>
        </>
      )}
      <div className={styles.buttons}>
        {!provider && <Button onPress={close}>{say('cancel')}</Button>}
        <Button isMain={provider === undefined} type="submit" isWaiting={isTried}>
          {say('signIn')}
        </Button>
      </div>
    </form>
  );
  return (
    <Dialog title={say('signIn')} onClose={close}>
      <p>{say(why[asked])}</p>
      {provider ? (
        <>
          <SignInThere provider={provider} onSignedIn={() => answerSignIn(true)} onClose={close} />
          <details className={styles.other}>
            <summary>{say('pasteToken')}</summary>
            {form}
          </details>
        </>
      ) : (
        form
      )}
    </Dialog>
  );
}
