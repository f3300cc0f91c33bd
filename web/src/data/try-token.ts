/** Signs in with a token that the server takes; with another one all stays as it is. */
import { ViewerDocument } from '../generated/graphql.ts';
import { hashOf } from './operation.ts';
import { signInWith } from './session.ts';

/** @returns whether it is taken */
export async function tryToken(token: string): Promise<boolean> {
  // A header holds no other signs, and no token does.
  if (!/^[\w~+/.-]+=*$/.test(token)) return false;
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ documentId: hashOf(ViewerDocument), variables: {} }),
  }).catch(() => undefined);
  if (!response?.ok) return false;
  signInWith(token);
  return true;
}
