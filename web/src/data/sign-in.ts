/**
 * A part of the page that needs a token asks for it here, and continues when it is given; the frame shows the dialog.
 */
import { createStore } from './store.ts';

/**
 * CHOSEN: by the button · READ: needed to read at all · ACT: needed to save an act · ENDED: the token is no longer
 * accepted · NOT_ALLOWED: it does not allow this.
 */
export type SignInReason = 'CHOSEN' | 'READ' | 'ACT' | 'ENDED' | 'NOT_ALLOWED';

interface Asked {
  readonly why: SignInReason;
  readonly answer: (isSignedIn: boolean) => void;
}

const asked = createStore<Asked | undefined>(undefined);

/** @returns whether the reader signed in */
export function askToSignIn(why: SignInReason): Promise<boolean> {
  asked.now()?.answer(false);
  return new Promise((answer) => asked.put({ why, answer }));
}

/** Closes the dialog. */
export function answerSignIn(isSignedIn: boolean): void {
  asked.now()?.answer(isSignedIn);
  asked.put(undefined);
}

/** @returns why the dialog is open; undefined: it is closed */
export const useSignInAsked = (): SignInReason | undefined => asked.use()?.why;
