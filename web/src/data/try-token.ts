/** Signs in with a token if the server accepts it; otherwise nothing changes. */
import { ViewerDocument } from '../generated/graphql.ts';
import { languageNow } from '../words/language.ts';
import { hashOf } from './operation.ts';
import { headersOf, signInWith } from './session.ts';

/** What the server says of the token and of the function of its holder. */
export type Tried = 'TAKEN' | 'WRONG_TOKEN' | 'WRONG_FUNCTION';

/** @param stated the function of its holder, when the token names nobody */
export async function tryToken(token: string, stated?: string): Promise<Tried> {
  // A header cannot contain other characters, and no token has them.
  if (!/^[\w~+/.-]+=*$/.test(token)) return 'WRONG_TOKEN';
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': languageNow(),
      ...headersOf({ token, function: stated }),
    },
    body: JSON.stringify({ documentId: hashOf(ViewerDocument), variables: {} }),
  }).catch(() => undefined);
  if (response?.status === 400 && stated) return 'WRONG_FUNCTION';
  if (!response?.ok) return 'WRONG_TOKEN';
  signInWith(token, stated);
  return 'TAKEN';
}
