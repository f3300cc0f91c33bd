/** A part of the page that needs a token asks for one here, and goes on when it is given; the dialog is the frame's. */
import { createStore } from './store.ts';

/** CHOSEN: by the button · READ: to read at all · ACT: to save what was done · ENDED: the token is not taken any more · NOT_ALLOWED: it allows less. */
export type SignInReason = 'CHOSEN' | 'READ' | 'ACT' | 'ENDED' | 'NOT_ALLOWED';

interface Asked {
  readonly why: SignInReason;
  readonly answer: (isSignedIn: boolean) => void;
}

const asked = createStore<Asked | undefined>(undefined);

/** @returns whether somebody has signed in */
export function askToSignIn(why: SignInReason): Promise<boolean> {
  asked.now()?.answer(false);
  return new Promise((answer) => asked.put({ why, answer }));
}

/** Closes the dialog. */
export function answerSignIn(isSignedIn: boolean): void {
  asked.now()?.answer(isSignedIn);
  asked.put(undefined);
}

/** @returns why the dialog is open; undefined: it is not */
export const useSignInAsked = (): SignInReason | undefined => asked.use()?.why;
