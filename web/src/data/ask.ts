/**
 * Sends a request to the API as `fetch` does, with the token, the reader's language and the change that the answer must
 * include.
 */
import { languageNow } from '../words/language.ts';
import { ownHeaders, refuseToken, tokenOf } from './session.ts';

let sequence = 0;

/** From now on answers must include this change. */
export function mustKnow(change: number | null | undefined): void {
  sequence = Math.max(sequence, change ?? 0);
}

/** The last change that every answer asked for now includes. */
export const sequenceNow = (): number => sequence;

export const ask: typeof fetch = async (input, init) => {
  const token = tokenOf();
  const headers = new Headers(init?.headers);
  headers.set('accept-language', languageNow());
  for (const [name, value] of Object.entries(ownHeaders())) headers.set(name, value);
  if (sequence > 0) headers.set('passerelle-sequence', String(sequence));
  const response = await fetch(input, { ...init, headers });
  if (response.status === 401) refuseToken(token);
  return response;
};

/** Asks for what a page shows. When an act of the page is done while the answer is on its way, it is asked again. */
export const askAnswer: typeof fetch = async (input, init) => {
  const known = sequence;
  const response = await ask(input, init);
  return sequence > known ? askAnswer(input, init) : response;
};
