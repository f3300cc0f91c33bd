/** The session of the reader: the pasted token, kept only in memory. */
import { invitationInAddress } from './invitation.ts';
import { createStore } from './store.ts';

interface Session {
  /** Undefined: nobody has signed in on this page. */
  readonly token: string | undefined;
  /** In which function its holder acts, for the history; undefined: not said, or the token names its holder. */
  readonly function?: string | undefined;
  /** The server wants a token, or no longer accepts this one. */
  readonly isRefused: boolean;
  /** Rises with each token, so that answers to one reader are not shown to the next, and when everything must be asked again. */
  readonly edition: number;
}

const session = createStore<Session>({ token: invitationInAddress(), isRefused: false, edition: 0 });

export const useSession = session.use;
export const tokenOf = (): string | undefined => session.now().token;

/** What a request says about the reader. */
export function headersOf({ token, function: stated }: Pick<Session, 'token' | 'function'>): Record<string, string> {
  if (token === undefined) return {};
  return {
    authorization: `Bearer ${token}`,
    // A header holds no accents.
    ...(stated && { 'passerelle-function': encodeURIComponent(stated) }),
  };
}

export const ownHeaders = (): Record<string, string> => headersOf(session.now());
export const editionNow = (): number => session.now().edition;

/** In this tab: somebody had signed in before the page was loaded again. Never the token. */
const SIGNED_IN = 'passerelle-signed-in';

export const wasSignedIn = (): boolean => sessionStorage.getItem(SIGNED_IN) !== null;
export const forgetSignedIn = (): void => sessionStorage.removeItem(SIGNED_IN);

/** @param token undefined: signs out @param stated the function of its holder */
export function signInWith(token: string | undefined, stated?: string): void {
  if (token === undefined) forgetSignedIn();
  else sessionStorage.setItem(SIGNED_IN, 'yes');
  session.put({ token, function: stated, isRefused: false, edition: session.now().edition + 1 });
}

/** Sets a new token of the same person before the last one ends. */
export const renewToken = (token: string): void => session.put({ ...session.now(), token, isRefused: false });

/** The kept answers are asked again; they are shown until the new ones come. */
export const askAnew = (): void => session.put({ ...session.now(), edition: session.now().edition + 1 });

/** @param token that was sent and is not accepted */
export function refuseToken(token: string | undefined): void {
  const now = session.now();
  // An answer to a request sent before the current token says nothing about it.
  if (token === now.token && !now.isRefused) session.put({ ...now, isRefused: true });
}
