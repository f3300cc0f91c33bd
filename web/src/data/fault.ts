/** Why there is no answer, as one of the cases that a page handles. */
import type { CombinedError } from 'urql';
import { frameWords } from '../words/frame.ts';
import { sayNow } from '../words/words.ts';
import { plainMessage } from './plain-message.ts';

export interface Fault {
  /**
   * AWAY: the server does not answer. REFUSED: it wants a token, or another one. NOT_ALLOWED: the token does not allow
   * it. NEW_EDITION: the page is older than its server. OTHER: the server says why.
   */
  readonly kind: 'AWAY' | 'REFUSED' | 'NOT_ALLOWED' | 'NEW_EDITION' | 'OTHER';
  /** The message of the server, in the reader's language; empty when it did not answer. */
  readonly message: string;
  /** Root fields without an answer. */
  readonly fields: readonly string[];
  /** The codes of the server for what is wrong, such as NO_THEME_IN_TITLE. */
  readonly reasons: readonly string[];
}

export function faultOf({ networkError, graphQLErrors, response }: CombinedError): Fault {
  const fields = graphQLErrors.flatMap(({ path }) => (path?.length ? [String(path[0])] : []));
  const message = graphQLErrors.map((error) => plainMessage(error.message)).join(' ');
  const reasons = graphQLErrors.flatMap(({ extensions: { reason } }) => (typeof reason === 'string' ? [reason] : []));
  const told = { fields, reasons };
  const codes = graphQLErrors.map(({ extensions }) => extensions.code);
  if (response?.status === 401 || codes.includes('UNAUTHENTICATED')) return { kind: 'REFUSED', message, ...told };
  if (codes.includes('FORBIDDEN')) return { kind: 'NOT_ALLOWED', message: sayNow(frameWords, 'notYours'), ...told };
  if (codes.includes('PERSISTED_QUERY_NOT_FOUND')) return { kind: 'NEW_EDITION', message, ...told };
  if (networkError && graphQLErrors.length === 0) return { kind: 'AWAY', message: '', ...told };
  return { kind: 'OTHER', message, ...told };
}
