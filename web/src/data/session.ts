/** The signed-in reader: the token that was pasted, kept in memory only. */
import { createStore } from './store.ts';

interface Session {
  /** Undefined: nobody has signed in on this page. */
  readonly token: string | undefined;
  /** The server wants a token, or no longer accepts this one. */
  readonly isRefused: boolean;
  /** Rises with each token, so that answers for one reader are not shown to the next. */
  readonly edition: number;
}

const session = createStore<Session>({ token: undefined, isRefused: false, edition: 0 });

export const useSession = session.use;
export const tokenOf = (): string | undefined => session.now().token;
export const editionNow = (): number => session.now().edition;

/** @param token undefined: signs out */
export const signInWith = (token: string | undefined): void =>
  session.put({ token, isRefused: false, edition: session.now().edition + 1 });

/** @param token that was sent and refused */
export function refuseToken(token: string | undefined): void {
  const now = session.now();
  // An answer to a request sent before the current token says nothing about it.
  if (token === now.token && !now.isRefused) session.put({ ...now, isRefused: true });
}
